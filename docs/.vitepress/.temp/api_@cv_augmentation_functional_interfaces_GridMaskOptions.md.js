import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: GridMaskOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/augmentation/functional/interfaces/GridMaskOptions.md","filePath":"api/@cv/augmentation/functional/interfaces/GridMaskOptions.md"}');
const _sfc_main = { name: "api/@cv/augmentation/functional/interfaces/GridMaskOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-gridmaskoptions" tabindex="-1">Interface: GridMaskOptions <a class="header-anchor" href="#interface-gridmaskoptions" aria-label="Permalink to &quot;Interface: GridMaskOptions&quot;">​</a></h1><p>Options of <code>gridMask</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-angle"></a> <code>angle?</code></td><td><code>readonly</code></td><td><code>number</code></td><td>Degrees, about the image&#39;s centre. Default 0.</td></tr><tr><td><a id="property-fill"></a> <code>fill?</code></td><td><code>readonly</code></td><td><code>number</code></td><td>Default 0.</td></tr><tr><td><a id="property-offset"></a> <code>offset</code></td><td><code>readonly</code></td><td>readonly [<code>number</code>, <code>number</code>]</td><td>How far the grid is shifted, in pixels.</td></tr><tr><td><a id="property-period"></a> <code>period</code></td><td><code>readonly</code></td><td><code>number</code></td><td>The period of the grid in pixels.</td></tr><tr><td><a id="property-ratio"></a> <code>ratio</code></td><td><code>readonly</code></td><td><code>number</code></td><td>The side of the erased squares as a part of the period, 0 to 1.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/augmentation/functional/interfaces/GridMaskOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const GridMaskOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  GridMaskOptions as default
};
