import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: EntryInfo","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/weights/interfaces/EntryInfo.md","filePath":"api/@cv/weights/interfaces/EntryInfo.md"}');
const _sfc_main = { name: "api/@cv/weights/interfaces/EntryInfo.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-entryinfo" tabindex="-1">Interface: EntryInfo <a class="header-anchor" href="#interface-entryinfo" aria-label="Permalink to &quot;Interface: EntryInfo&quot;">​</a></h1><p>An entry before its values are read.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-dtype"></a> <code>dtype</code></td><td><code>readonly</code></td><td><a href="./../type-aliases/DType"><code>DType</code></a></td></tr><tr><td><a id="property-shape"></a> <code>shape</code></td><td><code>readonly</code></td><td>readonly <code>number</code>[]</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/weights/interfaces/EntryInfo.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const EntryInfo = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  EntryInfo as default
};
