import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PartitionAttentionOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/layers/interfaces/PartitionAttentionOptions.md","filePath":"api/@cv/layers/interfaces/PartitionAttentionOptions.md"}');
const _sfc_main = { name: "api/@cv/layers/interfaces/PartitionAttentionOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-partitionattentionoptions" tabindex="-1">Interface: PartitionAttentionOptions <a class="header-anchor" href="#interface-partitionattentionoptions" aria-label="Permalink to &quot;Interface: PartitionAttentionOptions&quot;">​</a></h1><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><code>SeededLayerOptions</code></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th><th>Inherited from</th></tr></thead><tbody><tr><td><a id="property-headdim"></a> <code>headDim?</code></td><td><code>number</code></td><td>Channels of a head; they divide the input&#39;s. Default 32.</td><td>-</td></tr><tr><td><a id="property-kernelinitializer"></a> <code>kernelInitializer?</code></td><td><a href="./../type-aliases/InitializerLike"><code>InitializerLike</code></a></td><td>Of every kernel. Default &#39;glorotUniform&#39;.</td><td><code>SeededLayerOptions.kernelInitializer</code></td></tr><tr><td><a id="property-partition"></a> <code>partition</code></td><td><code>&quot;window&quot;</code> | <code>&quot;grid&quot;</code></td><td>&#39;window&#39;: neighbouring pixels attend to each other; &#39;grid&#39;: pixels spread evenly over the whole image.</td><td>-</td></tr><tr><td><a id="property-partitionsize"></a> <code>partitionSize?</code></td><td><code>number</code></td><td>Side of a window, or of the grid: so many squared pixels attend to each other. Default 7.</td><td>-</td></tr><tr><td><a id="property-seed"></a> <code>seed?</code></td><td><code>number</code></td><td>For all that is random; the layer&#39;s name is mixed in. Default 0.</td><td><code>SeededLayerOptions.seed</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/layers/interfaces/PartitionAttentionOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PartitionAttentionOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PartitionAttentionOptions as default
};
