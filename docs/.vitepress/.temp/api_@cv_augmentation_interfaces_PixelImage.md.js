import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PixelImage","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/augmentation/interfaces/PixelImage.md","filePath":"api/@cv/augmentation/interfaces/PixelImage.md"}');
const _sfc_main = { name: "api/@cv/augmentation/interfaces/PixelImage.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-pixelimage" tabindex="-1">Interface: PixelImage <a class="header-anchor" href="#interface-pixelimage" aria-label="Permalink to &quot;Interface: PixelImage&quot;">​</a></h1><p>An image: rows top to bottom, channels innermost (<code>data[(y * width + x) * channels + c]</code>).</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-channels"></a> <code>channels</code></td><td><code>readonly</code></td><td><code>number</code></td></tr><tr><td><a id="property-data"></a> <code>data</code></td><td><code>readonly</code></td><td><a href="./../type-aliases/PixelData"><code>PixelData</code></a></td></tr><tr><td><a id="property-height"></a> <code>height</code></td><td><code>readonly</code></td><td><code>number</code></td></tr><tr><td><a id="property-width"></a> <code>width</code></td><td><code>readonly</code></td><td><code>number</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/augmentation/interfaces/PixelImage.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PixelImage = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PixelImage as default
};
