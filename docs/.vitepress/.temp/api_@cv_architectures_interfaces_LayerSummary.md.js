import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: LayerSummary","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/architectures/interfaces/LayerSummary.md","filePath":"api/@cv/architectures/interfaces/LayerSummary.md"}');
const _sfc_main = { name: "api/@cv/architectures/interfaces/LayerSummary.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-layersummary" tabindex="-1">Interface: LayerSummary <a class="header-anchor" href="#interface-layersummary" aria-label="Permalink to &quot;Interface: LayerSummary&quot;">​</a></h1><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-activationbytes"></a> <code>activationBytes</code></td><td><code>number</code></td><td>Float32 bytes of one sample&#39;s output.</td></tr><tr><td><a id="property-inputs"></a> <code>inputs</code></td><td><code>number</code>[]</td><td>Positions in <code>layers</code> of what comes in.</td></tr><tr><td><a id="property-multiplyadds"></a> <code>multiplyAdds</code></td><td><code>number</code></td><td>Of one sample (see <code>multiplyAdds</code>); NaN where a size is open, 0 for layers without products.</td></tr><tr><td><a id="property-name"></a> <code>name</code></td><td><code>string</code></td><td>Inside a nested model <code>outer/inner</code>.</td></tr><tr><td><a id="property-nontrainableparameters"></a> <code>nonTrainableParameters</code></td><td><code>number</code></td><td>-</td></tr><tr><td><a id="property-outputshape"></a> <code>outputShape</code></td><td>(<code>number</code> | <code>null</code>)[]</td><td>Without the batch; null where the model leaves a size open. Of the first output, if there are several.</td></tr><tr><td><a id="property-parameters"></a> <code>parameters</code></td><td><code>number</code></td><td>Scalars in its weights; 0 where a layer is applied again.</td></tr><tr><td><a id="property-receptivefield"></a> <code>receptiveField</code></td><td><a href="./../type-aliases/ReceptiveField"><code>ReceptiveField</code></a></td><td>-</td></tr><tr><td><a id="property-trainableparameters"></a> <code>trainableParameters</code></td><td><code>number</code></td><td>-</td></tr><tr><td><a id="property-type"></a> <code>type</code></td><td><code>string</code></td><td>The layer&#39;s class name without this project&#39;s prefix: &#39;Conv2d&#39;, &#39;BatchNorm&#39;, &#39;Dense&#39;.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/architectures/interfaces/LayerSummary.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LayerSummary = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LayerSummary as default
};
