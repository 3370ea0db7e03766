import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: WeightedModel","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/weights/interfaces/WeightedModel.md","filePath":"api/@cv/weights/interfaces/WeightedModel.md"}');
const _sfc_main = { name: "api/@cv/weights/interfaces/WeightedModel.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-weightedmodel" tabindex="-1">Interface: WeightedModel <a class="header-anchor" href="#interface-weightedmodel" aria-label="Permalink to &quot;Interface: WeightedModel&quot;">​</a></h1><p>What this package needs of a <code>tf.LayersModel</code>; every one has it. Declared here, so that the package depends on tfjs-core alone and never holds a second copy of tfjs-layers.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-layers"></a> <code>layers</code></td><td><code>readonly</code></td><td>readonly <a href="./WeightedLayer"><code>WeightedLayer</code></a>[]</td></tr><tr><td><a id="property-name"></a> <code>name</code></td><td><code>readonly</code></td><td><code>string</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/weights/interfaces/WeightedModel.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const WeightedModel = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  WeightedModel as default
};
