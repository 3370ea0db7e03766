import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: MemoryOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/architectures/interfaces/MemoryOptions.md","filePath":"api/@cv/architectures/interfaces/MemoryOptions.md"}');
const _sfc_main = { name: "api/@cv/architectures/interfaces/MemoryOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-memoryoptions" tabindex="-1">Interface: MemoryOptions <a class="header-anchor" href="#interface-memoryoptions" aria-label="Permalink to &quot;Interface: MemoryOptions&quot;">​</a></h1><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-batchsize"></a> <code>batchSize?</code></td><td><code>number</code></td><td>Samples at a time. Default 1.</td></tr><tr><td><a id="property-optimizerslots"></a> <code>optimizerSlots?</code></td><td><code>number</code></td><td>Values that the optimizer keeps for each weight: 0 SGD, 1 momentum, 2 Adam (default).</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/architectures/interfaces/MemoryOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const MemoryOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  MemoryOptions as default
};
