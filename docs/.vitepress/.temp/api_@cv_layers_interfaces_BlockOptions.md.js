import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: BlockOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/layers/interfaces/BlockOptions.md","filePath":"api/@cv/layers/interfaces/BlockOptions.md"}');
const _sfc_main = { name: "api/@cv/layers/interfaces/BlockOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-blockoptions" tabindex="-1">Interface: BlockOptions <a class="header-anchor" href="#interface-blockoptions" aria-label="Permalink to &quot;Interface: BlockOptions&quot;">​</a></h1><p>What every block takes.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./ConvNormActivationOptions"><code>ConvNormActivationOptions</code></a></li><li><a href="./DenseBlockOptions"><code>DenseBlockOptions</code></a></li><li><a href="./DenseTransitionOptions"><code>DenseTransitionOptions</code></a></li><li><a href="./FireBlockOptions"><code>FireBlockOptions</code></a></li><li><a href="./InceptionBlockOptions"><code>InceptionBlockOptions</code></a></li><li><a href="./InvertedResidualOptions"><code>InvertedResidualOptions</code></a></li><li><a href="./ResidualOptions"><code>ResidualOptions</code></a></li><li><a href="./ShuffleUnitOptions"><code>ShuffleUnitOptions</code></a></li><li><a href="./ConvNextBlockOptions"><code>ConvNextBlockOptions</code></a></li><li><a href="./MaxVitMbConvOptions"><code>MaxVitMbConvOptions</code></a></li><li><a href="./PartitionAttentionBlockOptions"><code>PartitionAttentionBlockOptions</code></a></li><li><a href="./PatchMergingOptions"><code>PatchMergingOptions</code></a></li><li><a href="./SwinBlockOptions"><code>SwinBlockOptions</code></a></li><li><a href="./TransformerEncoderBlockOptions"><code>TransformerEncoderBlockOptions</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-name"></a> <code>name</code></td><td><code>string</code></td><td>Path of the block: its layers are named <code>name.part</code>, as torchvision&#39;s modules, so that a checkpoint finds them.</td></tr><tr><td><a id="property-seed"></a> <code>seed?</code></td><td><code>number</code></td><td>For all that is random in it; the layers&#39; names are mixed in. Default 0.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/layers/interfaces/BlockOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const BlockOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  BlockOptions as default
};
