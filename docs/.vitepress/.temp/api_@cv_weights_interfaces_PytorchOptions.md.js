import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PytorchOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/weights/interfaces/PytorchOptions.md","filePath":"api/@cv/weights/interfaces/PytorchOptions.md"}');
const _sfc_main = { name: "api/@cv/weights/interfaces/PytorchOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-pytorchoptions" tabindex="-1">Interface: PytorchOptions <a class="header-anchor" href="#interface-pytorchoptions" aria-label="Permalink to &quot;Interface: PytorchOptions&quot;">​</a></h1><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-select"></a> <code>select?</code></td><td><code>string</code></td><td>The dictionary inside the checkpoint to take, as a path with dots (&#39;model.ema&#39;; &#39;&#39; for all). By default the first of &#39;state_dict&#39;, &#39;model_state_dict&#39;, &#39;model&#39;, &#39;net&#39; that is there when the checkpoint itself holds no tensors.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/weights/interfaces/PytorchOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PytorchOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PytorchOptions as default
};
