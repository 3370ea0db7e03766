import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: InitBackendOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/backend/interfaces/InitBackendOptions.md","filePath":"api/@cv/backend/interfaces/InitBackendOptions.md"}');
const _sfc_main = { name: "api/@cv/backend/interfaces/InitBackendOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-initbackendoptions" tabindex="-1">Interface: InitBackendOptions <a class="header-anchor" href="#interface-initbackendoptions" aria-label="Permalink to &quot;Interface: InitBackendOptions&quot;">​</a></h1><p>Options of <code>initBackend</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-prefer"></a> <code>prefer?</code></td><td><code>readonly</code></td><td>| <code>&quot;tfjs-node-gpu&quot;</code> | <code>&quot;tfjs-node&quot;</code> | <code>&quot;webgpu&quot;</code> | <code>&quot;webgl&quot;</code> | <code>&quot;wasm&quot;</code> | <code>&quot;cpu&quot;</code> | readonly (<code>&quot;tfjs-node-gpu&quot;</code> | <code>&quot;tfjs-node&quot;</code> | <code>&quot;webgpu&quot;</code> | <code>&quot;webgl&quot;</code> | <code>&quot;wasm&quot;</code> | <code>&quot;cpu&quot;</code>)[]</td><td>A backend, or several in order, to try before the others.</td></tr><tr><td><a id="property-threads"></a> <code>threads?</code></td><td><code>readonly</code></td><td><code>number</code></td><td>Threads for the wasm backend, where it can use them; 1 computes on the calling thread alone.</td></tr><tr><td><a id="property-wasmpaths"></a> <code>wasmPaths?</code></td><td><code>readonly</code></td><td><a href="./../type-aliases/WasmPaths"><code>WasmPaths</code></a></td><td>Where the wasm backend&#39;s files lie. Needed in browsers; in Node they are found in the installed package.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/backend/interfaces/InitBackendOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const InitBackendOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  InitBackendOptions as default
};
