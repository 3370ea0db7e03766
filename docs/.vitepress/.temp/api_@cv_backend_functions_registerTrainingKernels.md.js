import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: registerTrainingKernels()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/backend/functions/registerTrainingKernels.md","filePath":"api/@cv/backend/functions/registerTrainingKernels.md"}');
const _sfc_main = { name: "api/@cv/backend/functions/registerTrainingKernels.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="function-registertrainingkernels" tabindex="-1">Function: registerTrainingKernels() <a class="header-anchor" href="#function-registertrainingkernels" aria-label="Permalink to &quot;Function: registerTrainingKernels()&quot;">​</a></h1><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">function</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;"> registerTrainingKernels</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">()</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">:</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> string</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">[];</span></span></code></pre></div><p>Registers the kernels that the stock wasm backend lacks, has wrong or has slow, in place of the stock ones. <code>initBackend</code> calls it; call it yourself only when you set the backend up without <code>initBackend</code>, after loading <code>@tensorflow/tfjs-backend-wasm</code>. Calling it again changes nothing.</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code>[]</p><p>the names of the kernels.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/backend/functions/registerTrainingKernels.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const registerTrainingKernels = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  registerTrainingKernels as default
};
