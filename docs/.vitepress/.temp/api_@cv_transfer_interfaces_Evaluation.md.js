import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Evaluation","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/transfer/interfaces/Evaluation.md","filePath":"api/@cv/transfer/interfaces/Evaluation.md"}');
const _sfc_main = { name: "api/@cv/transfer/interfaces/Evaluation.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-evaluation" tabindex="-1">Interface: Evaluation <a class="header-anchor" href="#interface-evaluation" aria-label="Permalink to &quot;Interface: Evaluation&quot;">​</a></h1><p>How well a classifier does on some images.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-accuracy"></a> <code>accuracy</code></td><td><code>number</code></td><td>Part of the images whose most probable class is the label.</td></tr><tr><td><a id="property-confusion"></a> <code>confusion</code></td><td><code>number</code>[][]</td><td>Images by [label][predicted class].</td></tr><tr><td><a id="property-count"></a> <code>count</code></td><td><code>number</code></td><td>Images seen.</td></tr><tr><td><a id="property-loss"></a> <code>loss</code></td><td><code>number</code></td><td>Mean cross-entropy, in nats.</td></tr><tr><td><a id="property-topk"></a> <code>topK</code></td><td><code>object</code></td><td>Part of the images whose label is among the <code>k</code> most probable classes.</td></tr><tr><td><code>topK.accuracy</code></td><td><code>number</code></td><td>-</td></tr><tr><td><code>topK.k</code></td><td><code>number</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/transfer/interfaces/Evaluation.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Evaluation = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Evaluation as default
};
