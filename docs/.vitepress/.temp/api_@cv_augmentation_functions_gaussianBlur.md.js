import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: gaussianBlur()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/augmentation/functions/gaussianBlur.md","filePath":"api/@cv/augmentation/functions/gaussianBlur.md"}');
const _sfc_main = { name: "api/@cv/augmentation/functions/gaussianBlur.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="function-gaussianblur" tabindex="-1">Function: gaussianBlur() <a class="header-anchor" href="#function-gaussianblur" aria-label="Permalink to &quot;Function: gaussianBlur()&quot;">​</a></h1><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">function</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;"> gaussianBlur</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">options</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">)</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">:</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;"> Transform</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">&lt;</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">BlurParams</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">&gt;;</span></span></code></pre></div><p>Blurs with a Gaussian of random width.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Parameter</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><code>options</code></td><td>{ <code>kernelSize</code>: <code>number</code> | readonly [<code>number</code>, <code>number</code>]; <code>sigma?</code>: <code>number</code> | <code>Range</code>; }</td><td>-</td></tr><tr><td><code>options.kernelSize</code></td><td><code>number</code> | readonly [<code>number</code>, <code>number</code>]</td><td>odd: one number, or [across, down]</td></tr><tr><td><code>options.sigma?</code></td><td><code>number</code> | <code>Range</code></td><td>the range of the width in pixels; a number is that width. Default [0.1, 2]</td></tr></tbody></table><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Transform"><code>Transform</code></a>&lt;<code>BlurParams</code>&gt;</p><h2 id="see" tabindex="-1">See <a class="header-anchor" href="#see" aria-label="Permalink to &quot;See&quot;">​</a></h2><p><a href="https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.GaussianBlur.html" target="_blank" rel="noreferrer">https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.GaussianBlur.html</a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/augmentation/functions/gaussianBlur.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const gaussianBlur = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  gaussianBlur as default
};
