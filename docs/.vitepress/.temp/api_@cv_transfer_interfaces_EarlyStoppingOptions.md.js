import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: EarlyStoppingOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/transfer/interfaces/EarlyStoppingOptions.md","filePath":"api/@cv/transfer/interfaces/EarlyStoppingOptions.md"}');
const _sfc_main = { name: "api/@cv/transfer/interfaces/EarlyStoppingOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-earlystoppingoptions" tabindex="-1">Interface: EarlyStoppingOptions <a class="header-anchor" href="#interface-earlystoppingoptions" aria-label="Permalink to &quot;Interface: EarlyStoppingOptions&quot;">​</a></h1><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-mindelta"></a> <code>minDelta?</code></td><td><code>number</code></td><td>Improvements smaller than this do not count. Default 0.</td></tr><tr><td><a id="property-monitor"></a> <code>monitor?</code></td><td><code>&quot;loss&quot;</code> | <code>&quot;accuracy&quot;</code></td><td>What is watched, on the validation batches. Default &#39;loss&#39;.</td></tr><tr><td><a id="property-patience"></a> <code>patience</code></td><td><code>number</code></td><td>How many epochs without an improvement are let pass.</td></tr><tr><td><a id="property-restorebest"></a> <code>restoreBest?</code></td><td><code>boolean</code></td><td>Puts the weights of the best epoch into the model in the end, also when not stopped early. Default true.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/transfer/interfaces/EarlyStoppingOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const EarlyStoppingOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  EarlyStoppingOptions as default
};
