import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: RngKey","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/augmentation/interfaces/RngKey.md","filePath":"api/@cv/augmentation/interfaces/RngKey.md"}');
const _sfc_main = { name: "api/@cv/augmentation/interfaces/RngKey.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-rngkey" tabindex="-1">Interface: RngKey <a class="header-anchor" href="#interface-rngkey" aria-label="Permalink to &quot;Interface: RngKey&quot;">​</a></h1><p>What a stream of random numbers depends on, and nothing else.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-epoch"></a> <code>epoch</code></td><td><code>readonly</code></td><td><code>number</code></td><td>The epoch: an integer from 0 to 2^32 - 1.</td></tr><tr><td><a id="property-sample"></a> <code>sample</code></td><td><code>readonly</code></td><td><code>number</code></td><td>The index of the sample in the data set: an integer from 0 to 2^32 - 1.</td></tr><tr><td><a id="property-seed"></a> <code>seed</code></td><td><code>readonly</code></td><td><code>number</code></td><td>The experiment&#39;s seed: an integer from 0 to 2^53 - 1.</td></tr><tr><td><a id="property-step"></a> <code>step</code></td><td><code>readonly</code></td><td><code>number</code></td><td>The step of the pipeline: an integer from 0 to 2^32 - 1. <code>compose</code> gives every step its own.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/augmentation/interfaces/RngKey.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RngKey = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RngKey as default
};
