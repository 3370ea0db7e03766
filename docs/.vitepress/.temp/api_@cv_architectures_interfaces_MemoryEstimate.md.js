import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: MemoryEstimate","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/architectures/interfaces/MemoryEstimate.md","filePath":"api/@cv/architectures/interfaces/MemoryEstimate.md"}');
const _sfc_main = { name: "api/@cv/architectures/interfaces/MemoryEstimate.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-memoryestimate" tabindex="-1">Interface: MemoryEstimate <a class="header-anchor" href="#interface-memoryestimate" aria-label="Permalink to &quot;Interface: MemoryEstimate&quot;">​</a></h1><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-inferencebytes"></a> <code>inferenceBytes</code></td><td><code>number</code></td><td>Weights, and the outputs that are alive at the same time at the worst moment of a prediction.</td></tr><tr><td><a id="property-trainingbytes"></a> <code>trainingBytes</code></td><td><code>number</code></td><td>Weights, their gradients and the optimizer&#39;s slots, every layer&#39;s output (kept for the backward pass), and the two largest gradients of outputs.</td></tr><tr><td><a id="property-weightbytes"></a> <code>weightBytes</code></td><td><code>number</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/architectures/interfaces/MemoryEstimate.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const MemoryEstimate = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  MemoryEstimate as default
};
