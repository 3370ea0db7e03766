import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"@cv/weights","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/weights/index.md","filePath":"api/@cv/weights/index.md"}');
const _sfc_main = { name: "api/@cv/weights/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="cv-weights" tabindex="-1">@cv/weights <a class="header-anchor" href="#cv-weights" aria-label="Permalink to &quot;@cv/weights&quot;">​</a></h1><h2 id="interfaces" tabindex="-1">Interfaces <a class="header-anchor" href="#interfaces" aria-label="Permalink to &quot;Interfaces&quot;">​</a></h2><ul><li><a href="./interfaces/DataTypes">DataTypes</a></li><li><a href="./interfaces/EntryInfo">EntryInfo</a></li><li><a href="./interfaces/LoadReport">LoadReport</a></li><li><a href="./interfaces/LoadStateDictOptions">LoadStateDictOptions</a></li><li><a href="./interfaces/PytorchOptions">PytorchOptions</a></li><li><a href="./interfaces/SafetensorsFile">SafetensorsFile</a></li><li><a href="./interfaces/TfjsWeights">TfjsWeights</a></li><li><a href="./interfaces/ToStateDictOptions">ToStateDictOptions</a></li><li><a href="./interfaces/WeightedLayer">WeightedLayer</a></li><li><a href="./interfaces/WeightedModel">WeightedModel</a></li><li><a href="./interfaces/WeightFile">WeightFile</a></li><li><a href="./interfaces/WeightVariable">WeightVariable</a></li><li><a href="./interfaces/WriteTfjsOptions">WriteTfjsOptions</a></li></ul><h2 id="type-aliases" tabindex="-1">Type Aliases <a class="header-anchor" href="#type-aliases" aria-label="Permalink to &quot;Type Aliases&quot;">​</a></h2><ul><li><a href="./type-aliases/DType">DType</a></li><li><a href="./type-aliases/QuantizationType">QuantizationType</a></li><li><a href="./type-aliases/Rename">Rename</a></li><li><a href="./type-aliases/Source">Source</a></li><li><a href="./type-aliases/StateDict">StateDict</a></li><li><a href="./type-aliases/StateEntry">StateEntry</a></li></ul><h2 id="variables" tabindex="-1">Variables <a class="header-anchor" href="#variables" aria-label="Permalink to &quot;Variables&quot;">​</a></h2><ul><li><a href="./variables/BYTES_PER_ELEMENT">BYTES_PER_ELEMENT</a></li></ul><h2 id="functions" tabindex="-1">Functions <a class="header-anchor" href="#functions" aria-label="Permalink to &quot;Functions&quot;">​</a></h2><ul><li><a href="./functions/entryFromBytes">entryFromBytes</a></li><li><a href="./functions/loadStateDict">loadStateDict</a></li><li><a href="./functions/openPytorch">openPytorch</a></li><li><a href="./functions/openSafetensors">openSafetensors</a></li><li><a href="./functions/readKeras">readKeras</a></li><li><a href="./functions/readPytorch">readPytorch</a></li><li><a href="./functions/readSafetensors">readSafetensors</a></li><li><a href="./functions/readTfjs">readTfjs</a></li><li><a href="./functions/toFloat32">toFloat32</a></li><li><a href="./functions/toStateDict">toStateDict</a></li><li><a href="./functions/writeSafetensors">writeSafetensors</a></li><li><a href="./functions/writeTfjs">writeTfjs</a></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/weights/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
