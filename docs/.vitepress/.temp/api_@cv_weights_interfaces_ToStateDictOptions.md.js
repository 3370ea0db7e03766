import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ToStateDictOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/weights/interfaces/ToStateDictOptions.md","filePath":"api/@cv/weights/interfaces/ToStateDictOptions.md"}');
const _sfc_main = { name: "api/@cv/weights/interfaces/ToStateDictOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-tostatedictoptions" tabindex="-1">Interface: ToStateDictOptions <a class="header-anchor" href="#interface-tostatedictoptions" aria-label="Permalink to &quot;Interface: ToStateDictOptions&quot;">​</a></h1><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-names"></a> <code>names?</code></td><td><code>&quot;torch&quot;</code> | <code>&quot;tfjs&quot;</code></td><td>Whose names and layouts: PyTorch&#39;s (<code>conv1.weight</code>, OIHW; the default) or TensorFlow.js&#39; (<code>conv1/kernel</code>, HWIO).</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/weights/interfaces/ToStateDictOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ToStateDictOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ToStateDictOptions as default
};
