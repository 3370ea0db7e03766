import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: holdFrozenStatistics()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/transfer/functions/holdFrozenStatistics.md","filePath":"api/@cv/transfer/functions/holdFrozenStatistics.md"}');
const _sfc_main = { name: "api/@cv/transfer/functions/holdFrozenStatistics.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="function-holdfrozenstatistics" tabindex="-1">Function: holdFrozenStatistics() <a class="header-anchor" href="#function-holdfrozenstatistics" aria-label="Permalink to &quot;Function: holdFrozenStatistics()&quot;">​</a></h1><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">function</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;"> holdFrozenStatistics</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">model</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">)</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">:</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> void</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">;</span></span></code></pre></div><p>Makes every frozen layer of the model run in inference mode, whatever mode the model is called in.</p><p>TensorFlow.js&#39; own BatchNormalization, and any layer written after it, looks only at the <code>training</code> argument: frozen, it still normalises by the batch and still moves its averages, so that &quot;frozen&quot; weights change. Each layer with weights gets a <code>call</code> of its own that says <code>training: false</code> while the layer, or a model around it, is frozen. Freezing and unfreezing later needs nothing more: the state is read at each call. Saving is not affected.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Parameter</th><th>Type</th></tr></thead><tbody><tr><td><code>model</code></td><td><code>LayersModel</code></td></tr></tbody></table><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>void</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/transfer/functions/holdFrozenStatistics.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const holdFrozenStatistics = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  holdFrozenStatistics as default
};
