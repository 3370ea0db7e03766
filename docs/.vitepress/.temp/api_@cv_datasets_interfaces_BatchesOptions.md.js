import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: BatchesOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/datasets/interfaces/BatchesOptions.md","filePath":"api/@cv/datasets/interfaces/BatchesOptions.md"}');
const _sfc_main = { name: "api/@cv/datasets/interfaces/BatchesOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-batchesoptions" tabindex="-1">Interface: BatchesOptions <a class="header-anchor" href="#interface-batchesoptions" aria-label="Permalink to &quot;Interface: BatchesOptions&quot;">​</a></h1><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-batchsize"></a> <code>batchSize?</code></td><td><code>number</code></td><td>Images per batch; the last batch holds what is left. Default 32.</td></tr><tr><td><a id="property-droplast"></a> <code>dropLast?</code></td><td><code>boolean</code></td><td>Leaves out a last batch that is not full. Default false.</td></tr><tr><td><a id="property-epoch"></a> <code>epoch?</code></td><td><code>number</code></td><td>Which pass over the data this is, from 0. Default 0.</td></tr><tr><td><a id="property-mean"></a> <code>mean?</code></td><td><code>number</code> | readonly <code>number</code>[]</td><td>What is subtracted from the pixels after scaling them to 0..1: one number, or one a channel. Default 0.</td></tr><tr><td><a id="property-seed"></a> <code>seed?</code></td><td><code>number</code></td><td>Seeds the order: a whole number from 0 to 2^32 - 1. Default 0.</td></tr><tr><td><a id="property-shuffle"></a> <code>shuffle?</code></td><td><code>boolean</code></td><td>Whether to go through the images in a random order, another one each epoch. Default false.</td></tr><tr><td><a id="property-std"></a> <code>std?</code></td><td><code>number</code> | readonly <code>number</code>[]</td><td>What they are divided by after that. Default 1.</td></tr><tr><td><a id="property-transform"></a> <code>transform?</code></td><td><a href="./../type-aliases/ImageTransform"><code>ImageTransform</code></a></td><td>Changes each image: augmentation, resizing. All images of a batch must have one shape after it.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/datasets/interfaces/BatchesOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const BatchesOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  BatchesOptions as default
};
