import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: RandomZoomOutOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/augmentation/interfaces/RandomZoomOutOptions.md","filePath":"api/@cv/augmentation/interfaces/RandomZoomOutOptions.md"}');
const _sfc_main = { name: "api/@cv/augmentation/interfaces/RandomZoomOutOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-randomzoomoutoptions" tabindex="-1">Interface: RandomZoomOutOptions <a class="header-anchor" href="#interface-randomzoomoutoptions" aria-label="Permalink to &quot;Interface: RandomZoomOutOptions&quot;">​</a></h1><p>Options of <code>randomZoomOut</code>, torchvision&#39;s names and defaults.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-fill"></a> <code>fill?</code></td><td><code>readonly</code></td><td><a href="./../functional/type-aliases/Fill"><code>Fill</code></a></td><td>Colour of the canvas. Default 0.</td></tr><tr><td><a id="property-p"></a> <code>p?</code></td><td><code>readonly</code></td><td><code>number</code></td><td>Default 0.5.</td></tr><tr><td><a id="property-siderange"></a> <code>sideRange?</code></td><td><code>readonly</code></td><td><code>Range</code></td><td>How many times wider and higher the canvas is. Default [1, 4].</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/augmentation/interfaces/RandomZoomOutOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RandomZoomOutOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RandomZoomOutOptions as default
};
