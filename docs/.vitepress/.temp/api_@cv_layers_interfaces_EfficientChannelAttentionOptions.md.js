import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: EfficientChannelAttentionOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/layers/interfaces/EfficientChannelAttentionOptions.md","filePath":"api/@cv/layers/interfaces/EfficientChannelAttentionOptions.md"}');
const _sfc_main = { name: "api/@cv/layers/interfaces/EfficientChannelAttentionOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-efficientchannelattentionoptions" tabindex="-1">Interface: EfficientChannelAttentionOptions <a class="header-anchor" href="#interface-efficientchannelattentionoptions" aria-label="Permalink to &quot;Interface: EfficientChannelAttentionOptions&quot;">​</a></h1><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><code>SeededLayerOptions</code></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th><th>Inherited from</th></tr></thead><tbody><tr><td><a id="property-kernelinitializer"></a> <code>kernelInitializer?</code></td><td><a href="./../type-aliases/InitializerLike"><code>InitializerLike</code></a></td><td>Of every kernel. Default &#39;glorotUniform&#39;.</td><td><code>SeededLayerOptions.kernelInitializer</code></td></tr><tr><td><a id="property-kernelsize"></a> <code>kernelSize?</code></td><td><code>number</code> | <code>null</code></td><td>Neighbouring channels that decide on a channel, an odd number. Default: (log2(channels) + 1) / 2 rounded down and, if that is even, up to the next odd number, as the paper: 3 for 16 channels, 5 for 256.</td><td>-</td></tr><tr><td><a id="property-seed"></a> <code>seed?</code></td><td><code>number</code></td><td>For all that is random; the layer&#39;s name is mixed in. Default 0.</td><td><code>SeededLayerOptions.seed</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/layers/interfaces/EfficientChannelAttentionOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const EfficientChannelAttentionOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  EfficientChannelAttentionOptions as default
};
