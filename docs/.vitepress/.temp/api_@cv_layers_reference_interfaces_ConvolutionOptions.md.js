import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ConvolutionOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/layers/reference/interfaces/ConvolutionOptions.md","filePath":"api/@cv/layers/reference/interfaces/ConvolutionOptions.md"}');
const _sfc_main = { name: "api/@cv/layers/reference/interfaces/ConvolutionOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-convolutionoptions" tabindex="-1">Interface: ConvolutionOptions <a class="header-anchor" href="#interface-convolutionoptions" aria-label="Permalink to &quot;Interface: ConvolutionOptions&quot;">​</a></h1><p>Convolution, max pooling and batch normalisation as plain loops: what the fast kernels must compute, readable with no knowledge of TensorFlow.js. Slow on purpose; used as the oracle of the tests and in the lectures.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-bias"></a> <code>bias?</code></td><td><code>Float32Array</code>&lt;<code>ArrayBufferLike</code>&gt;</td><td>One number per filter.</td></tr><tr><td><a id="property-dilations"></a> <code>dilations?</code></td><td><code>Pair</code></td><td>Pixels between neighbouring taps of a window. Default [1, 1].</td></tr><tr><td><a id="property-groups"></a> <code>groups?</code></td><td><code>number</code></td><td>Channels in and out are cut into this many groups that do not see each other. Default 1.</td></tr><tr><td><a id="property-padding"></a> <code>padding?</code></td><td><a href="./../../type-aliases/Padding"><code>Padding</code></a></td><td>Zeros around the image. Default 0.</td></tr><tr><td><a id="property-strides"></a> <code>strides?</code></td><td><code>Pair</code></td><td>Pixels between neighbouring windows. Default [1, 1].</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/layers/reference/interfaces/ConvolutionOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ConvolutionOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ConvolutionOptions as default
};
