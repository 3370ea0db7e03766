import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: LionOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/transfer/interfaces/LionOptions.md","filePath":"api/@cv/transfer/interfaces/LionOptions.md"}');
const _sfc_main = { name: "api/@cv/transfer/interfaces/LionOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-lionoptions" tabindex="-1">Interface: LionOptions <a class="header-anchor" href="#interface-lionoptions" aria-label="Permalink to &quot;Interface: LionOptions&quot;">​</a></h1><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-beta1"></a> <code>beta1?</code></td><td><code>number</code></td><td>How much of the momentum goes into the step, in [0, 1). Default 0.9.</td></tr><tr><td><a id="property-beta2"></a> <code>beta2?</code></td><td><code>number</code></td><td>Decay of the momentum, in [0, 1). Default 0.99.</td></tr><tr><td><a id="property-weightdecay"></a> <code>weightDecay?</code></td><td><code>number</code></td><td>Each step takes <code>learningRate * weightDecay</code> of the value away. Default 0.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/transfer/interfaces/LionOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LionOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LionOptions as default
};
