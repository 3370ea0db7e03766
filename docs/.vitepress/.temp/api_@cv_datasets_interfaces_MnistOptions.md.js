import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: MnistOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/datasets/interfaces/MnistOptions.md","filePath":"api/@cv/datasets/interfaces/MnistOptions.md"}');
const _sfc_main = { name: "api/@cv/datasets/interfaces/MnistOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-mnistoptions" tabindex="-1">Interface: MnistOptions <a class="header-anchor" href="#interface-mnistoptions" aria-label="Permalink to &quot;Interface: MnistOptions&quot;">​</a></h1><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-source"></a> <code>source</code></td><td><code>string</code> | <code>URL</code></td><td>The folder with the four <code>.gz</code> files: a path (Node) or a URL; in browsers a string is relative to the page.</td></tr><tr><td><a id="property-split"></a> <code>split?</code></td><td><a href="./../type-aliases/MnistSplit"><code>MnistSplit</code></a></td><td>Which part. Default &#39;train&#39;.</td></tr><tr><td><a id="property-verify"></a> <code>verify?</code></td><td><code>boolean</code></td><td>Whether to check the unpacked files&#39; SHA-256 sums. Default true.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/datasets/interfaces/MnistOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const MnistOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  MnistOptions as default
};
