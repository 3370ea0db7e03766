import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: TrainerCheckpoint","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/transfer/interfaces/TrainerCheckpoint.md","filePath":"api/@cv/transfer/interfaces/TrainerCheckpoint.md"}');
const _sfc_main = { name: "api/@cv/transfer/interfaces/TrainerCheckpoint.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-trainercheckpoint" tabindex="-1">Interface: TrainerCheckpoint <a class="header-anchor" href="#interface-trainercheckpoint" aria-label="Permalink to &quot;Interface: TrainerCheckpoint&quot;">​</a></h1><p>Where a training is: all that is needed to go on as if it had never stopped.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-position"></a> <code>position</code></td><td><a href="./CheckpointPosition"><code>CheckpointPosition</code></a></td><td>Plain JSON.</td></tr><tr><td><a id="property-tensors"></a> <code>tensors</code></td><td><code>Map</code>&lt;<code>string</code>, <a href="./CheckpointTensor"><code>CheckpointTensor</code></a>&gt;</td><td>By name: <code>model/WEIGHT</code>, <code>optimizer/WEIGHT/SLOT</code>, <code>average/WEIGHT</code>, <code>best/WEIGHT</code>, where WEIGHT is <code>layer/weight</code> with the names of nested models before it.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/transfer/interfaces/TrainerCheckpoint.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const TrainerCheckpoint = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  TrainerCheckpoint as default
};
