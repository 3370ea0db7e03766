import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: LocalResponseNormOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/layers/interfaces/LocalResponseNormOptions.md","filePath":"api/@cv/layers/interfaces/LocalResponseNormOptions.md"}');
const _sfc_main = { name: "api/@cv/layers/interfaces/LocalResponseNormOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-localresponsenormoptions" tabindex="-1">Interface: LocalResponseNormOptions <a class="header-anchor" href="#interface-localresponsenormoptions" aria-label="Permalink to &quot;Interface: LocalResponseNormOptions&quot;">​</a></h1><p>Options that every layer takes: <code>name</code>, <code>trainable</code>, <code>inputShape</code> and the rest of TensorFlow.js&#39; own. (Its type is not exported, hence derived.)</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><a href="./../type-aliases/LayerOptions"><code>LayerOptions</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-alpha"></a> <code>alpha?</code></td><td><code>number</code></td><td>Default 1e-4.</td></tr><tr><td><a id="property-beta"></a> <code>beta?</code></td><td><code>number</code></td><td>Default 0.75.</td></tr><tr><td><a id="property-convention"></a> <code>convention?</code></td><td><code>&quot;sum&quot;</code> | <code>&quot;mean&quot;</code></td><td>What alpha multiplies: the <code>&#39;sum&#39;</code> of the squares in a window (the paper, TensorFlow and TensorFlow.js, whose <code>depthRadius</code> is (size - 1) / 2), or their <code>&#39;mean&#39;</code> with zeros for missing neighbours (torch, Caffe: the sum divided by <code>size</code>). Default &#39;sum&#39;.</td></tr><tr><td><a id="property-k"></a> <code>k?</code></td><td><code>number</code></td><td>Default 2, as the paper (torch: 1, TensorFlow&#39;s <code>bias</code>: 1).</td></tr><tr><td><a id="property-size"></a> <code>size?</code></td><td><code>number</code></td><td>Neighbouring channels in a window, the channel itself among them. Default 5.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/layers/interfaces/LocalResponseNormOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LocalResponseNormOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LocalResponseNormOptions as default
};
