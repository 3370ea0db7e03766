import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: MotionBlurOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/augmentation/functional/interfaces/MotionBlurOptions.md","filePath":"api/@cv/augmentation/functional/interfaces/MotionBlurOptions.md"}');
const _sfc_main = { name: "api/@cv/augmentation/functional/interfaces/MotionBlurOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-motionbluroptions" tabindex="-1">Interface: MotionBlurOptions <a class="header-anchor" href="#interface-motionbluroptions" aria-label="Permalink to &quot;Interface: MotionBlurOptions&quot;">​</a></h1><p>Options of <code>motionBlur</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-angle"></a> <code>angle</code></td><td><code>readonly</code></td><td><code>number</code></td><td>Degrees, counter-clockwise; 0 is horizontal.</td></tr><tr><td><a id="property-direction"></a> <code>direction?</code></td><td><code>readonly</code></td><td><code>number</code></td><td>From -1 to 1: whether the path&#39;s end (1) or start (-1) weighs more. Default 0: all the same.</td></tr><tr><td><a id="property-kernelsize"></a> <code>kernelSize</code></td><td><code>readonly</code></td><td><code>number</code></td><td>The length of the path in pixels: odd, at least 3.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/augmentation/functional/interfaces/MotionBlurOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const MotionBlurOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  MotionBlurOptions as default
};
