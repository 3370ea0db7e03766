import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: RandomMotionBlurOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/augmentation/interfaces/RandomMotionBlurOptions.md","filePath":"api/@cv/augmentation/interfaces/RandomMotionBlurOptions.md"}');
const _sfc_main = { name: "api/@cv/augmentation/interfaces/RandomMotionBlurOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-randommotionbluroptions" tabindex="-1">Interface: RandomMotionBlurOptions <a class="header-anchor" href="#interface-randommotionbluroptions" aria-label="Permalink to &quot;Interface: RandomMotionBlurOptions&quot;">​</a></h1><p>Options of <code>randomMotionBlur</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-angle"></a> <code>angle?</code></td><td><code>readonly</code></td><td><code>number</code> | <code>Range</code></td><td>The range of the angle in degrees; a number d means [-d, d]. Default 180.</td></tr><tr><td><a id="property-direction"></a> <code>direction?</code></td><td><code>readonly</code></td><td><code>Range</code></td><td>The range of the direction, within [-1, 1]. Default [-1, 1].</td></tr><tr><td><a id="property-kernelsize"></a> <code>kernelSize?</code></td><td><code>readonly</code></td><td><code>number</code> | <code>Range</code></td><td>The range of the path&#39;s length in pixels: odd, at least 3. Default [3, 7].</td></tr><tr><td><a id="property-p"></a> <code>p?</code></td><td><code>readonly</code></td><td><code>number</code></td><td>Default 0.5.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/augmentation/interfaces/RandomMotionBlurOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RandomMotionBlurOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RandomMotionBlurOptions as default
};
