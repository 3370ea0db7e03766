import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"@cv/backend","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/backend/index.md","filePath":"api/@cv/backend/index.md"}');
const _sfc_main = { name: "api/@cv/backend/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="cv-backend" tabindex="-1">@cv/backend <a class="header-anchor" href="#cv-backend" aria-label="Permalink to &quot;@cv/backend&quot;">​</a></h1><h2 id="interfaces" tabindex="-1">Interfaces <a class="header-anchor" href="#interfaces" aria-label="Permalink to &quot;Interfaces&quot;">​</a></h2><ul><li><a href="./interfaces/BackendReport">BackendReport</a></li><li><a href="./interfaces/Ceilings">Ceilings</a></li><li><a href="./interfaces/InitBackendOptions">InitBackendOptions</a></li><li><a href="./interfaces/InitBackendReport">InitBackendReport</a></li><li><a href="./interfaces/PassedOver">PassedOver</a></li></ul><h2 id="type-aliases" tabindex="-1">Type Aliases <a class="header-anchor" href="#type-aliases" aria-label="Permalink to &quot;Type Aliases&quot;">​</a></h2><ul><li><a href="./type-aliases/BackendName">BackendName</a></li><li><a href="./type-aliases/WasmPaths">WasmPaths</a></li></ul><h2 id="variables" tabindex="-1">Variables <a class="header-anchor" href="#variables" aria-label="Permalink to &quot;Variables&quot;">​</a></h2><ul><li><a href="./variables/BACKEND_NAMES">BACKEND_NAMES</a></li></ul><h2 id="functions" tabindex="-1">Functions <a class="header-anchor" href="#functions" aria-label="Permalink to &quot;Functions&quot;">​</a></h2><ul><li><a href="./functions/backendReport">backendReport</a></li><li><a href="./functions/initBackend">initBackend</a></li><li><a href="./functions/measureCeilings">measureCeilings</a></li><li><a href="./functions/registerTrainingKernels">registerTrainingKernels</a></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/backend/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
