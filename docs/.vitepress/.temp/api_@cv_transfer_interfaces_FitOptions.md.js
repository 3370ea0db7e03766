import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: FitOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/transfer/interfaces/FitOptions.md","filePath":"api/@cv/transfer/interfaces/FitOptions.md"}');
const _sfc_main = { name: "api/@cv/transfer/interfaces/FitOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-fitoptions" tabindex="-1">Interface: FitOptions <a class="header-anchor" href="#interface-fitoptions" aria-label="Permalink to &quot;Interface: FitOptions&quot;">​</a></h1><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-checkpoint"></a> <code>checkpoint?</code></td><td><a href="./CheckpointOptions"><code>CheckpointOptions</code></a></td><td>Saves where the training is, so that it can go on after an interruption.</td></tr><tr><td><a id="property-earlystopping"></a> <code>earlyStopping?</code></td><td><a href="./EarlyStoppingOptions"><code>EarlyStoppingOptions</code></a></td><td>Ends the training when it no longer gets better; what is watched is the training where nothing is validated.</td></tr><tr><td><a id="property-epochs"></a> <code>epochs</code></td><td><code>number</code></td><td>-</td></tr><tr><td><a id="property-onepoch"></a> <code>onEpoch?</code></td><td>(<code>result</code>) =&gt; <code>void</code></td><td>Called after each epoch and its validation.</td></tr><tr><td><a id="property-onstep"></a> <code>onStep?</code></td><td>(<code>progress</code>) =&gt; <code>void</code></td><td>Called after each step.</td></tr><tr><td><a id="property-resume"></a> <code>resume?</code></td><td><a href="./TrainerCheckpoint"><code>TrainerCheckpoint</code></a></td><td>Goes on from a checkpoint, to the last bit as if there had been no interruption, where the backend and the batches are deterministic. The batches of the epoch that were done already are read again and thrown away.</td></tr><tr><td><a id="property-signal"></a> <code>signal?</code></td><td><code>AbortSignal</code></td><td>Cancels between two steps: <code>fit</code> rejects with the signal&#39;s reason, the model keeps the last whole step.</td></tr><tr><td><a id="property-stepsperepoch"></a> <code>stepsPerEpoch</code></td><td><code>number</code></td><td>How many batches make an epoch. What the iterator holds beyond is left unread.</td></tr><tr><td><a id="property-train"></a> <code>train</code></td><td>(<code>epoch</code>) =&gt; <a href="./../type-aliases/Batches"><code>Batches</code></a></td><td>The batches of an epoch, counted from 1; called once an epoch. Pass the epoch on to the shuffle and the augmentation.</td></tr><tr><td><a id="property-validation"></a> <code>validation?</code></td><td>() =&gt; <a href="./../type-aliases/Batches"><code>Batches</code></a></td><td>Batches to evaluate on after each epoch.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/transfer/interfaces/FitOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FitOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FitOptions as default
};
