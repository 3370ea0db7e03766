import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: gaussianNoise()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/augmentation/functions/gaussianNoise.md","filePath":"api/@cv/augmentation/functions/gaussianNoise.md"}');
const _sfc_main = { name: "api/@cv/augmentation/functions/gaussianNoise.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="function-gaussiannoise" tabindex="-1">Function: gaussianNoise() <a class="header-anchor" href="#function-gaussiannoise" aria-label="Permalink to &quot;Function: gaussianNoise()&quot;">​</a></h1><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">function</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;"> gaussianNoise</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">options</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">?</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">)</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">:</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;"> Transform</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">&lt;</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">NoiseParams</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">&gt;;</span></span></code></pre></div><p>Adds normally distributed noise to every value.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Parameter</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><code>options?</code></td><td>{ <code>clip?</code>: <code>boolean</code>; <code>mean?</code>: <code>number</code>; <code>sigma?</code>: <code>number</code>; }</td><td>-</td></tr><tr><td><code>options.clip?</code></td><td><code>boolean</code></td><td>whether floats are clamped to 0..1. Default true</td></tr><tr><td><code>options.mean?</code></td><td><code>number</code></td><td>in units of white = 1. Default 0</td></tr><tr><td><code>options.sigma?</code></td><td><code>number</code></td><td>in units of white = 1. Default 0.1</td></tr></tbody></table><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Transform"><code>Transform</code></a>&lt;<code>NoiseParams</code>&gt;</p><h2 id="see" tabindex="-1">See <a class="header-anchor" href="#see" aria-label="Permalink to &quot;See&quot;">​</a></h2><p><a href="https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.GaussianNoise.html" target="_blank" rel="noreferrer">https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.GaussianNoise.html</a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/augmentation/functions/gaussianNoise.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const gaussianNoise = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  gaussianNoise as default
};
