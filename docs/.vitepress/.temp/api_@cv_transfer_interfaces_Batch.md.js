import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Batch","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/transfer/interfaces/Batch.md","filePath":"api/@cv/transfer/interfaces/Batch.md"}');
const _sfc_main = { name: "api/@cv/transfer/interfaces/Batch.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-batch" tabindex="-1">Interface: Batch <a class="header-anchor" href="#interface-batch" aria-label="Permalink to &quot;Interface: Batch&quot;">​</a></h1><p>What a model learns from at one step.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-images"></a> <code>images</code></td><td><code>Tensor4D</code></td><td>float32, [batch, height, width, channels], already normalised as the model wants it.</td></tr><tr><td><a id="property-labels"></a> <code>labels</code></td><td><code>Tensor1D</code></td><td>int32, [batch]: class indices.</td></tr><tr><td><a id="property-targets"></a> <code>targets?</code></td><td><code>Tensor2D</code></td><td>Soft labels, float32, [batch, classes], each row a distribution; they replace <code>labels</code> in the loss (mixup, cutmix).</td></tr><tr><td><a id="property-weights"></a> <code>weights?</code></td><td><code>Tensor1D</code></td><td>How much each sample counts in the loss, float32, [batch].</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/transfer/interfaces/Batch.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Batch = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Batch as default
};
