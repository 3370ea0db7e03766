import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"@cv/architectures","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/architectures/index.md","filePath":"api/@cv/architectures/index.md"}');
const _sfc_main = { name: "api/@cv/architectures/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="cv-architectures" tabindex="-1">@cv/architectures <a class="header-anchor" href="#cv-architectures" aria-label="Permalink to &quot;@cv/architectures&quot;">​</a></h1><h2 id="interfaces" tabindex="-1">Interfaces <a class="header-anchor" href="#interfaces" aria-label="Permalink to &quot;Interfaces&quot;">​</a></h2><ul><li><a href="./interfaces/LayerSummary">LayerSummary</a></li><li><a href="./interfaces/MemoryEstimate">MemoryEstimate</a></li><li><a href="./interfaces/MemoryOptions">MemoryOptions</a></li><li><a href="./interfaces/ModelOptions">ModelOptions</a></li><li><a href="./interfaces/ModelSummary">ModelSummary</a></li></ul><h2 id="type-aliases" tabindex="-1">Type Aliases <a class="header-anchor" href="#type-aliases" aria-label="Permalink to &quot;Type Aliases&quot;">​</a></h2><ul><li><a href="./type-aliases/Activation">Activation</a></li><li><a href="./type-aliases/ImageShape">ImageShape</a></li><li><a href="./type-aliases/ModelName">ModelName</a></li><li><a href="./type-aliases/OptionsOf">OptionsOf</a></li><li><a href="./type-aliases/Pooling">Pooling</a></li><li><a href="./type-aliases/ReceptiveField">ReceptiveField</a></li><li><a href="./type-aliases/Renaming">Renaming</a></li></ul><h2 id="variables" tabindex="-1">Variables <a class="header-anchor" href="#variables" aria-label="Permalink to &quot;Variables&quot;">​</a></h2><ul><li><a href="./variables/catalog">catalog</a></li></ul><h2 id="functions" tabindex="-1">Functions <a class="header-anchor" href="#functions" aria-label="Permalink to &quot;Functions&quot;">​</a></h2><ul><li><a href="./functions/alexnet">alexnet</a></li><li><a href="./functions/alexnet2012">alexnet2012</a></li><li><a href="./functions/createModel">createModel</a></li><li><a href="./functions/estimateMemory">estimateMemory</a></li><li><a href="./functions/lenet5">lenet5</a></li><li><a href="./functions/listModels">listModels</a></li><li><a href="./functions/mnistCnn">mnistCnn</a></li><li><a href="./functions/summarize">summarize</a></li><li><a href="./functions/torchvisionNames">torchvisionNames</a></li><li><a href="./functions/vgg11">vgg11</a></li><li><a href="./functions/vgg11Bn">vgg11Bn</a></li><li><a href="./functions/vgg13">vgg13</a></li><li><a href="./functions/vgg13Bn">vgg13Bn</a></li><li><a href="./functions/vgg16">vgg16</a></li><li><a href="./functions/vgg16Bn">vgg16Bn</a></li><li><a href="./functions/vgg19">vgg19</a></li><li><a href="./functions/vgg19Bn">vgg19Bn</a></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/architectures/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
