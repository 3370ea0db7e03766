import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: BatchNormOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/layers/interfaces/BatchNormOptions.md","filePath":"api/@cv/layers/interfaces/BatchNormOptions.md"}');
const _sfc_main = { name: "api/@cv/layers/interfaces/BatchNormOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-batchnormoptions" tabindex="-1">Interface: BatchNormOptions <a class="header-anchor" href="#interface-batchnormoptions" aria-label="Permalink to &quot;Interface: BatchNormOptions&quot;">​</a></h1><p>Options that every layer takes: <code>name</code>, <code>trainable</code>, <code>inputShape</code> and the rest of TensorFlow.js&#39; own. (Its type is not exported, hence derived.)</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><a href="./../type-aliases/LayerOptions"><code>LayerOptions</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-betainitializer"></a> <code>betaInitializer?</code></td><td><a href="./../type-aliases/InitializerLike"><code>InitializerLike</code></a></td><td>Default &#39;zeros&#39;.</td></tr><tr><td><a id="property-center"></a> <code>center?</code></td><td><code>boolean</code></td><td>Learn a shift, <code>beta</code>. Default true.</td></tr><tr><td><a id="property-epsilon"></a> <code>epsilon?</code></td><td><code>number</code></td><td>Added to the variance. Default 1e-5, as torch (Keras: 1e-3).</td></tr><tr><td><a id="property-gammainitializer"></a> <code>gammaInitializer?</code></td><td><a href="./../type-aliases/InitializerLike"><code>InitializerLike</code></a></td><td>Default &#39;ones&#39;. Residual networks start the last norm of a block at &#39;zeros&#39;.</td></tr><tr><td><a id="property-momentum"></a> <code>momentum?</code></td><td><code>number</code></td><td>The share of the old moving statistics that a training step keeps: <code>moving = momentum * moving + (1 - momentum) * batch</code>, as Keras and TensorFlow.js say it. torch&#39;s <code>momentum</code> is 1 minus this. Default 0.9 (torch: 0.1).</td></tr><tr><td><a id="property-movingvarianceestimate"></a> <code>movingVarianceEstimate?</code></td><td><code>&quot;unbiased&quot;</code> | <code>&quot;biased&quot;</code></td><td>Which variance of a batch moves the moving variance: divided by n - 1 (&#39;unbiased&#39;, as torch) or by n (&#39;biased&#39;, as TensorFlow.js). Normalisation in training always divides by n. Default &#39;unbiased&#39;.</td></tr><tr><td><a id="property-scale"></a> <code>scale?</code></td><td><code>boolean</code></td><td>Learn a scale, <code>gamma</code>. Default true.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/layers/interfaces/BatchNormOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const BatchNormOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  BatchNormOptions as default
};
