import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: NamedWeight","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/transfer/interfaces/NamedWeight.md","filePath":"api/@cv/transfer/interfaces/NamedWeight.md"}');
const _sfc_main = { name: "api/@cv/transfer/interfaces/NamedWeight.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-namedweight" tabindex="-1">Interface: NamedWeight <a class="header-anchor" href="#interface-namedweight" aria-label="Permalink to &quot;Interface: NamedWeight&quot;">​</a></h1><p>A weight of a model by a name that survives saving and loading.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-layer"></a> <code>layer</code></td><td><code>readonly</code></td><td><code>Layer</code></td><td>-</td></tr><tr><td><a id="property-name"></a> <code>name</code></td><td><code>readonly</code></td><td><code>string</code></td><td><code>layer/weight</code>, with the names of nested models before it; unique in the model.</td></tr><tr><td><a id="property-trainable"></a> <code>trainable</code></td><td><code>readonly</code></td><td><code>boolean</code></td><td>Moves by gradient: it is made to learn, and neither the layer nor a model around it is frozen.</td></tr><tr><td><a id="property-weight"></a> <code>weight</code></td><td><code>readonly</code></td><td><code>LayerVariable</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/transfer/interfaces/NamedWeight.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const NamedWeight = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  NamedWeight as default
};
