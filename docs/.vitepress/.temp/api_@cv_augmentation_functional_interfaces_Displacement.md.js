import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Displacement","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/augmentation/functional/interfaces/Displacement.md","filePath":"api/@cv/augmentation/functional/interfaces/Displacement.md"}');
const _sfc_main = { name: "api/@cv/augmentation/functional/interfaces/Displacement.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-displacement" tabindex="-1">Interface: Displacement <a class="header-anchor" href="#interface-displacement" aria-label="Permalink to &quot;Interface: Displacement&quot;">​</a></h1><p>How far each pixel looks to the right and down: [height, width] values where 2 is the whole width or height.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-dx"></a> <code>dx</code></td><td><code>readonly</code></td><td><code>Float32Array</code></td></tr><tr><td><a id="property-dy"></a> <code>dy</code></td><td><code>readonly</code></td><td><code>Float32Array</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/augmentation/functional/interfaces/Displacement.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Displacement = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Displacement as default
};
