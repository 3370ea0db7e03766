import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: RandomPhotometricDistortOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/augmentation/interfaces/RandomPhotometricDistortOptions.md","filePath":"api/@cv/augmentation/interfaces/RandomPhotometricDistortOptions.md"}');
const _sfc_main = { name: "api/@cv/augmentation/interfaces/RandomPhotometricDistortOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-randomphotometricdistortoptions" tabindex="-1">Interface: RandomPhotometricDistortOptions <a class="header-anchor" href="#interface-randomphotometricdistortoptions" aria-label="Permalink to &quot;Interface: RandomPhotometricDistortOptions&quot;">​</a></h1><p>Options of <code>randomPhotometricDistort</code>, torchvision&#39;s names and defaults.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-brightness"></a> <code>brightness?</code></td><td><code>readonly</code></td><td><code>Range</code></td><td>Default [0.875, 1.125].</td></tr><tr><td><a id="property-contrast"></a> <code>contrast?</code></td><td><code>readonly</code></td><td><code>Range</code></td><td>Default [0.5, 1.5].</td></tr><tr><td><a id="property-hue"></a> <code>hue?</code></td><td><code>readonly</code></td><td><code>Range</code></td><td>Default [-0.05, 0.05].</td></tr><tr><td><a id="property-p"></a> <code>p?</code></td><td><code>readonly</code></td><td><code>number</code></td><td>The probability of each part by itself. Default 0.5.</td></tr><tr><td><a id="property-saturation"></a> <code>saturation?</code></td><td><code>readonly</code></td><td><code>Range</code></td><td>Default [0.5, 1.5].</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/augmentation/interfaces/RandomPhotometricDistortOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RandomPhotometricDistortOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RandomPhotometricDistortOptions as default
};
