import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: DecodeImageOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/datasets/interfaces/DecodeImageOptions.md","filePath":"api/@cv/datasets/interfaces/DecodeImageOptions.md"}');
const _sfc_main = { name: "api/@cv/datasets/interfaces/DecodeImageOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-decodeimageoptions" tabindex="-1">Interface: DecodeImageOptions <a class="header-anchor" href="#interface-decodeimageoptions" aria-label="Permalink to &quot;Interface: DecodeImageOptions&quot;">​</a></h1><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-channels"></a> <code>channels?</code></td><td><code>1</code> | <code>3</code> | <code>4</code></td><td>1: grey (Rec. 601 luma), 3: RGB, 4: RGB and alpha. With 1 and 3 transparent parts lie on white. Default 3.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/datasets/interfaces/DecodeImageOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const DecodeImageOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  DecodeImageOptions as default
};
