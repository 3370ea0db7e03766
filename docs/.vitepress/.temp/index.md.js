import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"","description":"","frontmatter":{"layout":"home","hero":{"name":"@cv","text":"Convolutional networks in TypeScript","tagline":"Classical architectures, the layers they are made of, augmentation and training, on TensorFlow.js. The same code runs in Node and in the browser, without a GPU and without Python.","actions":[{"theme":"brand","text":"Install","link":"/guide/install"},{"theme":"alt","text":"First lecture","link":"/lectures/convolution"}]},"features":[{"title":"Train where you are","details":"LeNet-5 learns MNIST in Node on two CPU cores in under two minutes, by one command.","link":"/guide/quickstart","linkText":"The quickstart and its recipe"},{"title":"Read how it works","details":"Lectures whose code runs in the page. Change a line, run it again, and see what happens.","link":"/lectures/convolution","linkText":"Convolution"},{"title":"Use the parts","details":"Small packages that work with any TensorFlow.js LayersModel. Import one layer and get one layer.","link":"/api/","linkText":"API"}]},"headers":[],"relativePath":"index.md","filePath":"index.md"}');
const _sfc_main = { name: "index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
