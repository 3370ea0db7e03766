import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PadOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/augmentation/functional/interfaces/PadOptions.md","filePath":"api/@cv/augmentation/functional/interfaces/PadOptions.md"}');
const _sfc_main = { name: "api/@cv/augmentation/functional/interfaces/PadOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-padoptions" tabindex="-1">Interface: PadOptions <a class="header-anchor" href="#interface-padoptions" aria-label="Permalink to &quot;Interface: PadOptions&quot;">​</a></h1><p>Options of <code>pad</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-fill"></a> <code>fill?</code></td><td><code>readonly</code></td><td><a href="./../type-aliases/Fill"><code>Fill</code></a></td><td>The colour for <code>constant</code>. Default 0.</td></tr><tr><td><a id="property-padding"></a> <code>padding</code></td><td><code>readonly</code></td><td><a href="./../type-aliases/Padding"><code>Padding</code></a></td><td>-</td></tr><tr><td><a id="property-paddingmode"></a> <code>paddingMode?</code></td><td><code>readonly</code></td><td><a href="./../type-aliases/PaddingMode"><code>PaddingMode</code></a></td><td>Default <code>constant</code>.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/augmentation/functional/interfaces/PadOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PadOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PadOptions as default
};
