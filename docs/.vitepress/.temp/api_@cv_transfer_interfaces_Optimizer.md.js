import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Optimizer","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/transfer/interfaces/Optimizer.md","filePath":"api/@cv/transfer/interfaces/Optimizer.md"}');
const _sfc_main = { name: "api/@cv/transfer/interfaces/Optimizer.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-optimizer" tabindex="-1">Interface: Optimizer <a class="header-anchor" href="#interface-optimizer" aria-label="Permalink to &quot;Interface: Optimizer&quot;">​</a></h1><p>How a parameter moves: a pure function and the names of what it remembers. The <code>Trainer</code> holds the memory, one tensor of the parameter&#39;s shape a slot, so that an optimizer can be shared, and its state saved, without knowing the rule.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-name"></a> <code>name</code></td><td><code>readonly</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-slots"></a> <code>slots</code></td><td><code>readonly</code></td><td>readonly <code>string</code>[]</td><td>-</td></tr><tr><td><a id="property-weightdecay"></a> <code>weightDecay</code></td><td><code>readonly</code></td><td><code>number</code></td><td>Coefficient of the weight decay; see the rule for how it acts.</td></tr></tbody></table><h2 id="methods" tabindex="-1">Methods <a class="header-anchor" href="#methods" aria-label="Permalink to &quot;Methods&quot;">​</a></h2><h3 id="update" tabindex="-1">update() <a class="header-anchor" href="#update" aria-label="Permalink to &quot;update()&quot;">​</a></h3><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">update</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(input): UpdateOutput;</span></span></code></pre></div><p>Runs inside a tidy; gives new tensors and changes none.</p><h4 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h4><table tabindex="0"><thead><tr><th>Parameter</th><th>Type</th></tr></thead><tbody><tr><td><code>input</code></td><td><a href="./UpdateInput"><code>UpdateInput</code></a></td></tr></tbody></table><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><a href="./UpdateOutput"><code>UpdateOutput</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/transfer/interfaces/Optimizer.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Optimizer = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Optimizer as default
};
