import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: InitBackendReport","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/backend/interfaces/InitBackendReport.md","filePath":"api/@cv/backend/interfaces/InitBackendReport.md"}');
const _sfc_main = { name: "api/@cv/backend/interfaces/InitBackendReport.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-initbackendreport" tabindex="-1">Interface: InitBackendReport <a class="header-anchor" href="#interface-initbackendreport" aria-label="Permalink to &quot;Interface: InitBackendReport&quot;">​</a></h1><p>What <code>initBackend</code> chose, and why.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-name"></a> <code>name</code></td><td><code>readonly</code></td><td><code>&quot;tfjs-node-gpu&quot;</code> | <code>&quot;tfjs-node&quot;</code> | <code>&quot;webgpu&quot;</code> | <code>&quot;webgl&quot;</code> | <code>&quot;wasm&quot;</code> | <code>&quot;cpu&quot;</code></td><td>-</td></tr><tr><td><a id="property-passedover"></a> <code>passedOver</code></td><td><code>readonly</code></td><td>readonly <a href="./PassedOver"><code>PassedOver</code></a>[]</td><td>The backends that were tried before this one.</td></tr><tr><td><a id="property-threads"></a> <code>threads</code></td><td><code>readonly</code></td><td><code>number</code></td><td>Threads that kernels compute with; 1 where the backend does not say.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/backend/interfaces/InitBackendReport.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const InitBackendReport = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  InitBackendReport as default
};
