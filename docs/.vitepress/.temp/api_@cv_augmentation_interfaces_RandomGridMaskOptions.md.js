import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: RandomGridMaskOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/augmentation/interfaces/RandomGridMaskOptions.md","filePath":"api/@cv/augmentation/interfaces/RandomGridMaskOptions.md"}');
const _sfc_main = { name: "api/@cv/augmentation/interfaces/RandomGridMaskOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-randomgridmaskoptions" tabindex="-1">Interface: RandomGridMaskOptions <a class="header-anchor" href="#interface-randomgridmaskoptions" aria-label="Permalink to &quot;Interface: RandomGridMaskOptions&quot;">​</a></h1><p>Options of <code>randomGridMask</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-angle"></a> <code>angle?</code></td><td><code>readonly</code></td><td><code>number</code> | <code>Range</code></td><td>The range of the angle in degrees; a number d means [-d, d]. Default 0.</td></tr><tr><td><a id="property-fill"></a> <code>fill?</code></td><td><code>readonly</code></td><td><code>number</code></td><td>Default 0.</td></tr><tr><td><a id="property-p"></a> <code>p?</code></td><td><code>readonly</code></td><td><code>number</code></td><td>Default 0.5.</td></tr><tr><td><a id="property-period"></a> <code>period?</code></td><td><code>readonly</code></td><td><code>number</code> | <code>Range</code></td><td>The range of the grid&#39;s period in pixels. Default: a tenth of the shorter side to the whole of it.</td></tr><tr><td><a id="property-ratio"></a> <code>ratio?</code></td><td><code>readonly</code></td><td><code>number</code></td><td>The side of the erased squares as a part of the period. Default 0.5.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/augmentation/interfaces/RandomGridMaskOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RandomGridMaskOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RandomGridMaskOptions as default
};
