import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: CoarseDropoutOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/augmentation/interfaces/CoarseDropoutOptions.md","filePath":"api/@cv/augmentation/interfaces/CoarseDropoutOptions.md"}');
const _sfc_main = { name: "api/@cv/augmentation/interfaces/CoarseDropoutOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-coarsedropoutoptions" tabindex="-1">Interface: CoarseDropoutOptions <a class="header-anchor" href="#interface-coarsedropoutoptions" aria-label="Permalink to &quot;Interface: CoarseDropoutOptions&quot;">​</a></h1><p>Options of <code>coarseDropout</code>, albumentations&#39; defaults.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-fill"></a> <code>fill?</code></td><td><code>readonly</code></td><td><code>number</code> | readonly <code>number</code>[]</td><td>The colour. Default 0.</td></tr><tr><td><a id="property-height"></a> <code>height?</code></td><td><code>readonly</code></td><td><code>number</code> | <code>Range</code></td><td>Their height as a part of the image&#39;s. Default [0.1, 0.2].</td></tr><tr><td><a id="property-holes"></a> <code>holes?</code></td><td><code>readonly</code></td><td><code>number</code> | <code>Range</code></td><td>How many rectangles. Default [1, 2].</td></tr><tr><td><a id="property-p"></a> <code>p?</code></td><td><code>readonly</code></td><td><code>number</code></td><td>Default 0.5.</td></tr><tr><td><a id="property-width"></a> <code>width?</code></td><td><code>readonly</code></td><td><code>number</code> | <code>Range</code></td><td>Their width as a part of the image&#39;s. Default [0.1, 0.2].</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/augmentation/interfaces/CoarseDropoutOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CoarseDropoutOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CoarseDropoutOptions as default
};
