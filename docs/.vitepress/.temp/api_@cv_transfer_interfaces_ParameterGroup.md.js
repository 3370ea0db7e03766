import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ParameterGroup","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/transfer/interfaces/ParameterGroup.md","filePath":"api/@cv/transfer/interfaces/ParameterGroup.md"}');
const _sfc_main = { name: "api/@cv/transfer/interfaces/ParameterGroup.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-parametergroup" tabindex="-1">Interface: ParameterGroup <a class="header-anchor" href="#interface-parametergroup" aria-label="Permalink to &quot;Interface: ParameterGroup&quot;">​</a></h1><p>Weights that are trained in another way than the rest.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-learningrate"></a> <code>learningRate?</code></td><td><code>number</code></td><td>Factor on the learning rate. Default 1.</td></tr><tr><td><a id="property-match"></a> <code>match</code></td><td><code>RegExp</code> | ((<code>weight</code>) =&gt; <code>boolean</code>)</td><td>By the weight&#39;s name, <code>layer/weight</code> with the names of nested models before it, or by the weight itself.</td></tr><tr><td><a id="property-weightdecay"></a> <code>weightDecay?</code></td><td><code>number</code></td><td>Replaces the optimizer&#39;s, also for biases and norms.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/transfer/interfaces/ParameterGroup.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ParameterGroup = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ParameterGroup as default
};
