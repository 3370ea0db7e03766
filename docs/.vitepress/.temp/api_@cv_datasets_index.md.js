import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"@cv/datasets","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/datasets/index.md","filePath":"api/@cv/datasets/index.md"}');
const _sfc_main = { name: "api/@cv/datasets/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="cv-datasets" tabindex="-1">@cv/datasets <a class="header-anchor" href="#cv-datasets" aria-label="Permalink to &quot;@cv/datasets&quot;">​</a></h1><h2 id="interfaces" tabindex="-1">Interfaces <a class="header-anchor" href="#interfaces" aria-label="Permalink to &quot;Interfaces&quot;">​</a></h2><ul><li><a href="./interfaces/ArrayDataset">ArrayDataset</a></li><li><a href="./interfaces/Batch">Batch</a></li><li><a href="./interfaces/BatchesOptions">BatchesOptions</a></li><li><a href="./interfaces/DecodeImageOptions">DecodeImageOptions</a></li><li><a href="./interfaces/ImageDataset">ImageDataset</a></li><li><a href="./interfaces/MnistOptions">MnistOptions</a></li><li><a href="./interfaces/PixelImage">PixelImage</a></li></ul><h2 id="type-aliases" tabindex="-1">Type Aliases <a class="header-anchor" href="#type-aliases" aria-label="Permalink to &quot;Type Aliases&quot;">​</a></h2><ul><li><a href="./type-aliases/ImageTransform">ImageTransform</a></li><li><a href="./type-aliases/MnistSplit">MnistSplit</a></li></ul><h2 id="functions" tabindex="-1">Functions <a class="header-anchor" href="#functions" aria-label="Permalink to &quot;Functions&quot;">​</a></h2><ul><li><a href="./functions/batches">batches</a></li><li><a href="./functions/decodeImage">decodeImage</a></li><li><a href="./functions/mnist">mnist</a></li><li><a href="./functions/shuffledIndices">shuffledIndices</a></li><li><a href="./functions/subset">subset</a></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/datasets/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
