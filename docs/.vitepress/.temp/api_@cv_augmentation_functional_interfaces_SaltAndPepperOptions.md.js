import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SaltAndPepperOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/augmentation/functional/interfaces/SaltAndPepperOptions.md","filePath":"api/@cv/augmentation/functional/interfaces/SaltAndPepperOptions.md"}');
const _sfc_main = { name: "api/@cv/augmentation/functional/interfaces/SaltAndPepperOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-saltandpepperoptions" tabindex="-1">Interface: SaltAndPepperOptions <a class="header-anchor" href="#interface-saltandpepperoptions" aria-label="Permalink to &quot;Interface: SaltAndPepperOptions&quot;">​</a></h1><p>Options of <code>saltAndPepper</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-amount"></a> <code>amount</code></td><td><code>readonly</code></td><td><code>number</code></td><td>The part of the pixels that is replaced, 0 to 1.</td></tr><tr><td><a id="property-salt"></a> <code>salt?</code></td><td><code>readonly</code></td><td><code>number</code></td><td>The part of them that becomes white; the others become black. Default 0.5.</td></tr><tr><td><a id="property-seed"></a> <code>seed</code></td><td><code>readonly</code></td><td><a href="./../type-aliases/NoiseSeed"><code>NoiseSeed</code></a></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/augmentation/functional/interfaces/SaltAndPepperOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SaltAndPepperOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SaltAndPepperOptions as default
};
