import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: BatchNormalizationOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/layers/reference/interfaces/BatchNormalizationOptions.md","filePath":"api/@cv/layers/reference/interfaces/BatchNormalizationOptions.md"}');
const _sfc_main = { name: "api/@cv/layers/reference/interfaces/BatchNormalizationOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-batchnormalizationoptions" tabindex="-1">Interface: BatchNormalizationOptions <a class="header-anchor" href="#interface-batchnormalizationoptions" aria-label="Permalink to &quot;Interface: BatchNormalizationOptions&quot;">​</a></h1><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-beta"></a> <code>beta?</code></td><td><code>Float32Array</code>&lt;<code>ArrayBufferLike</code>&gt;</td><td>Shift, one number per channel. Default 0.</td></tr><tr><td><a id="property-epsilon"></a> <code>epsilon?</code></td><td><code>number</code></td><td>Added to the variance. Default 1e-5.</td></tr><tr><td><a id="property-gamma"></a> <code>gamma?</code></td><td><code>Float32Array</code>&lt;<code>ArrayBufferLike</code>&gt;</td><td>Scale, one number per channel. Default 1.</td></tr><tr><td><a id="property-statistics"></a> <code>statistics?</code></td><td><code>object</code></td><td>Given: inference with these statistics. Left out: training, with the batch&#39;s own.</td></tr><tr><td><code>statistics.mean</code></td><td><code>Float32Array</code></td><td>-</td></tr><tr><td><code>statistics.variance</code></td><td><code>Float32Array</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/layers/reference/interfaces/BatchNormalizationOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const BatchNormalizationOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  BatchNormalizationOptions as default
};
