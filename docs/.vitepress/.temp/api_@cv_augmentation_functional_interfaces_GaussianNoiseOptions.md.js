import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: GaussianNoiseOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/augmentation/functional/interfaces/GaussianNoiseOptions.md","filePath":"api/@cv/augmentation/functional/interfaces/GaussianNoiseOptions.md"}');
const _sfc_main = { name: "api/@cv/augmentation/functional/interfaces/GaussianNoiseOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-gaussiannoiseoptions" tabindex="-1">Interface: GaussianNoiseOptions <a class="header-anchor" href="#interface-gaussiannoiseoptions" aria-label="Permalink to &quot;Interface: GaussianNoiseOptions&quot;">​</a></h1><p>Options of <code>gaussianNoise</code>; mean and sigma in units of white = 1.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-clip"></a> <code>clip?</code></td><td><code>readonly</code></td><td><code>boolean</code></td><td>Whether floats are clamped to 0..1; bytes always are. Default true.</td></tr><tr><td><a id="property-mean"></a> <code>mean?</code></td><td><code>readonly</code></td><td><code>number</code></td><td>Default 0.</td></tr><tr><td><a id="property-seed"></a> <code>seed</code></td><td><code>readonly</code></td><td><a href="./../type-aliases/NoiseSeed"><code>NoiseSeed</code></a></td><td>-</td></tr><tr><td><a id="property-sigma"></a> <code>sigma?</code></td><td><code>readonly</code></td><td><code>number</code></td><td>Default 0.1.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/augmentation/functional/interfaces/GaussianNoiseOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const GaussianNoiseOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  GaussianNoiseOptions as default
};
