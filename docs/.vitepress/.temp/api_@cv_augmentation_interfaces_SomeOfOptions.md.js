import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: SomeOfOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/augmentation/interfaces/SomeOfOptions.md","filePath":"api/@cv/augmentation/interfaces/SomeOfOptions.md"}');
const _sfc_main = { name: "api/@cv/augmentation/interfaces/SomeOfOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-someofoptions" tabindex="-1">Interface: SomeOfOptions <a class="header-anchor" href="#interface-someofoptions" aria-label="Permalink to &quot;Interface: SomeOfOptions&quot;">​</a></h1><p>Options of <code>someOf</code>.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-n"></a> <code>n</code></td><td><code>readonly</code></td><td><code>number</code> | readonly [<code>number</code>, <code>number</code>]</td><td>How many: a number, or [least, most].</td></tr><tr><td><a id="property-randomorder"></a> <code>randomOrder?</code></td><td><code>readonly</code></td><td><code>boolean</code></td><td>Whether they come in random order instead of that of the list. Default false.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/augmentation/interfaces/SomeOfOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SomeOfOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  SomeOfOptions as default
};
