import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: BackendReport","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/backend/interfaces/BackendReport.md","filePath":"api/@cv/backend/interfaces/BackendReport.md"}');
const _sfc_main = { name: "api/@cv/backend/interfaces/BackendReport.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-backendreport" tabindex="-1">Interface: BackendReport <a class="header-anchor" href="#interface-backendreport" aria-label="Permalink to &quot;Interface: BackendReport&quot;">​</a></h1><p>The facts about backend and machine that a bug report needs.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-backend"></a> <code>backend</code></td><td><code>readonly</code></td><td><code>string</code> | <code>undefined</code></td><td>The backend in use, by its name in TensorFlow.js; undefined before one is set.</td></tr><tr><td><a id="property-kernels"></a> <code>kernels</code></td><td><code>readonly</code></td><td><code>number</code></td><td>Number of kernels that the backend has.</td></tr><tr><td><a id="property-passedover"></a> <code>passedOver</code></td><td><code>readonly</code></td><td>readonly <a href="./PassedOver"><code>PassedOver</code></a>[]</td><td>-</td></tr><tr><td><a id="property-platform"></a> <code>platform</code></td><td><code>readonly</code></td><td><code>string</code></td><td><code>Node v20.20.2 on linux x64</code>, or the browser&#39;s user agent.</td></tr><tr><td><a id="property-sharedmemory"></a> <code>sharedMemory</code></td><td><code>readonly</code></td><td><code>boolean</code></td><td>Whether memory can be shared between threads: in a page only if it is cross-origin isolated.</td></tr><tr><td><a id="property-simd"></a> <code>simd</code></td><td><code>readonly</code></td><td><code>boolean</code></td><td>-</td></tr><tr><td><a id="property-tfjs"></a> <code>tfjs</code></td><td><code>readonly</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-threads"></a> <code>threads</code></td><td><code>readonly</code></td><td><code>number</code> | <code>undefined</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/backend/interfaces/BackendReport.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const BackendReport = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  BackendReport as default
};
