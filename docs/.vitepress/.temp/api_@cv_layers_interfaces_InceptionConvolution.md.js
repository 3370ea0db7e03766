import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: InceptionConvolution","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/layers/interfaces/InceptionConvolution.md","filePath":"api/@cv/layers/interfaces/InceptionConvolution.md"}');
const _sfc_main = { name: "api/@cv/layers/interfaces/InceptionConvolution.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-inceptionconvolution" tabindex="-1">Interface: InceptionConvolution <a class="header-anchor" href="#interface-inceptionconvolution" aria-label="Permalink to &quot;Interface: InceptionConvolution&quot;">​</a></h1><p>Convolution, norm and activation.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-filters"></a> <code>filters</code></td><td><code>number</code></td><td>-</td></tr><tr><td><a id="property-kernelsize"></a> <code>kernelSize</code></td><td><code>number</code> | readonly [<code>number</code>, <code>number</code>]</td><td>-</td></tr><tr><td><a id="property-name"></a> <code>name</code></td><td><code>string</code></td><td>Path after the block&#39;s name; its layers are <code>name.conv</code> and <code>name.bn</code>, as torchvision&#39;s <code>BasicConv2d</code>.</td></tr><tr><td><a id="property-padding"></a> <code>padding?</code></td><td><a href="./../type-aliases/Padding"><code>Padding</code></a></td><td>Default: what keeps the size at stride 1.</td></tr><tr><td><a id="property-strides"></a> <code>strides?</code></td><td><code>number</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/layers/interfaces/InceptionConvolution.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const InceptionConvolution = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  InceptionConvolution as default
};
