import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: RmspropOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/transfer/interfaces/RmspropOptions.md","filePath":"api/@cv/transfer/interfaces/RmspropOptions.md"}');
const _sfc_main = { name: "api/@cv/transfer/interfaces/RmspropOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-rmspropoptions" tabindex="-1">Interface: RmspropOptions <a class="header-anchor" href="#interface-rmspropoptions" aria-label="Permalink to &quot;Interface: RmspropOptions&quot;">​</a></h1><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-centered"></a> <code>centered?</code></td><td><code>boolean</code></td><td>Divides by the gradient&#39;s deviation instead of its magnitude. Default false.</td></tr><tr><td><a id="property-decay"></a> <code>decay?</code></td><td><code>number</code></td><td>Decay of the running mean of the squared gradient, in [0, 1). Default 0.99.</td></tr><tr><td><a id="property-epsilon"></a> <code>epsilon?</code></td><td><code>number</code></td><td>Added to the denominator, outside the root. Default 1e-8.</td></tr><tr><td><a id="property-momentum"></a> <code>momentum?</code></td><td><code>number</code></td><td>How much of the last direction is kept, in [0, 1). Default 0.</td></tr><tr><td><a id="property-weightdecay"></a> <code>weightDecay?</code></td><td><code>number</code></td><td>L2 penalty, added to the gradient as <code>weightDecay * value</code>. Default 0.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/transfer/interfaces/RmspropOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RmspropOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RmspropOptions as default
};
