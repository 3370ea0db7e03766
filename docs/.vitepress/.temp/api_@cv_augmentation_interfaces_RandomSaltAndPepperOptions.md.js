import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: RandomSaltAndPepperOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/augmentation/interfaces/RandomSaltAndPepperOptions.md","filePath":"api/@cv/augmentation/interfaces/RandomSaltAndPepperOptions.md"}');
const _sfc_main = { name: "api/@cv/augmentation/interfaces/RandomSaltAndPepperOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-randomsaltandpepperoptions" tabindex="-1">Interface: RandomSaltAndPepperOptions <a class="header-anchor" href="#interface-randomsaltandpepperoptions" aria-label="Permalink to &quot;Interface: RandomSaltAndPepperOptions&quot;">​</a></h1><p>Options of <code>randomSaltAndPepper</code>, albumentations&#39; defaults.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-amount"></a> <code>amount?</code></td><td><code>readonly</code></td><td><code>number</code> | <code>Range</code></td><td>The range of the part of the pixels that is replaced. Default [0.01, 0.06].</td></tr><tr><td><a id="property-p"></a> <code>p?</code></td><td><code>readonly</code></td><td><code>number</code></td><td>Default 0.5.</td></tr><tr><td><a id="property-salt"></a> <code>salt?</code></td><td><code>readonly</code></td><td><code>number</code> | <code>Range</code></td><td>The range of the part of them that becomes white. Default [0.4, 0.6].</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/augmentation/interfaces/RandomSaltAndPepperOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RandomSaltAndPepperOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RandomSaltAndPepperOptions as default
};
