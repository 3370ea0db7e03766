import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: StepScheduleOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/transfer/interfaces/StepScheduleOptions.md","filePath":"api/@cv/transfer/interfaces/StepScheduleOptions.md"}');
const _sfc_main = { name: "api/@cv/transfer/interfaces/StepScheduleOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-stepscheduleoptions" tabindex="-1">Interface: StepScheduleOptions <a class="header-anchor" href="#interface-stepscheduleoptions" aria-label="Permalink to &quot;Interface: StepScheduleOptions&quot;">​</a></h1><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-factor"></a> <code>factor?</code></td><td><code>number</code></td><td>What the rate is multiplied by at each milestone, in (0, 1). Default 0.1.</td></tr><tr><td><a id="property-learningrate"></a> <code>learningRate</code></td><td><code>number</code></td><td>The first learning rate.</td></tr><tr><td><a id="property-milestones"></a> <code>milestones</code></td><td>readonly <code>number</code>[]</td><td>Where the rate falls, as parts of all steps, each in (0, 1), rising. <code>[0.5, 0.75]</code> falls at a half and at three quarters.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/transfer/interfaces/StepScheduleOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const StepScheduleOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  StepScheduleOptions as default
};
