import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: layerClasses","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/layers/variables/layerClasses.md","filePath":"api/@cv/layers/variables/layerClasses.md"}');
const _sfc_main = { name: "api/@cv/layers/variables/layerClasses.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="variable-layerclasses" tabindex="-1">Variable: layerClasses <a class="header-anchor" href="#variable-layerclasses" aria-label="Permalink to &quot;Variable: layerClasses&quot;">​</a></h1><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">const</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> layerClasses</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">:</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> readonly</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> [</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">  typeof</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> BlurPool,</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">  typeof</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> Conv2d,</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">  typeof</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> DepthwiseConv2d,</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">  typeof</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> WeightStandardizedConv2d,</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">  typeof</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> BatchNorm,</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">  typeof</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> FilterResponseNorm,</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">  typeof</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> GroupNorm,</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">  typeof</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> LayerNorm,</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">  typeof</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> LocalResponseNorm,</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">  typeof</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> RmsNorm,</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">  typeof</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> AdaptiveAvgPool2d,</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">  typeof</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> AdaptiveMaxPool2d,</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">  typeof</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> AvgPool2d,</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">  typeof</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> GemPool,</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">  typeof</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> GlobalPool,</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">  typeof</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> MaxPool2d,</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">  typeof</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> Subsampling,</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">  typeof</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> Gelu,</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">  typeof</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> HardSigmoid,</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">  typeof</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> HardSwish,</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">  typeof</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> Mish,</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">  typeof</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> Relu6,</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">  typeof</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> ScaledTanh,</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">  typeof</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> Silu,</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">  typeof</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> ConvBlockAttention,</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">  typeof</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> EfficientChannelAttention,</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">  typeof</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> MultiHeadSelfAttention,</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">  typeof</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> PartitionAttention,</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">  typeof</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> SqueezeExcitation,</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">  typeof</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> WindowAttention,</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">  typeof</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> WindowAttentionV2,</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">  typeof</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> DropBlock,</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">  typeof</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> Dropout,</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">  typeof</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> LayerScale,</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">  typeof</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> SpatialDropout2d,</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">  typeof</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> StochasticDepth,</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">  typeof</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> ChannelShuffle,</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">  typeof</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> ChannelSlice,</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">  typeof</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> ClassToken,</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">  typeof</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> PadShortcut,</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">  typeof</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> PatchEmbedding,</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">  typeof</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> PositionEmbedding,</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">  typeof</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> RbfOutput,</span></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">  typeof</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> SpaceToDepth,</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">];</span></span></code></pre></div><p>Every layer class of the package.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/layers/variables/layerClasses.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const layerClasses = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  layerClasses as default
};
