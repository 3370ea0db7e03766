import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: DataTypes","description":"","frontmatter":{},"headers":[],"relativePath":"api/@cv/weights/interfaces/DataTypes.md","filePath":"api/@cv/weights/interfaces/DataTypes.md"}');
const _sfc_main = { name: "api/@cv/weights/interfaces/DataTypes.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="interface-datatypes" tabindex="-1">Interface: DataTypes <a class="header-anchor" href="#interface-datatypes" aria-label="Permalink to &quot;Interface: DataTypes&quot;">​</a></h1><p>What each number type is stored in. float16 and bfloat16 keep their bits (<code>toFloat32</code> decodes them).</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-bfloat16"></a> <code>bfloat16</code></td><td><code>Uint16Array</code></td></tr><tr><td><a id="property-bool"></a> <code>bool</code></td><td><code>Uint8Array</code></td></tr><tr><td><a id="property-float16"></a> <code>float16</code></td><td><code>Uint16Array</code></td></tr><tr><td><a id="property-float32"></a> <code>float32</code></td><td><code>Float32Array</code></td></tr><tr><td><a id="property-float64"></a> <code>float64</code></td><td><code>Float64Array</code></td></tr><tr><td><a id="property-int16"></a> <code>int16</code></td><td><code>Int16Array</code></td></tr><tr><td><a id="property-int32"></a> <code>int32</code></td><td><code>Int32Array</code></td></tr><tr><td><a id="property-int64"></a> <code>int64</code></td><td><code>BigInt64Array</code></td></tr><tr><td><a id="property-int8"></a> <code>int8</code></td><td><code>Int8Array</code></td></tr><tr><td><a id="property-uint8"></a> <code>uint8</code></td><td><code>Uint8Array</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@cv/weights/interfaces/DataTypes.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const DataTypes = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  DataTypes as default
};
