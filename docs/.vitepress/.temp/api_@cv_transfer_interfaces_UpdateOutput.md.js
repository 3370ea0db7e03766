import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: UpdateOutput","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/transfer/interfaces/UpdateOutput.md","filePath":"api/@cv/transfer/interfaces/UpdateOutput.md"}');
const _sfc_main = { name: "api/@cv/transfer/interfaces/UpdateOutput.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-updateoutput" tabindex="-1">Interface: UpdateOutput <a class="header-anchor" href="#interface-updateoutput" aria-label="Permalink to &quot;Interface: UpdateOutput&quot;">​</a></h1><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-slots"></a> <code>slots</code></td><td>readonly <code>Tensor</code>&lt;<code>Rank</code>&gt;[]</td></tr><tr><td><a id="property-value"></a> <code>value</code></td><td><code>Tensor</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/transfer/interfaces/UpdateOutput.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const UpdateOutput = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  UpdateOutput as default
};
