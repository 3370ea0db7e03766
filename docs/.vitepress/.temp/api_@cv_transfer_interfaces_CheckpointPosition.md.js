import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: CheckpointPosition","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/transfer/interfaces/CheckpointPosition.md","filePath":"api/@cv/transfer/interfaces/CheckpointPosition.md"}');
const _sfc_main = { name: "api/@cv/transfer/interfaces/CheckpointPosition.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-checkpointposition" tabindex="-1">Interface: CheckpointPosition <a class="header-anchor" href="#interface-checkpointposition" aria-label="Permalink to &quot;Interface: CheckpointPosition&quot;">​</a></h1><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-averageupdates"></a> <code>averageUpdates?</code></td><td><code>number</code></td><td>-</td></tr><tr><td><a id="property-best"></a> <code>best?</code></td><td><code>BestSoFar</code></td><td>-</td></tr><tr><td><a id="property-epoch"></a> <code>epoch</code></td><td><code>number</code></td><td>The epoch that the next step is in, counted from 1.</td></tr><tr><td><a id="property-layersteps"></a> <code>layerSteps</code></td><td><code>Record</code>&lt;<code>string</code>, <code>number</code>&gt;</td><td>Counters of random layers, by path.</td></tr><tr><td><a id="property-meter"></a> <code>meter</code></td><td><code>MeterState</code></td><td>-</td></tr><tr><td><a id="property-optimizer"></a> <code>optimizer</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-passes"></a> <code>passes</code></td><td><code>number</code></td><td>Forward passes so far: the counter of the trainer&#39;s own randomness.</td></tr><tr><td><a id="property-results"></a> <code>results</code></td><td><a href="./EpochResult"><code>EpochResult</code></a>[]</td><td>Epochs that are done.</td></tr><tr><td><a id="property-schedule"></a> <code>schedule?</code></td><td><code>object</code></td><td>Of an adaptive schedule.</td></tr><tr><td><a id="property-step"></a> <code>step</code></td><td><code>number</code></td><td>Steps of that epoch that are done.</td></tr><tr><td><a id="property-stepsperepoch"></a> <code>stepsPerEpoch</code></td><td><code>number</code></td><td>-</td></tr><tr><td><a id="property-updates"></a> <code>updates</code></td><td><code>Record</code>&lt;<code>string</code>, <code>number</code>&gt;</td><td>Updates of each weight.</td></tr><tr><td><a id="property-version"></a> <code>version</code></td><td><code>1</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/transfer/interfaces/CheckpointPosition.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CheckpointPosition = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CheckpointPosition as default
};
