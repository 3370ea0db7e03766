import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ResizeOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/augmentation/functional/interfaces/ResizeOptions.md","filePath":"api/@cv/augmentation/functional/interfaces/ResizeOptions.md"}');
const _sfc_main = { name: "api/@cv/augmentation/functional/interfaces/ResizeOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-resizeoptions" tabindex="-1">Interface: ResizeOptions <a class="header-anchor" href="#interface-resizeoptions" aria-label="Permalink to &quot;Interface: ResizeOptions&quot;">​</a></h1><p>Options of <code>resize</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-antialias"></a> <code>antialias?</code></td><td><code>readonly</code></td><td><code>boolean</code></td><td>Whether shrinking averages over all pixels (as Pillow does); bilinear and bicubic only. Default true.</td></tr><tr><td><a id="property-interpolation"></a> <code>interpolation?</code></td><td><code>readonly</code></td><td><code>ResizeInterpolation</code></td><td>Default <code>bilinear</code>.</td></tr><tr><td><a id="property-maxsize"></a> <code>maxSize?</code></td><td><code>readonly</code></td><td><code>number</code></td><td>The longest that the longer side may become when <code>size</code> is a number.</td></tr><tr><td><a id="property-size"></a> <code>size</code></td><td><code>readonly</code></td><td><code>number</code> | readonly [<code>number</code>, <code>number</code>]</td><td>[height, width], or the length of the shorter side, where the longer one follows in proportion.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/augmentation/functional/interfaces/ResizeOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ResizeOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ResizeOptions as default
};
