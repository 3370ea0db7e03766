import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PlateauScheduleOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/transfer/interfaces/PlateauScheduleOptions.md","filePath":"api/@cv/transfer/interfaces/PlateauScheduleOptions.md"}');
const _sfc_main = { name: "api/@cv/transfer/interfaces/PlateauScheduleOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-plateauscheduleoptions" tabindex="-1">Interface: PlateauScheduleOptions <a class="header-anchor" href="#interface-plateauscheduleoptions" aria-label="Permalink to &quot;Interface: PlateauScheduleOptions&quot;">​</a></h1><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-factor"></a> <code>factor?</code></td><td><code>number</code></td><td>What the rate is multiplied by, in (0, 1). Default 0.1.</td></tr><tr><td><a id="property-learningrate"></a> <code>learningRate</code></td><td><code>number</code></td><td>The first learning rate.</td></tr><tr><td><a id="property-minimum"></a> <code>minimum?</code></td><td><code>number</code></td><td>The rate does not fall below. Default 0.</td></tr><tr><td><a id="property-patience"></a> <code>patience?</code></td><td><code>number</code></td><td>How many epochs without an improvement are let pass. Default 10.</td></tr><tr><td><a id="property-threshold"></a> <code>threshold?</code></td><td><code>number</code></td><td>An improvement is a loss below <code>(1 - threshold) * best</code>. Default 1e-4.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/transfer/interfaces/PlateauScheduleOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PlateauScheduleOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PlateauScheduleOptions as default
};
