import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: GroupNormOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/layers/interfaces/GroupNormOptions.md","filePath":"api/@cv/layers/interfaces/GroupNormOptions.md"}');
const _sfc_main = { name: "api/@cv/layers/interfaces/GroupNormOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-groupnormoptions" tabindex="-1">Interface: GroupNormOptions <a class="header-anchor" href="#interface-groupnormoptions" aria-label="Permalink to &quot;Interface: GroupNormOptions&quot;">​</a></h1><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><code>AffineNormOptions</code></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th><th>Inherited from</th></tr></thead><tbody><tr><td><a id="property-betainitializer"></a> <code>betaInitializer?</code></td><td><a href="./../type-aliases/InitializerLike"><code>InitializerLike</code></a></td><td>Default &#39;zeros&#39;.</td><td><code>AffineNormOptions.betaInitializer</code></td></tr><tr><td><a id="property-center"></a> <code>center?</code></td><td><code>boolean</code></td><td>Learn a shift for each channel, <code>beta</code>.</td><td><code>AffineNormOptions.center</code></td></tr><tr><td><a id="property-epsilon"></a> <code>epsilon?</code></td><td><code>number</code></td><td>Added to the variance (or the mean square).</td><td><code>AffineNormOptions.epsilon</code></td></tr><tr><td><a id="property-gammainitializer"></a> <code>gammaInitializer?</code></td><td><a href="./../type-aliases/InitializerLike"><code>InitializerLike</code></a></td><td>Default &#39;ones&#39;.</td><td><code>AffineNormOptions.gammaInitializer</code></td></tr><tr><td><a id="property-groups"></a> <code>groups?</code></td><td><code>number</code></td><td>Groups that the channels are cut into; it divides them. Default 32. 1 is a layer norm over the whole image.</td><td>-</td></tr><tr><td><a id="property-scale"></a> <code>scale?</code></td><td><code>boolean</code></td><td>Learn a scale for each channel, <code>gamma</code>. Default true.</td><td><code>AffineNormOptions.scale</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/layers/interfaces/GroupNormOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const GroupNormOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  GroupNormOptions as default
};
