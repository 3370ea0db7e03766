import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: DropBlockOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/layers/interfaces/DropBlockOptions.md","filePath":"api/@cv/layers/interfaces/DropBlockOptions.md"}');
const _sfc_main = { name: "api/@cv/layers/interfaces/DropBlockOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-dropblockoptions" tabindex="-1">Interface: DropBlockOptions <a class="header-anchor" href="#interface-dropblockoptions" aria-label="Permalink to &quot;Interface: DropBlockOptions&quot;">​</a></h1><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><code>RandomLayerOptions</code></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th><th>Inherited from</th></tr></thead><tbody><tr><td><a id="property-blocksize"></a> <code>blockSize?</code></td><td><code>number</code></td><td>Pixels along the side of a dropped square; a smaller image is dropped as a whole. Default 7.</td><td>-</td></tr><tr><td><a id="property-rate"></a> <code>rate</code></td><td><code>number</code></td><td>About the share of values that become 0 (blocks may overlap, so a little less). 0 &lt;= rate &lt; 1.</td><td>-</td></tr><tr><td><a id="property-seed"></a> <code>seed?</code></td><td><code>number</code></td><td>Which masks are drawn; the layer&#39;s name is mixed in, so that two layers differ. Default 0.</td><td><code>RandomLayerOptions.seed</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/layers/interfaces/DropBlockOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const DropBlockOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  DropBlockOptions as default
};
