import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: StateDict","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/weights/type-aliases/StateDict.md","filePath":"api/@cv/weights/type-aliases/StateDict.md"}');
const _sfc_main = { name: "api/@cv/weights/type-aliases/StateDict.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="type-alias-statedict" tabindex="-1">Type Alias: StateDict <a class="header-anchor" href="#type-alias-statedict" aria-label="Permalink to &quot;Type Alias: StateDict&quot;">​</a></h1><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">type</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;"> StateDict</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> =</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;"> Map</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">&lt;</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">string</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">, </span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">StateEntry</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">&gt;;</span></span></code></pre></div><p>A checkpoint: tensors by name, in the file&#39;s order. Keys like <code>layer1.0.conv1.weight</code> hold tensors in PyTorch&#39;s layouts (convolutions <code>[out, in, height, width]</code>), keys like <code>conv1/kernel</code> in TensorFlow.js&#39; (<code>[height, width, in, out]</code>).</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/weights/type-aliases/StateDict.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const StateDict = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  StateDict as default
};
