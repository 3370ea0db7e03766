import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: WindowAttentionOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/layers/interfaces/WindowAttentionOptions.md","filePath":"api/@cv/layers/interfaces/WindowAttentionOptions.md"}');
const _sfc_main = { name: "api/@cv/layers/interfaces/WindowAttentionOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-windowattentionoptions" tabindex="-1">Interface: WindowAttentionOptions <a class="header-anchor" href="#interface-windowattentionoptions" aria-label="Permalink to &quot;Interface: WindowAttentionOptions&quot;">​</a></h1><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><code>SeededLayerOptions</code></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th><th>Inherited from</th></tr></thead><tbody><tr><td><a id="property-attentiondropout"></a> <code>attentionDropout?</code></td><td><code>number</code></td><td>Share of the attention weights that is dropped in training. Default 0.</td><td>-</td></tr><tr><td><a id="property-dropout"></a> <code>dropout?</code></td><td><code>number</code></td><td>Share of the output that is dropped in training. Default 0.</td><td>-</td></tr><tr><td><a id="property-kernelinitializer"></a> <code>kernelInitializer?</code></td><td><a href="./../type-aliases/InitializerLike"><code>InitializerLike</code></a></td><td>Of every kernel. Default &#39;glorotUniform&#39;.</td><td><code>SeededLayerOptions.kernelInitializer</code></td></tr><tr><td><a id="property-numheads"></a> <code>numHeads</code></td><td><code>number</code></td><td>Heads; they divide the input&#39;s channels.</td><td>-</td></tr><tr><td><a id="property-projectionbias"></a> <code>projectionBias?</code></td><td><code>boolean</code></td><td>Bias of the last map. Default true.</td><td>-</td></tr><tr><td><a id="property-qkvbias"></a> <code>qkvBias?</code></td><td><code>boolean</code></td><td>Biases of queries, keys and values. Default true.</td><td>-</td></tr><tr><td><a id="property-seed"></a> <code>seed?</code></td><td><code>number</code></td><td>For all that is random; the layer&#39;s name is mixed in. Default 0.</td><td><code>SeededLayerOptions.seed</code></td></tr><tr><td><a id="property-shift"></a> <code>shift?</code></td><td><code>number</code> | readonly [<code>number</code>, <code>number</code>]</td><td>By how many pixels the windows are moved, less than the window; half of it in every second block. Default 0.</td><td>-</td></tr><tr><td><a id="property-windowsize"></a> <code>windowSize?</code></td><td><code>number</code> | readonly [<code>number</code>, <code>number</code>]</td><td>Pixels of a window: one number or [height, width]. Default 7.</td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/layers/interfaces/WindowAttentionOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const WindowAttentionOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  WindowAttentionOptions as default
};
