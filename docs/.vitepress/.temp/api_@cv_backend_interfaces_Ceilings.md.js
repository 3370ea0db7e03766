import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Ceilings","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/backend/interfaces/Ceilings.md","filePath":"api/@cv/backend/interfaces/Ceilings.md"}');
const _sfc_main = { name: "api/@cv/backend/interfaces/Ceilings.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-ceilings" tabindex="-1">Interface: Ceilings <a class="header-anchor" href="#interface-ceilings" aria-label="Permalink to &quot;Interface: Ceilings&quot;">​</a></h1><p>What one thread of this machine can do at best in WebAssembly, as measured.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-gigabytespersecond"></a> <code>gigabytesPerSecond</code></td><td><code>readonly</code></td><td><code>number</code></td><td>A copy between blocks that fit no cache, read and written bytes, in 10^9 a second.</td></tr><tr><td><a id="property-gigaflops"></a> <code>gigaflops</code></td><td><code>readonly</code></td><td><code>number</code></td><td>Multiply-adds without memory, in 10^9 operations a second.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/backend/interfaces/Ceilings.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Ceilings = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Ceilings as default
};
