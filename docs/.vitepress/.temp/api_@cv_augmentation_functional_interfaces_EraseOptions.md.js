import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: EraseOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/augmentation/functional/interfaces/EraseOptions.md","filePath":"api/@cv/augmentation/functional/interfaces/EraseOptions.md"}');
const _sfc_main = { name: "api/@cv/augmentation/functional/interfaces/EraseOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-eraseoptions" tabindex="-1">Interface: EraseOptions <a class="header-anchor" href="#interface-eraseoptions" aria-label="Permalink to &quot;Interface: EraseOptions&quot;">​</a></h1><p>Options of <code>erase</code>; the part of the rectangle outside the image is left out.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><a href="./CropOptions"><code>CropOptions</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th><th>Inherited from</th></tr></thead><tbody><tr><td><a id="property-height"></a> <code>height</code></td><td><code>readonly</code></td><td><code>number</code></td><td>-</td><td><a href="./CropOptions"><code>CropOptions</code></a>.<a href="./CropOptions#property-height"><code>height</code></a></td></tr><tr><td><a id="property-left"></a> <code>left</code></td><td><code>readonly</code></td><td><code>number</code></td><td>-</td><td><a href="./CropOptions"><code>CropOptions</code></a>.<a href="./CropOptions#property-left"><code>left</code></a></td></tr><tr><td><a id="property-top"></a> <code>top</code></td><td><code>readonly</code></td><td><code>number</code></td><td>-</td><td><a href="./CropOptions"><code>CropOptions</code></a>.<a href="./CropOptions#property-top"><code>top</code></a></td></tr><tr><td><a id="property-value"></a> <code>value?</code></td><td><code>readonly</code></td><td><a href="./../type-aliases/EraseValue"><code>EraseValue</code></a></td><td>Default 0. Noise: uniform bytes, or standard normal floats (made for normalised images).</td><td>-</td></tr><tr><td><a id="property-width"></a> <code>width</code></td><td><code>readonly</code></td><td><code>number</code></td><td>-</td><td><a href="./CropOptions"><code>CropOptions</code></a>.<a href="./CropOptions#property-width"><code>width</code></a></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/augmentation/functional/interfaces/EraseOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const EraseOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  EraseOptions as default
};
