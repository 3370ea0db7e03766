import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: RandomErasingOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/augmentation/interfaces/RandomErasingOptions.md","filePath":"api/@cv/augmentation/interfaces/RandomErasingOptions.md"}');
const _sfc_main = { name: "api/@cv/augmentation/interfaces/RandomErasingOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-randomerasingoptions" tabindex="-1">Interface: RandomErasingOptions <a class="header-anchor" href="#interface-randomerasingoptions" aria-label="Permalink to &quot;Interface: RandomErasingOptions&quot;">​</a></h1><p>Options of <code>randomErasing</code>, torchvision&#39;s names and defaults.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-p"></a> <code>p?</code></td><td><code>readonly</code></td><td><code>number</code></td><td>Default 0.5.</td></tr><tr><td><a id="property-ratio"></a> <code>ratio?</code></td><td><code>readonly</code></td><td><code>Range</code></td><td>Height : width of the rectangle. Default [0.3, 3.3].</td></tr><tr><td><a id="property-scale"></a> <code>scale?</code></td><td><code>readonly</code></td><td><code>Range</code></td><td>The part of the image&#39;s area that is erased. Default [0.02, 0.33].</td></tr><tr><td><a id="property-value"></a> <code>value?</code></td><td><code>readonly</code></td><td><code>number</code> | readonly <code>number</code>[] | <code>&quot;random&quot;</code></td><td>The colour, or <code>random</code> for noise: uniform bytes, or standard normal floats. Default 0.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/augmentation/interfaces/RandomErasingOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RandomErasingOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RandomErasingOptions as default
};
