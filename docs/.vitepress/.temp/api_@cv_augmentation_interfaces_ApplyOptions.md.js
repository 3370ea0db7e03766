import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ApplyOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/augmentation/interfaces/ApplyOptions.md","filePath":"api/@cv/augmentation/interfaces/ApplyOptions.md"}');
const _sfc_main = { name: "api/@cv/augmentation/interfaces/ApplyOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-applyoptions" tabindex="-1">Interface: ApplyOptions <a class="header-anchor" href="#interface-applyoptions" aria-label="Permalink to &quot;Interface: ApplyOptions&quot;">​</a></h1><p>How <code>apply</code> and <code>run</code> work.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-out"></a> <code>out?</code></td><td><code>readonly</code></td><td><a href="./PixelImage"><code>PixelImage</code></a></td><td>An image to write into, of the output&#39;s size and kind. Without it a new image is made.</td></tr><tr><td><a id="property-precision"></a> <code>precision?</code></td><td><code>readonly</code></td><td><a href="./../type-aliases/Precision"><code>Precision</code></a></td><td><code>exact</code> (the default): torchvision&#39;s rounding. <code>fast</code>: integer arithmetic where an operation has it, at most one level off on 95 % of the values. Both give the same bits on every engine.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/augmentation/interfaces/ApplyOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ApplyOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ApplyOptions as default
};
