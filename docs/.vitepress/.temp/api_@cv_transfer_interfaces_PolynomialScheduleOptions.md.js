import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: PolynomialScheduleOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/transfer/interfaces/PolynomialScheduleOptions.md","filePath":"api/@cv/transfer/interfaces/PolynomialScheduleOptions.md"}');
const _sfc_main = { name: "api/@cv/transfer/interfaces/PolynomialScheduleOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-polynomialscheduleoptions" tabindex="-1">Interface: PolynomialScheduleOptions <a class="header-anchor" href="#interface-polynomialscheduleoptions" aria-label="Permalink to &quot;Interface: PolynomialScheduleOptions&quot;">​</a></h1><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-finallearningrate"></a> <code>finalLearningRate?</code></td><td><code>number</code></td><td>Where it would end, one step after the last. Default 0.</td></tr><tr><td><a id="property-learningrate"></a> <code>learningRate</code></td><td><code>number</code></td><td>The first learning rate.</td></tr><tr><td><a id="property-power"></a> <code>power?</code></td><td><code>number</code></td><td>1 falls in a line, 2 like a parabola. Default 1.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/transfer/interfaces/PolynomialScheduleOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const PolynomialScheduleOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  PolynomialScheduleOptions as default
};
