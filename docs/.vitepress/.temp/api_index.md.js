import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"API","description":"","frontmatter":{},"headers":[],"relativePath":"api/index.md","filePath":"api/index.md"}');
const _sfc_main = { name: "api/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="api" tabindex="-1">API <a class="header-anchor" href="#api" aria-label="Permalink to &quot;API&quot;">​</a></h1><h2 id="modules" tabindex="-1">Modules <a class="header-anchor" href="#modules" aria-label="Permalink to &quot;Modules&quot;">​</a></h2><ul><li><a href="./@cv/architectures/">@cv/architectures</a></li><li><a href="./@cv/augmentation/">@cv/augmentation</a></li><li><a href="./@cv/augmentation/functional/">@cv/augmentation/functional</a></li><li><a href="./@cv/augmentation/tensor/">@cv/augmentation/tensor</a></li><li><a href="./@cv/backend/">@cv/backend</a></li><li><a href="./@cv/datasets/">@cv/datasets</a></li><li><a href="./@cv/layers/">@cv/layers</a></li><li><a href="./@cv/layers/reference/">@cv/layers/reference</a></li><li><a href="./@cv/transfer/">@cv/transfer</a></li><li><a href="./@cv/transfer/node/">@cv/transfer/node</a></li><li><a href="./@cv/weights/">@cv/weights</a></li><li><a href="./@cv/weights/node/">@cv/weights/node</a></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
