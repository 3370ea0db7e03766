import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: AvgPool2dOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/layers/interfaces/AvgPool2dOptions.md","filePath":"api/@cv/layers/interfaces/AvgPool2dOptions.md"}');
const _sfc_main = { name: "api/@cv/layers/interfaces/AvgPool2dOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-avgpool2doptions" tabindex="-1">Interface: AvgPool2dOptions <a class="header-anchor" href="#interface-avgpool2doptions" aria-label="Permalink to &quot;Interface: AvgPool2dOptions&quot;">​</a></h1><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><code>Pool2dOptions</code></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th><th>Inherited from</th></tr></thead><tbody><tr><td><a id="property-ceilmode"></a> <code>ceilMode?</code></td><td><code>boolean</code></td><td>Keep the last window where it is cut off by the border (output size rounded up). Default false.</td><td><code>Pool2dOptions.ceilMode</code></td></tr><tr><td><a id="property-countincludepad"></a> <code>countIncludePad?</code></td><td><code>boolean</code></td><td>Count the zeros of <code>padding</code> in the average, as torch does; TensorFlow does not. What ceil mode adds never counts. Default true.</td><td>-</td></tr><tr><td><a id="property-padding"></a> <code>padding?</code></td><td><a href="./../type-aliases/Padding"><code>Padding</code></a></td><td>Border around the image, smaller than the window. Default 0.</td><td><code>Pool2dOptions.padding</code></td></tr><tr><td><a id="property-poolsize"></a> <code>poolSize</code></td><td><code>number</code> | readonly [<code>number</code>, <code>number</code>]</td><td>Size of the window: one number or [height, width].</td><td><code>Pool2dOptions.poolSize</code></td></tr><tr><td><a id="property-strides"></a> <code>strides?</code></td><td><code>number</code> | readonly [<code>number</code>, <code>number</code>]</td><td>Pixels between windows. Default: poolSize.</td><td><code>Pool2dOptions.strides</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/layers/interfaces/AvgPool2dOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const AvgPool2dOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  AvgPool2dOptions as default
};
