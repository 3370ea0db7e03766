import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Step","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/augmentation/interfaces/Step.md","filePath":"api/@cv/augmentation/interfaces/Step.md"}');
const _sfc_main = { name: "api/@cv/augmentation/interfaces/Step.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-step" tabindex="-1">Interface: Step <a class="header-anchor" href="#interface-step" aria-label="Permalink to &quot;Interface: Step&quot;">​</a></h1><p>One operation of a pipeline with its parameters.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-params"></a> <code>params</code></td><td><code>readonly</code></td><td><a href="./../type-aliases/Json"><code>Json</code></a></td></tr><tr><td><a id="property-transform"></a> <code>transform</code></td><td><code>readonly</code></td><td><a href="./Transform"><code>Transform</code></a></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/augmentation/interfaces/Step.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Step = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Step as default
};
