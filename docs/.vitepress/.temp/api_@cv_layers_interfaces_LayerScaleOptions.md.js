import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: LayerScaleOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/layers/interfaces/LayerScaleOptions.md","filePath":"api/@cv/layers/interfaces/LayerScaleOptions.md"}');
const _sfc_main = { name: "api/@cv/layers/interfaces/LayerScaleOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-layerscaleoptions" tabindex="-1">Interface: LayerScaleOptions <a class="header-anchor" href="#interface-layerscaleoptions" aria-label="Permalink to &quot;Interface: LayerScaleOptions&quot;">​</a></h1><p>Options that every layer takes: <code>name</code>, <code>trainable</code>, <code>inputShape</code> and the rest of TensorFlow.js&#39; own. (Its type is not exported, hence derived.)</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><a href="./../type-aliases/LayerOptions"><code>LayerOptions</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-initialvalue"></a> <code>initialValue?</code></td><td><code>number</code></td><td>What every channel&#39;s factor begins with. Default 1e-6, as ConvNeXt.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/layers/interfaces/LayerScaleOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LayerScaleOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LayerScaleOptions as default
};
