import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ModelSummary","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/architectures/interfaces/ModelSummary.md","filePath":"api/@cv/architectures/interfaces/ModelSummary.md"}');
const _sfc_main = { name: "api/@cv/architectures/interfaces/ModelSummary.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-modelsummary" tabindex="-1">Interface: ModelSummary <a class="header-anchor" href="#interface-modelsummary" aria-label="Permalink to &quot;Interface: ModelSummary&quot;">​</a></h1><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-activationbytes"></a> <code>activationBytes</code></td><td><code>number</code></td><td>Float32 bytes of all outputs of one sample.</td></tr><tr><td><a id="property-layers"></a> <code>layers</code></td><td><a href="./LayerSummary"><code>LayerSummary</code></a>[]</td><td>-</td></tr><tr><td><a id="property-multiplyadds"></a> <code>multiplyAdds</code></td><td><code>number</code></td><td>Of one sample.</td></tr><tr><td><a id="property-name"></a> <code>name</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-nontrainableparameters"></a> <code>nonTrainableParameters</code></td><td><code>number</code></td><td>-</td></tr><tr><td><a id="property-outputs"></a> <code>outputs</code></td><td><code>number</code>[]</td><td>Positions in <code>layers</code> of what comes out.</td></tr><tr><td><a id="property-parameters"></a> <code>parameters</code></td><td><code>number</code></td><td>-</td></tr><tr><td><a id="property-trainableparameters"></a> <code>trainableParameters</code></td><td><code>number</code></td><td>-</td></tr></tbody></table><h2 id="methods" tabindex="-1">Methods <a class="header-anchor" href="#methods" aria-label="Permalink to &quot;Methods&quot;">​</a></h2><h3 id="tostring" tabindex="-1">toString() <a class="header-anchor" href="#tostring" aria-label="Permalink to &quot;toString()&quot;">​</a></h3><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">toString</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(): string;</span></span></code></pre></div><p>A table for a terminal.</p><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>string</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/architectures/interfaces/ModelSummary.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ModelSummary = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ModelSummary as default
};
