import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: CrossEntropyOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/transfer/interfaces/CrossEntropyOptions.md","filePath":"api/@cv/transfer/interfaces/CrossEntropyOptions.md"}');
const _sfc_main = { name: "api/@cv/transfer/interfaces/CrossEntropyOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-crossentropyoptions" tabindex="-1">Interface: CrossEntropyOptions <a class="header-anchor" href="#interface-crossentropyoptions" aria-label="Permalink to &quot;Interface: CrossEntropyOptions&quot;">​</a></h1><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-classweights"></a> <code>classWeights?</code></td><td>readonly <code>number</code>[]</td><td>How much a sample of each class counts, one positive number a class. Default: all 1.</td></tr><tr><td><a id="property-labelsmoothing"></a> <code>labelSmoothing?</code></td><td><code>number</code></td><td>The part of each target that is spread evenly over all classes, in [0, 1). Default 0. <strong>See</strong> Szegedy et al., arXiv:1512.00567</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/transfer/interfaces/CrossEntropyOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CrossEntropyOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CrossEntropyOptions as default
};
