import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: UpdateInput","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/transfer/interfaces/UpdateInput.md","filePath":"api/@cv/transfer/interfaces/UpdateInput.md"}');
const _sfc_main = { name: "api/@cv/transfer/interfaces/UpdateInput.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-updateinput" tabindex="-1">Interface: UpdateInput <a class="header-anchor" href="#interface-updateinput" aria-label="Permalink to &quot;Interface: UpdateInput&quot;">​</a></h1><p>What a rule sees of one parameter at one step.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-gradient"></a> <code>gradient</code></td><td><code>Tensor</code></td><td>-</td></tr><tr><td><a id="property-learningrate"></a> <code>learningRate</code></td><td><code>number</code></td><td>-</td></tr><tr><td><a id="property-slots"></a> <code>slots</code></td><td>readonly <code>Tensor</code>&lt;<code>Rank</code>&gt;[]</td><td>The rule&#39;s memory of this parameter, in the order of <code>Optimizer.slots</code>; zeros at the first step.</td></tr><tr><td><a id="property-step"></a> <code>step</code></td><td><code>number</code></td><td>Counts the updates of this parameter, from 1.</td></tr><tr><td><a id="property-value"></a> <code>value</code></td><td><code>Tensor</code></td><td>-</td></tr><tr><td><a id="property-weightdecay"></a> <code>weightDecay</code></td><td><code>number</code></td><td>Coefficient for this parameter; 0 where the parameter is exempt.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/transfer/interfaces/UpdateInput.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const UpdateInput = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  UpdateInput as default
};
