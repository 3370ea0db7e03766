import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: LoadStateDictOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/weights/interfaces/LoadStateDictOptions.md","filePath":"api/@cv/weights/interfaces/LoadStateDictOptions.md"}');
const _sfc_main = { name: "api/@cv/weights/interfaces/LoadStateDictOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-loadstatedictoptions" tabindex="-1">Interface: LoadStateDictOptions <a class="header-anchor" href="#interface-loadstatedictoptions" aria-label="Permalink to &quot;Interface: LoadStateDictOptions&quot;">​</a></h1><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-rename"></a> <code>rename?</code></td><td><a href="./../type-aliases/Rename"><code>Rename</code></a></td><td>From the checkpoint&#39;s names to the model&#39;s, e.g. <code>[[/^module\\./, &#39;&#39;]]</code>.</td></tr><tr><td><a id="property-strict"></a> <code>strict?</code></td><td><code>boolean</code></td><td>Whether everything must fit; true by default. With false, what fits is loaded and the rest is reported.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/weights/interfaces/LoadStateDictOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LoadStateDictOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LoadStateDictOptions as default
};
