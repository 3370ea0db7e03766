import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: TrainerOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/transfer/interfaces/TrainerOptions.md","filePath":"api/@cv/transfer/interfaces/TrainerOptions.md"}');
const _sfc_main = { name: "api/@cv/transfer/interfaces/TrainerOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-traineroptions" tabindex="-1">Interface: TrainerOptions <a class="header-anchor" href="#interface-traineroptions" aria-label="Permalink to &quot;Interface: TrainerOptions&quot;">​</a></h1><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-accumulate"></a> <code>accumulate?</code></td><td><code>number</code></td><td>Batches an update: their gradients are averaged, as if they were one batch (but for batch normalisation). Default 1.</td></tr><tr><td><a id="property-averagedecay"></a> <code>averageDecay?</code></td><td><code>number</code></td><td>Decay of an exponential moving average of the weights, 0.999 for one. The averages are what is validated, and what the model holds after <code>fit</code>; the next <code>fit</code> goes on from the weights themselves. Default: none.</td></tr><tr><td><a id="property-clipnorm"></a> <code>clipNorm?</code></td><td><code>number</code></td><td>Largest length of the gradient of all weights together; longer ones are shortened.</td></tr><tr><td><a id="property-clipvalue"></a> <code>clipValue?</code></td><td><code>number</code></td><td>Largest magnitude of a single value of the gradient.</td></tr><tr><td><a id="property-groups"></a> <code>groups?</code></td><td>readonly <a href="./ParameterGroup"><code>ParameterGroup</code></a>[]</td><td>Weights with another learning rate or decay; the first group that fits counts.</td></tr><tr><td><a id="property-learningrate"></a> <code>learningRate?</code></td><td>| <code>number</code> | <a href="./../type-aliases/Schedule"><code>Schedule</code></a> | <a href="./AdaptiveSchedule"><code>AdaptiveSchedule</code></a></td><td>A constant, or a schedule over all updates of one <code>fit</code>. Default 0.001.</td></tr><tr><td><a id="property-loss"></a> <code>loss?</code></td><td><a href="./../type-aliases/Loss"><code>Loss</code></a></td><td>Default <code>crossEntropy()</code>.</td></tr><tr><td><a id="property-optimizer"></a> <code>optimizer?</code></td><td><a href="./Optimizer"><code>Optimizer</code></a></td><td>How the weights move. Default <code>adam()</code>. Weight decay spares biases and norms (weights of rank 0 and 1).</td></tr><tr><td><a id="property-seed"></a> <code>seed?</code></td><td><code>number</code></td><td>Of TensorFlow.js&#39; own dropout layers, which otherwise draw masks that nobody can draw again. Default 0.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/transfer/interfaces/TrainerOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TrainerOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TrainerOptions as default
};
