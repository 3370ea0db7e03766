import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: InceptionSplit","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/layers/interfaces/InceptionSplit.md","filePath":"api/@cv/layers/interfaces/InceptionSplit.md"}');
const _sfc_main = { name: "api/@cv/layers/interfaces/InceptionSplit.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-inceptionsplit" tabindex="-1">Interface: InceptionSplit <a class="header-anchor" href="#interface-inceptionsplit" aria-label="Permalink to &quot;Interface: InceptionSplit&quot;">​</a></h1><p>Branches that part within a branch, side by side again at its end.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-split"></a> <code>split</code></td><td>readonly <a href="./../type-aliases/InceptionBranch"><code>InceptionBranch</code></a>[]</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/layers/interfaces/InceptionSplit.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const InceptionSplit = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  InceptionSplit as default
};
