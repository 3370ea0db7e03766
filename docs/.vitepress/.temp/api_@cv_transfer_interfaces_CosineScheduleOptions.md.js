import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: CosineScheduleOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/transfer/interfaces/CosineScheduleOptions.md","filePath":"api/@cv/transfer/interfaces/CosineScheduleOptions.md"}');
const _sfc_main = { name: "api/@cv/transfer/interfaces/CosineScheduleOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-cosinescheduleoptions" tabindex="-1">Interface: CosineScheduleOptions <a class="header-anchor" href="#interface-cosinescheduleoptions" aria-label="Permalink to &quot;Interface: CosineScheduleOptions&quot;">​</a></h1><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-finallearningrate"></a> <code>finalLearningRate?</code></td><td><code>number</code></td><td>Where the cosine would end, one step after the last. Default 0.</td></tr><tr><td><a id="property-learningrate"></a> <code>learningRate</code></td><td><code>number</code></td><td>The highest learning rate, reached after the warm-up.</td></tr><tr><td><a id="property-warmup"></a> <code>warmup?</code></td><td><code>number</code></td><td>The part of all steps in which the rate rises linearly, in [0, 1). Default 0.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/transfer/interfaces/CosineScheduleOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CosineScheduleOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CosineScheduleOptions as default
};
