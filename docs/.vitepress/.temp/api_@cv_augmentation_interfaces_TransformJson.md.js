import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: TransformJson","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/augmentation/interfaces/TransformJson.md","filePath":"api/@cv/augmentation/interfaces/TransformJson.md"}');
const _sfc_main = { name: "api/@cv/augmentation/interfaces/TransformJson.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-transformjson" tabindex="-1">Interface: TransformJson <a class="header-anchor" href="#interface-transformjson" aria-label="Permalink to &quot;Interface: TransformJson&quot;">​</a></h1><p>A transform as plain data: what <code>JSON.stringify(transform)</code> gives, and what <code>fromJSON</code> reads.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-op"></a> <code>op</code></td><td><code>readonly</code></td><td><code>string</code></td></tr><tr><td><a id="property-options"></a> <code>options</code></td><td><code>readonly</code></td><td><a href="./../type-aliases/JsonObject"><code>JsonObject</code></a></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/augmentation/interfaces/TransformJson.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TransformJson = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TransformJson as default
};
