import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: DenseBlockOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/layers/interfaces/DenseBlockOptions.md","filePath":"api/@cv/layers/interfaces/DenseBlockOptions.md"}');
const _sfc_main = { name: "api/@cv/layers/interfaces/DenseBlockOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-denseblockoptions" tabindex="-1">Interface: DenseBlockOptions <a class="header-anchor" href="#interface-denseblockoptions" aria-label="Permalink to &quot;Interface: DenseBlockOptions&quot;">​</a></h1><p>What every block takes.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><a href="./BlockOptions"><code>BlockOptions</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th><th>Inherited from</th></tr></thead><tbody><tr><td><a id="property-bottleneck"></a> <code>bottleneck?</code></td><td><code>number</code></td><td>Width of a layer&#39;s 1x1 convolution, in growth rates. Default 4.</td><td>-</td></tr><tr><td><a id="property-dropout"></a> <code>dropout?</code></td><td><code>number</code></td><td>Share of a layer&#39;s output that is dropped in training. Default 0.</td><td>-</td></tr><tr><td><a id="property-growthrate"></a> <code>growthRate</code></td><td><code>number</code></td><td>Channels that each layer adds.</td><td>-</td></tr><tr><td><a id="property-layers"></a> <code>layers</code></td><td><code>number</code></td><td>Number of dense layers.</td><td>-</td></tr><tr><td><a id="property-name"></a> <code>name</code></td><td><code>string</code></td><td>Path of the block: its layers are named <code>name.part</code>, as torchvision&#39;s modules, so that a checkpoint finds them.</td><td><a href="./BlockOptions"><code>BlockOptions</code></a>.<a href="./BlockOptions#property-name"><code>name</code></a></td></tr><tr><td><a id="property-norm"></a> <code>norm?</code></td><td><a href="./../type-aliases/NormFactory"><code>NormFactory</code></a></td><td>Default: <code>batchNorm</code> with its defaults.</td><td>-</td></tr><tr><td><a id="property-seed"></a> <code>seed?</code></td><td><code>number</code></td><td>For all that is random in it; the layers&#39; names are mixed in. Default 0.</td><td><a href="./BlockOptions"><code>BlockOptions</code></a>.<a href="./BlockOptions#property-seed"><code>seed</code></a></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/layers/interfaces/DenseBlockOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const DenseBlockOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  DenseBlockOptions as default
};
