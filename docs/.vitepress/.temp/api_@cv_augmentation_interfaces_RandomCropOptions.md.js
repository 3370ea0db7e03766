import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: RandomCropOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/augmentation/interfaces/RandomCropOptions.md","filePath":"api/@cv/augmentation/interfaces/RandomCropOptions.md"}');
const _sfc_main = { name: "api/@cv/augmentation/interfaces/RandomCropOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-randomcropoptions" tabindex="-1">Interface: RandomCropOptions <a class="header-anchor" href="#interface-randomcropoptions" aria-label="Permalink to &quot;Interface: RandomCropOptions&quot;">​</a></h1><p>Options of <code>randomCrop</code>, torchvision&#39;s names and defaults.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><code>Omit</code>&lt;<a href="./../functional/interfaces/PadOptions"><code>PadOptions</code></a>, <code>&quot;padding&quot;</code>&gt;</li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th><th>Inherited from</th></tr></thead><tbody><tr><td><a id="property-fill"></a> <code>fill?</code></td><td><code>readonly</code></td><td><a href="./../functional/type-aliases/Fill"><code>Fill</code></a></td><td>The colour for <code>constant</code>. Default 0.</td><td><a href="./../functional/interfaces/PadOptions"><code>PadOptions</code></a>.<a href="./../functional/interfaces/PadOptions#property-fill"><code>fill</code></a></td></tr><tr><td><a id="property-padding"></a> <code>padding?</code></td><td><code>readonly</code></td><td><a href="./../functional/type-aliases/Padding"><code>Padding</code></a></td><td>A border that is added first. Default: none.</td><td>-</td></tr><tr><td><a id="property-paddingmode"></a> <code>paddingMode?</code></td><td><code>readonly</code></td><td><a href="./../functional/type-aliases/PaddingMode"><code>PaddingMode</code></a></td><td>Default <code>constant</code>.</td><td><a href="./../functional/interfaces/PadOptions"><code>PadOptions</code></a>.<a href="./../functional/interfaces/PadOptions#property-paddingmode"><code>paddingMode</code></a></td></tr><tr><td><a id="property-padifneeded"></a> <code>padIfNeeded?</code></td><td><code>readonly</code></td><td><code>boolean</code></td><td>Whether an image that is still too small is padded on both sides by what is missing. Default false.</td><td>-</td></tr><tr><td><a id="property-size"></a> <code>size</code></td><td><code>readonly</code></td><td><a href="./../functional/type-aliases/Size"><code>Size</code></a></td><td>-</td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/augmentation/interfaces/RandomCropOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RandomCropOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RandomCropOptions as default
};
