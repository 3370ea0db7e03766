import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: RandomResizedCropOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/augmentation/interfaces/RandomResizedCropOptions.md","filePath":"api/@cv/augmentation/interfaces/RandomResizedCropOptions.md"}');
const _sfc_main = { name: "api/@cv/augmentation/interfaces/RandomResizedCropOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-randomresizedcropoptions" tabindex="-1">Interface: RandomResizedCropOptions <a class="header-anchor" href="#interface-randomresizedcropoptions" aria-label="Permalink to &quot;Interface: RandomResizedCropOptions&quot;">​</a></h1><p>Options of <code>randomResizedCrop</code>, torchvision&#39;s names and defaults.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><code>Omit</code>&lt;<a href="./../functional/interfaces/ResizeOptions"><code>ResizeOptions</code></a>, <code>&quot;size&quot;</code> | <code>&quot;maxSize&quot;</code>&gt;</li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th><th>Inherited from</th></tr></thead><tbody><tr><td><a id="property-antialias"></a> <code>antialias?</code></td><td><code>readonly</code></td><td><code>boolean</code></td><td>Whether shrinking averages over all pixels (as Pillow does); bilinear and bicubic only. Default true.</td><td><a href="./../functional/interfaces/ResizeOptions"><code>ResizeOptions</code></a>.<a href="./../functional/interfaces/ResizeOptions#property-antialias"><code>antialias</code></a></td></tr><tr><td><a id="property-interpolation"></a> <code>interpolation?</code></td><td><code>readonly</code></td><td><code>ResizeInterpolation</code></td><td>Default <code>bilinear</code>.</td><td><a href="./../functional/interfaces/ResizeOptions"><code>ResizeOptions</code></a>.<a href="./../functional/interfaces/ResizeOptions#property-interpolation"><code>interpolation</code></a></td></tr><tr><td><a id="property-ratio"></a> <code>ratio?</code></td><td><code>readonly</code></td><td><code>Range</code></td><td>Width : height of the rectangle. Default [3/4, 4/3].</td><td>-</td></tr><tr><td><a id="property-scale"></a> <code>scale?</code></td><td><code>readonly</code></td><td><code>Range</code></td><td>The part of the image&#39;s area that is cut out. Default [0.08, 1].</td><td>-</td></tr><tr><td><a id="property-size"></a> <code>size</code></td><td><code>readonly</code></td><td><a href="./../functional/type-aliases/Size"><code>Size</code></a></td><td>-</td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/augmentation/interfaces/RandomResizedCropOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RandomResizedCropOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RandomResizedCropOptions as default
};
