import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: TrivialAugmentWideOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/augmentation/interfaces/TrivialAugmentWideOptions.md","filePath":"api/@cv/augmentation/interfaces/TrivialAugmentWideOptions.md"}');
const _sfc_main = { name: "api/@cv/augmentation/interfaces/TrivialAugmentWideOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-trivialaugmentwideoptions" tabindex="-1">Interface: TrivialAugmentWideOptions <a class="header-anchor" href="#interface-trivialaugmentwideoptions" aria-label="Permalink to &quot;Interface: TrivialAugmentWideOptions&quot;">​</a></h1><p>Options of <code>trivialAugmentWide</code>, torchvision&#39;s names and defaults.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><a href="./../functional/interfaces/WarpOptions"><code>WarpOptions</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th><th>Inherited from</th></tr></thead><tbody><tr><td><a id="property-fill"></a> <code>fill?</code></td><td><code>readonly</code></td><td><a href="./../functional/type-aliases/Fill"><code>Fill</code></a> | <code>null</code></td><td>Colour outside of the image. Default 0. A colour is blended twice at the border, as torchvision does, which leaves a dark rim; <code>null</code> is black without the rim (torchvision&#39;s <code>fill=None</code>).</td><td><a href="./../functional/interfaces/WarpOptions"><code>WarpOptions</code></a>.<a href="./../functional/interfaces/WarpOptions#property-fill"><code>fill</code></a></td></tr><tr><td><a id="property-interpolation"></a> <code>interpolation?</code></td><td><code>readonly</code></td><td><code>WarpInterpolation</code></td><td>Default <code>nearest</code>, as torchvision&#39;s affine and rotate; <code>bilinear</code> for perspective and elastic.</td><td><a href="./../functional/interfaces/WarpOptions"><code>WarpOptions</code></a>.<a href="./../functional/interfaces/WarpOptions#property-interpolation"><code>interpolation</code></a></td></tr><tr><td><a id="property-nummagnitudebins"></a> <code>numMagnitudeBins?</code></td><td><code>readonly</code></td><td><code>number</code></td><td>Default 31.</td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/augmentation/interfaces/TrivialAugmentWideOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TrivialAugmentWideOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TrivialAugmentWideOptions as default
};
