import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: GlobalPoolOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/layers/interfaces/GlobalPoolOptions.md","filePath":"api/@cv/layers/interfaces/GlobalPoolOptions.md"}');
const _sfc_main = { name: "api/@cv/layers/interfaces/GlobalPoolOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-globalpooloptions" tabindex="-1">Interface: GlobalPoolOptions <a class="header-anchor" href="#interface-globalpooloptions" aria-label="Permalink to &quot;Interface: GlobalPoolOptions&quot;">​</a></h1><p>Options that every layer takes: <code>name</code>, <code>trainable</code>, <code>inputShape</code> and the rest of TensorFlow.js&#39; own. (Its type is not exported, hence derived.)</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><a href="./../type-aliases/LayerOptions"><code>LayerOptions</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-keepdims"></a> <code>keepDims?</code></td><td><code>boolean</code></td><td>Keep height and width as ones. Default false.</td></tr><tr><td><a id="property-mode"></a> <code>mode?</code></td><td><code>&quot;avg&quot;</code> | <code>&quot;max&quot;</code> | <code>&quot;avgmax&quot;</code> | <code>&quot;catavgmax&quot;</code></td><td>&#39;avg&#39;, &#39;max&#39;, &#39;avgmax&#39; (half the sum of the two) or &#39;catavgmax&#39; (the two side by side: twice the channels). Default &#39;avg&#39;.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/layers/interfaces/GlobalPoolOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const GlobalPoolOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  GlobalPoolOptions as default
};
