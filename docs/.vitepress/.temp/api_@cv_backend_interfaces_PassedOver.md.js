import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PassedOver","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/backend/interfaces/PassedOver.md","filePath":"api/@cv/backend/interfaces/PassedOver.md"}');
const _sfc_main = { name: "api/@cv/backend/interfaces/PassedOver.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-passedover" tabindex="-1">Interface: PassedOver <a class="header-anchor" href="#interface-passedover" aria-label="Permalink to &quot;Interface: PassedOver&quot;">​</a></h1><p>A backend that was not taken.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-name"></a> <code>name</code></td><td><code>readonly</code></td><td><code>&quot;tfjs-node-gpu&quot;</code> | <code>&quot;tfjs-node&quot;</code> | <code>&quot;webgpu&quot;</code> | <code>&quot;webgl&quot;</code> | <code>&quot;wasm&quot;</code> | <code>&quot;cpu&quot;</code></td></tr><tr><td><a id="property-reason"></a> <code>reason</code></td><td><code>readonly</code></td><td><code>string</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/backend/interfaces/PassedOver.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PassedOver = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PassedOver as default
};
