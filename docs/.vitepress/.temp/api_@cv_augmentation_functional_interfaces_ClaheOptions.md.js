import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ClaheOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/augmentation/functional/interfaces/ClaheOptions.md","filePath":"api/@cv/augmentation/functional/interfaces/ClaheOptions.md"}');
const _sfc_main = { name: "api/@cv/augmentation/functional/interfaces/ClaheOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-claheoptions" tabindex="-1">Interface: ClaheOptions <a class="header-anchor" href="#interface-claheoptions" aria-label="Permalink to &quot;Interface: ClaheOptions&quot;">​</a></h1><p>Options of <code>clahe</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-cliplimit"></a> <code>clipLimit?</code></td><td><code>readonly</code></td><td><code>number</code></td><td>How many times its even share a value may have in a tile&#39;s histogram. At least 1; default 4.</td></tr><tr><td><a id="property-tilegridsize"></a> <code>tileGridSize?</code></td><td><code>readonly</code></td><td>readonly [<code>number</code>, <code>number</code>]</td><td>Tiles down and across. Default [8, 8].</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/augmentation/functional/interfaces/ClaheOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ClaheOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ClaheOptions as default
};
