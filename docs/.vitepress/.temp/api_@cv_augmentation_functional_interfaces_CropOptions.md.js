import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: CropOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/augmentation/functional/interfaces/CropOptions.md","filePath":"api/@cv/augmentation/functional/interfaces/CropOptions.md"}');
const _sfc_main = { name: "api/@cv/augmentation/functional/interfaces/CropOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-cropoptions" tabindex="-1">Interface: CropOptions <a class="header-anchor" href="#interface-cropoptions" aria-label="Permalink to &quot;Interface: CropOptions&quot;">​</a></h1><p>A rectangle in pixels; <code>top</code> and <code>left</code> may be negative.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./EraseOptions"><code>EraseOptions</code></a></li><li><a href="./ResizedCropOptions"><code>ResizedCropOptions</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-height"></a> <code>height</code></td><td><code>readonly</code></td><td><code>number</code></td></tr><tr><td><a id="property-left"></a> <code>left</code></td><td><code>readonly</code></td><td><code>number</code></td></tr><tr><td><a id="property-top"></a> <code>top</code></td><td><code>readonly</code></td><td><code>number</code></td></tr><tr><td><a id="property-width"></a> <code>width</code></td><td><code>readonly</code></td><td><code>number</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/augmentation/functional/interfaces/CropOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CropOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CropOptions as default
};
