import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ColorJitterOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/augmentation/interfaces/ColorJitterOptions.md","filePath":"api/@cv/augmentation/interfaces/ColorJitterOptions.md"}');
const _sfc_main = { name: "api/@cv/augmentation/interfaces/ColorJitterOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-colorjitteroptions" tabindex="-1">Interface: ColorJitterOptions <a class="header-anchor" href="#interface-colorjitteroptions" aria-label="Permalink to &quot;Interface: ColorJitterOptions&quot;">​</a></h1><p>Options of <code>colorJitter</code>, torchvision&#39;s names and defaults.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-brightness"></a> <code>brightness?</code></td><td><code>readonly</code></td><td><code>number</code> | <code>Range</code></td><td>The range of the factor; a number d means [1 - d, 1 + d]. Default 0: no change.</td></tr><tr><td><a id="property-contrast"></a> <code>contrast?</code></td><td><code>readonly</code></td><td><code>number</code> | <code>Range</code></td><td>-</td></tr><tr><td><a id="property-hue"></a> <code>hue?</code></td><td><code>readonly</code></td><td><code>number</code> | <code>Range</code></td><td>The range of the turn, within [-0.5, 0.5]; a number d means [-d, d]. Default 0.</td></tr><tr><td><a id="property-saturation"></a> <code>saturation?</code></td><td><code>readonly</code></td><td><code>number</code> | <code>Range</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/augmentation/interfaces/ColorJitterOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ColorJitterOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ColorJitterOptions as default
};
