import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: GaussianBlurOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/augmentation/functional/interfaces/GaussianBlurOptions.md","filePath":"api/@cv/augmentation/functional/interfaces/GaussianBlurOptions.md"}');
const _sfc_main = { name: "api/@cv/augmentation/functional/interfaces/GaussianBlurOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-gaussianbluroptions" tabindex="-1">Interface: GaussianBlurOptions <a class="header-anchor" href="#interface-gaussianbluroptions" aria-label="Permalink to &quot;Interface: GaussianBlurOptions&quot;">​</a></h1><p>Options of <code>gaussianBlur</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-kernelsize"></a> <code>kernelSize</code></td><td><code>readonly</code></td><td><code>number</code> | readonly [<code>number</code>, <code>number</code>]</td><td>Odd: one number, or [across, down].</td></tr><tr><td><a id="property-sigma"></a> <code>sigma?</code></td><td><code>readonly</code></td><td><code>number</code> | readonly [<code>number</code>, <code>number</code>]</td><td>Pixels: one number, or [across, down]. Default: 0.15 * kernelSize + 0.35, as torchvision.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/augmentation/functional/interfaces/GaussianBlurOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const GaussianBlurOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  GaussianBlurOptions as default
};
