import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: EvaluateOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/transfer/interfaces/EvaluateOptions.md","filePath":"api/@cv/transfer/interfaces/EvaluateOptions.md"}');
const _sfc_main = { name: "api/@cv/transfer/interfaces/EvaluateOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-evaluateoptions" tabindex="-1">Interface: EvaluateOptions <a class="header-anchor" href="#interface-evaluateoptions" aria-label="Permalink to &quot;Interface: EvaluateOptions&quot;">​</a></h1><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-onbatch"></a> <code>onBatch?</code></td><td>(<code>images</code>) =&gt; <code>void</code></td><td>Called after each batch with the number of images so far.</td></tr><tr><td><a id="property-signal"></a> <code>signal?</code></td><td><code>AbortSignal</code></td><td>Cancels between two batches.</td></tr><tr><td><a id="property-topk"></a> <code>topK?</code></td><td><code>number</code></td><td>A label counts as found when it is among the <code>topK</code> most probable classes. Default 5, at most the classes.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/transfer/interfaces/EvaluateOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const EvaluateOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  EvaluateOptions as default
};
