import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ElasticField","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/augmentation/functional/interfaces/ElasticField.md","filePath":"api/@cv/augmentation/functional/interfaces/ElasticField.md"}');
const _sfc_main = { name: "api/@cv/augmentation/functional/interfaces/ElasticField.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-elasticfield" tabindex="-1">Interface: ElasticField <a class="header-anchor" href="#interface-elasticfield" aria-label="Permalink to &quot;Interface: ElasticField&quot;">​</a></h1><p>What a smooth random displacement is made from.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Modifier</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-alpha"></a> <code>alpha</code></td><td><code>readonly</code></td><td>readonly [<code>number</code>, <code>number</code>]</td><td>Strength along x and y.</td></tr><tr><td><a id="property-seeds"></a> <code>seeds</code></td><td><code>readonly</code></td><td>readonly [<a href="./../type-aliases/NoiseSeed"><code>NoiseSeed</code></a>, <a href="./../type-aliases/NoiseSeed"><code>NoiseSeed</code></a>]</td><td>-</td></tr><tr><td><a id="property-sigma"></a> <code>sigma</code></td><td><code>readonly</code></td><td>readonly [<code>number</code>, <code>number</code>]</td><td>Smoothness along x and y, in pixels.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/augmentation/functional/interfaces/ElasticField.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ElasticField = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ElasticField as default
};
