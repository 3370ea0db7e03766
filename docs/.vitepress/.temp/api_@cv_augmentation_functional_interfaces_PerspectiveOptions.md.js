import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PerspectiveOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/augmentation/functional/interfaces/PerspectiveOptions.md","filePath":"api/@cv/augmentation/functional/interfaces/PerspectiveOptions.md"}');
const _sfc_main = { name: "api/@cv/augmentation/functional/interfaces/PerspectiveOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-perspectiveoptions" tabindex="-1">Interface: PerspectiveOptions <a class="header-anchor" href="#interface-perspectiveoptions" aria-label="Permalink to &quot;Interface: PerspectiveOptions&quot;">​</a></h1><p>Options of <code>perspective</code>.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><a href="./WarpOptions"><code>WarpOptions</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th><th>Inherited from</th></tr></thead><tbody><tr><td><a id="property-endpoints"></a> <code>endpoints</code></td><td><code>readonly</code></td><td><a href="./../type-aliases/Corners"><code>Corners</code></a></td><td>Where they go.</td><td>-</td></tr><tr><td><a id="property-fill"></a> <code>fill?</code></td><td><code>readonly</code></td><td><a href="./../type-aliases/Fill"><code>Fill</code></a> | <code>null</code></td><td>Colour outside of the image. Default 0. A colour is blended twice at the border, as torchvision does, which leaves a dark rim; <code>null</code> is black without the rim (torchvision&#39;s <code>fill=None</code>).</td><td><a href="./WarpOptions"><code>WarpOptions</code></a>.<a href="./WarpOptions#property-fill"><code>fill</code></a></td></tr><tr><td><a id="property-interpolation"></a> <code>interpolation?</code></td><td><code>readonly</code></td><td><code>WarpInterpolation</code></td><td>Default <code>nearest</code>, as torchvision&#39;s affine and rotate; <code>bilinear</code> for perspective and elastic.</td><td><a href="./WarpOptions"><code>WarpOptions</code></a>.<a href="./WarpOptions#property-interpolation"><code>interpolation</code></a></td></tr><tr><td><a id="property-startpoints"></a> <code>startpoints</code></td><td><code>readonly</code></td><td><a href="./../type-aliases/Corners"><code>Corners</code></a></td><td>Corners of the input in pixels: top left, top right, bottom right, bottom left.</td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/augmentation/functional/interfaces/PerspectiveOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PerspectiveOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PerspectiveOptions as default
};
