import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: MaxPoolingOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/layers/reference/interfaces/MaxPoolingOptions.md","filePath":"api/@cv/layers/reference/interfaces/MaxPoolingOptions.md"}');
const _sfc_main = { name: "api/@cv/layers/reference/interfaces/MaxPoolingOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-maxpoolingoptions" tabindex="-1">Interface: MaxPoolingOptions <a class="header-anchor" href="#interface-maxpoolingoptions" aria-label="Permalink to &quot;Interface: MaxPoolingOptions&quot;">​</a></h1><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-ceilmode"></a> <code>ceilMode?</code></td><td><code>boolean</code></td><td>Keep the last window when it is cut off by the border. Default false.</td></tr><tr><td><a id="property-padding"></a> <code>padding?</code></td><td><a href="./../../type-aliases/Padding"><code>Padding</code></a></td><td>Border around the image; it never wins. Default 0.</td></tr><tr><td><a id="property-poolsize"></a> <code>poolSize</code></td><td><code>Pair</code></td><td>Height and width of the window.</td></tr><tr><td><a id="property-strides"></a> <code>strides?</code></td><td><code>Pair</code></td><td>Pixels between neighbouring windows. Default: poolSize.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/layers/reference/interfaces/MaxPoolingOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const MaxPoolingOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  MaxPoolingOptions as default
};
