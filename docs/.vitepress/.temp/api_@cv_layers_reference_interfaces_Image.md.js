import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Image","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/layers/reference/interfaces/Image.md","filePath":"api/@cv/layers/reference/interfaces/Image.md"}');
const _sfc_main = { name: "api/@cv/layers/reference/interfaces/Image.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-image" tabindex="-1">Interface: Image <a class="header-anchor" href="#interface-image" aria-label="Permalink to &quot;Interface: Image&quot;">​</a></h1><p>A batch of images in one array: channels innermost, then columns, rows, images.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-data"></a> <code>data</code></td><td><code>Float32Array</code></td></tr><tr><td><a id="property-shape"></a> <code>shape</code></td><td><a href="./../type-aliases/ImageShape"><code>ImageShape</code></a></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/layers/reference/interfaces/Image.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Image = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Image as default
};
