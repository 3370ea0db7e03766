import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: TfjsWeights","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/weights/interfaces/TfjsWeights.md","filePath":"api/@cv/weights/interfaces/TfjsWeights.md"}');
const _sfc_main = { name: "api/@cv/weights/interfaces/TfjsWeights.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-tfjsweights" tabindex="-1">Interface: TfjsWeights <a class="header-anchor" href="#interface-tfjsweights" aria-label="Permalink to &quot;Interface: TfjsWeights&quot;">​</a></h1><p>A weights manifest, and the content of the one file that it names.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-data"></a> <code>data</code></td><td><code>readonly</code></td><td><code>Uint8Array</code></td></tr><tr><td><a id="property-manifest"></a> <code>manifest</code></td><td><code>readonly</code></td><td><code>WeightsManifestConfig</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/weights/interfaces/TfjsWeights.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TfjsWeights = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TfjsWeights as default
};
