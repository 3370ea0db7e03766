import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: OneCycleScheduleOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/transfer/interfaces/OneCycleScheduleOptions.md","filePath":"api/@cv/transfer/interfaces/OneCycleScheduleOptions.md"}');
const _sfc_main = { name: "api/@cv/transfer/interfaces/OneCycleScheduleOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-onecyclescheduleoptions" tabindex="-1">Interface: OneCycleScheduleOptions <a class="header-anchor" href="#interface-onecyclescheduleoptions" aria-label="Permalink to &quot;Interface: OneCycleScheduleOptions&quot;">​</a></h1><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-divide"></a> <code>divide?</code></td><td><code>number</code></td><td>The first rate is the highest divided by this. Default 25.</td></tr><tr><td><a id="property-dividefinal"></a> <code>divideFinal?</code></td><td><code>number</code></td><td>The rate after the last step is the highest divided by this. Default 100,000.</td></tr><tr><td><a id="property-learningrate"></a> <code>learningRate</code></td><td><code>number</code></td><td>The highest learning rate.</td></tr><tr><td><a id="property-rising"></a> <code>rising?</code></td><td><code>number</code></td><td>The part of all steps in which the rate rises, in (0, 1). Default 0.25.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/transfer/interfaces/OneCycleScheduleOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const OneCycleScheduleOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  OneCycleScheduleOptions as default
};
