import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: AffineParts","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/augmentation/functional/interfaces/AffineParts.md","filePath":"api/@cv/augmentation/functional/interfaces/AffineParts.md"}');
const _sfc_main = { name: "api/@cv/augmentation/functional/interfaces/AffineParts.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-affineparts" tabindex="-1">Interface: AffineParts <a class="header-anchor" href="#interface-affineparts" aria-label="Permalink to &quot;Interface: AffineParts&quot;">​</a></h1><p>What an affine map is made of: scaling and shearing, then rotation about <code>center</code>, then translation.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-angle"></a> <code>angle</code></td><td><code>readonly</code></td><td><code>number</code></td><td>Degrees, clockwise (y points down).</td></tr><tr><td><a id="property-scale"></a> <code>scale</code></td><td><code>readonly</code></td><td><code>number</code></td><td>-</td></tr><tr><td><a id="property-shear"></a> <code>shear</code></td><td><code>readonly</code></td><td>readonly [<code>number</code>, <code>number</code>]</td><td>Degrees, [along x, along y].</td></tr><tr><td><a id="property-translate"></a> <code>translate</code></td><td><code>readonly</code></td><td>readonly [<code>number</code>, <code>number</code>]</td><td>Pixels, [right, down].</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/augmentation/functional/interfaces/AffineParts.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const AffineParts = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  AffineParts as default
};
