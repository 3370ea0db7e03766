import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: WriteTfjsOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/weights/interfaces/WriteTfjsOptions.md","filePath":"api/@cv/weights/interfaces/WriteTfjsOptions.md"}');
const _sfc_main = { name: "api/@cv/weights/interfaces/WriteTfjsOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-writetfjsoptions" tabindex="-1">Interface: WriteTfjsOptions <a class="header-anchor" href="#interface-writetfjsoptions" aria-label="Permalink to &quot;Interface: WriteTfjsOptions&quot;">​</a></h1><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-file"></a> <code>file?</code></td><td><code>string</code></td><td>The name of the weights file in the manifest. Default &#39;weights.bin&#39;.</td></tr><tr><td><a id="property-quantization"></a> <code>quantization?</code></td><td><a href="./../type-aliases/QuantizationType"><code>QuantizationType</code></a></td><td>How floats are stored; as float32 by default.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/weights/interfaces/WriteTfjsOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const WriteTfjsOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  WriteTfjsOptions as default
};
