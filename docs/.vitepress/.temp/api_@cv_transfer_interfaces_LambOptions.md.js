import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: LambOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/transfer/interfaces/LambOptions.md","filePath":"api/@cv/transfer/interfaces/LambOptions.md"}');
const _sfc_main = { name: "api/@cv/transfer/interfaces/LambOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-lamboptions" tabindex="-1">Interface: LambOptions <a class="header-anchor" href="#interface-lamboptions" aria-label="Permalink to &quot;Interface: LambOptions&quot;">​</a></h1><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><code>Omit</code>&lt;<a href="./AdamOptions"><code>AdamOptions</code></a>, <code>&quot;weightDecay&quot;</code>&gt;</li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th><th>Inherited from</th></tr></thead><tbody><tr><td><a id="property-beta1"></a> <code>beta1?</code></td><td><code>number</code></td><td>Decay of the running mean of the gradient, in [0, 1). Default 0.9.</td><td><a href="./AdamOptions"><code>AdamOptions</code></a>.<a href="./AdamOptions#property-beta1"><code>beta1</code></a></td></tr><tr><td><a id="property-beta2"></a> <code>beta2?</code></td><td><code>number</code></td><td>Decay of the running mean of its square, in [0, 1). Default 0.999.</td><td><a href="./AdamOptions"><code>AdamOptions</code></a>.<a href="./AdamOptions#property-beta2"><code>beta2</code></a></td></tr><tr><td><a id="property-epsilon"></a> <code>epsilon?</code></td><td><code>number</code></td><td>Added to the denominator. Default 1e-8.</td><td><a href="./AdamOptions"><code>AdamOptions</code></a>.<a href="./AdamOptions#property-epsilon"><code>epsilon</code></a></td></tr><tr><td><a id="property-weightdecay"></a> <code>weightDecay?</code></td><td><code>number</code></td><td>Added to Adam&#39;s direction as <code>weightDecay * value</code>. Default 0.</td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/transfer/interfaces/LambOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LambOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LambOptions as default
};
