import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ModelOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/architectures/interfaces/ModelOptions.md","filePath":"api/@cv/architectures/interfaces/ModelOptions.md"}');
const _sfc_main = { name: "api/@cv/architectures/interfaces/ModelOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-modeloptions" tabindex="-1">Interface: ModelOptions <a class="header-anchor" href="#interface-modeloptions" aria-label="Permalink to &quot;Interface: ModelOptions&quot;">​</a></h1><p>What every architecture takes.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-activation"></a> <code>activation?</code></td><td><code>&quot;linear&quot;</code> | <code>&quot;softmax&quot;</code></td><td>&#39;linear&#39; gives logits (default), &#39;softmax&#39; probabilities.</td></tr><tr><td><a id="property-dropout"></a> <code>dropout?</code></td><td><code>number</code></td><td>Rate of the dropout before the classifier, 0 &lt;= rate &lt; 1. Each architecture states its default.</td></tr><tr><td><a id="property-includetop"></a> <code>includeTop?</code></td><td><code>boolean</code></td><td>Default true. Without its top a model gives features, as <code>pooling</code> says.</td></tr><tr><td><a id="property-inputshape"></a> <code>inputShape?</code></td><td><a href="./../type-aliases/ImageShape"><code>ImageShape</code></a></td><td><code>[height, width, channels]</code> of the images. Each architecture states its default and its minimum.</td></tr><tr><td><a id="property-name"></a> <code>name?</code></td><td><code>string</code></td><td>Of the model. Default: the architecture&#39;s.</td></tr><tr><td><a id="property-numclasses"></a> <code>numClasses?</code></td><td><code>number</code></td><td>Number of classes, at least 1. Each architecture states its default.</td></tr><tr><td><a id="property-pooling"></a> <code>pooling?</code></td><td><code>&quot;avg&quot;</code> | <code>&quot;max&quot;</code> | <code>&quot;none&quot;</code></td><td>Without the top: &#39;none&#39; gives the feature map (default), &#39;avg&#39; and &#39;max&#39; pool it to <code>[batch, channels]</code>.</td></tr><tr><td><a id="property-seed"></a> <code>seed?</code></td><td><code>number</code></td><td>Of the initial weights and of dropout. Default 0.</td></tr><tr><td><a id="property-stochasticdepth"></a> <code>stochasticDepth?</code></td><td><code>number</code></td><td>Rate at which training leaves the last residual branch out; earlier branches less, in proportion to their depth. 0 &lt;= rate &lt; 1. Each architecture states its default; one without residual branches takes 0 alone.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/architectures/interfaces/ModelOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ModelOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ModelOptions as default
};
