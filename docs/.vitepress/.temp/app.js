var __defProp = Object.defineProperty;
var __defNormalProp = (obj, key, value) => key in obj ? __defProp(obj, key, { enumerable: true, configurable: true, writable: true, value }) : obj[key] = value;
var __publicField = (obj, key, value) => __defNormalProp(obj, typeof key !== "symbol" ? key + "" : key, value);
import { ssrRenderAttrs, ssrRenderSlot, ssrInterpolate, ssrRenderAttr, ssrRenderList, ssrRenderComponent, ssrRenderVNode, ssrRenderClass, ssrIncludeBooleanAttr, ssrLooseContain, ssrLooseEqual, ssrRenderStyle, ssrRenderDynamicAttr, renderToString } from "vue/server-renderer";
import { defineComponent, mergeProps, useSSRContext, shallowRef, inject, computed, ref, watch, onUnmounted, reactive, markRaw, readonly, nextTick, h, unref, onMounted, watchEffect, watchPostEffect, onUpdated, resolveComponent, createVNode, resolveDynamicComponent, withCtx, renderSlot, createTextVNode, toDisplayString, openBlock, createBlock, createCommentVNode, Fragment, renderList, defineAsyncComponent, provide, toHandlers, withKeys, onBeforeUnmount, useSlots, useTemplateRef, useModel, mergeModels, createSSRApp } from "vue";
import { usePreferredDark, useDark, useMediaQuery, useWindowSize, onKeyStroke, useWindowScroll, useScrollLock } from "@vueuse/core";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const _sfc_main$1k = /* @__PURE__ */ defineComponent({
  __name: "VPBadge",
  __ssrInlineRender: true,
  props: {
    text: {},
    type: { default: "tip" }
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<span${ssrRenderAttrs(mergeProps({
        class: ["VPBadge", __props.type]
      }, _attrs))}>`);
      ssrRenderSlot(_ctx.$slots, "default", {}, () => {
        _push(`${ssrInterpolate(__props.text)}`);
      }, _push, _parent);
      _push(`</span>`);
    };
  }
});
const _sfc_setup$1k = _sfc_main$1k.setup;
_sfc_main$1k.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPBadge.vue");
  return _sfc_setup$1k ? _sfc_setup$1k(props, ctx) : void 0;
};
function deserializeFunctions(r) {
  return Array.isArray(r) ? r.map(deserializeFunctions) : typeof r == "object" && r !== null ? Object.keys(r).reduce((t, n) => (t[n] = deserializeFunctions(r[n]), t), {}) : typeof r == "string" && r.startsWith("_vp-fn_") ? new Function(`return ${r.slice(7)}`)() : r;
}
const siteData = deserializeFunctions(JSON.parse('{"lang":"en","dir":"ltr","title":"@cv","description":"Image classification with convolutional networks in TypeScript: guide, lectures, API.","base":"/","head":[],"router":{"prefetchLinks":true},"appearance":true,"themeConfig":{"nav":[{"text":"Guide","link":"/guide/install","activeMatch":"/guide/"},{"text":"Lectures","link":"/lectures/convolution","activeMatch":"/lectures/"},{"text":"API","link":"/api/","activeMatch":"/api/"}],"sidebar":{"/guide/":[{"text":"Guide","items":[{"text":"Install","link":"/guide/install"},{"text":"The quickstart and its recipe","link":"/guide/quickstart"}]},{"text":"Lectures","items":[{"text":"Convolution","link":"/lectures/convolution"},{"text":"Max pooling","link":"/lectures/pooling"},{"text":"Batch normalisation","link":"/lectures/batch-normalization"},{"text":"LeNet-5","link":"/lectures/lenet"},{"text":"Augmentation","link":"/lectures/augmentation"}]}],"/lectures/":[{"text":"Guide","items":[{"text":"Install","link":"/guide/install"},{"text":"The quickstart and its recipe","link":"/guide/quickstart"}]},{"text":"Lectures","items":[{"text":"Convolution","link":"/lectures/convolution"},{"text":"Max pooling","link":"/lectures/pooling"},{"text":"Batch normalisation","link":"/lectures/batch-normalization"},{"text":"LeNet-5","link":"/lectures/lenet"},{"text":"Augmentation","link":"/lectures/augmentation"}]}],"/api/":[{"text":"API","link":"/api/","items":[{"text":"@cv/architectures","link":"/api/@cv/architectures/"},{"text":"@cv/augmentation","link":"/api/@cv/augmentation/"},{"text":"@cv/augmentation/functional","link":"/api/@cv/augmentation/functional/"},{"text":"@cv/augmentation/tensor","link":"/api/@cv/augmentation/tensor/"},{"text":"@cv/backend","link":"/api/@cv/backend/"},{"text":"@cv/datasets","link":"/api/@cv/datasets/"},{"text":"@cv/layers","link":"/api/@cv/layers/"},{"text":"@cv/layers/reference","link":"/api/@cv/layers/reference/"},{"text":"@cv/transfer","link":"/api/@cv/transfer/"},{"text":"@cv/transfer/node","link":"/api/@cv/transfer/node/"},{"text":"@cv/weights","link":"/api/@cv/weights/"},{"text":"@cv/weights/node","link":"/api/@cv/weights/node/"}]}],"/api/@cv/architectures/":[{"text":"@cv/architectures","link":"/api/@cv/architectures/","collapsed":false,"items":[{"text":"Interfaces","collapsed":true,"items":[{"text":"LayerSummary","link":"/api/@cv/architectures/interfaces/LayerSummary.md"},{"text":"MemoryEstimate","link":"/api/@cv/architectures/interfaces/MemoryEstimate.md"},{"text":"MemoryOptions","link":"/api/@cv/architectures/interfaces/MemoryOptions.md"},{"text":"ModelOptions","link":"/api/@cv/architectures/interfaces/ModelOptions.md"},{"text":"ModelSummary","link":"/api/@cv/architectures/interfaces/ModelSummary.md"}]},{"text":"Type Aliases","collapsed":true,"items":[{"text":"Activation","link":"/api/@cv/architectures/type-aliases/Activation.md"},{"text":"ImageShape","link":"/api/@cv/architectures/type-aliases/ImageShape.md"},{"text":"ModelName","link":"/api/@cv/architectures/type-aliases/ModelName.md"},{"text":"OptionsOf","link":"/api/@cv/architectures/type-aliases/OptionsOf.md"},{"text":"Pooling","link":"/api/@cv/architectures/type-aliases/Pooling.md"},{"text":"ReceptiveField","link":"/api/@cv/architectures/type-aliases/ReceptiveField.md"},{"text":"Renaming","link":"/api/@cv/architectures/type-aliases/Renaming.md"}]},{"text":"Variables","collapsed":true,"items":[{"text":"catalog","link":"/api/@cv/architectures/variables/catalog.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"alexnet","link":"/api/@cv/architectures/functions/alexnet.md"},{"text":"alexnet2012","link":"/api/@cv/architectures/functions/alexnet2012.md"},{"text":"createModel","link":"/api/@cv/architectures/functions/createModel.md"},{"text":"estimateMemory","link":"/api/@cv/architectures/functions/estimateMemory.md"},{"text":"lenet5","link":"/api/@cv/architectures/functions/lenet5.md"},{"text":"listModels","link":"/api/@cv/architectures/functions/listModels.md"},{"text":"mnistCnn","link":"/api/@cv/architectures/functions/mnistCnn.md"},{"text":"summarize","link":"/api/@cv/architectures/functions/summarize.md"},{"text":"torchvisionNames","link":"/api/@cv/architectures/functions/torchvisionNames.md"},{"text":"vgg11","link":"/api/@cv/architectures/functions/vgg11.md"},{"text":"vgg11Bn","link":"/api/@cv/architectures/functions/vgg11Bn.md"},{"text":"vgg13","link":"/api/@cv/architectures/functions/vgg13.md"},{"text":"vgg13Bn","link":"/api/@cv/architectures/functions/vgg13Bn.md"},{"text":"vgg16","link":"/api/@cv/architectures/functions/vgg16.md"},{"text":"vgg16Bn","link":"/api/@cv/architectures/functions/vgg16Bn.md"},{"text":"vgg19","link":"/api/@cv/architectures/functions/vgg19.md"},{"text":"vgg19Bn","link":"/api/@cv/architectures/functions/vgg19Bn.md"}]}]},{"text":"API","link":"/api/","items":[{"text":"@cv/architectures","link":"/api/@cv/architectures/"},{"text":"@cv/augmentation","link":"/api/@cv/augmentation/"},{"text":"@cv/augmentation/functional","link":"/api/@cv/augmentation/functional/"},{"text":"@cv/augmentation/tensor","link":"/api/@cv/augmentation/tensor/"},{"text":"@cv/backend","link":"/api/@cv/backend/"},{"text":"@cv/datasets","link":"/api/@cv/datasets/"},{"text":"@cv/layers","link":"/api/@cv/layers/"},{"text":"@cv/layers/reference","link":"/api/@cv/layers/reference/"},{"text":"@cv/transfer","link":"/api/@cv/transfer/"},{"text":"@cv/transfer/node","link":"/api/@cv/transfer/node/"},{"text":"@cv/weights","link":"/api/@cv/weights/"},{"text":"@cv/weights/node","link":"/api/@cv/weights/node/"}]}],"/api/@cv/augmentation/":[{"text":"@cv/augmentation","link":"/api/@cv/augmentation/","collapsed":false,"items":[{"text":"Interfaces","collapsed":true,"items":[{"text":"ApplyOptions","link":"/api/@cv/augmentation/interfaces/ApplyOptions.md"},{"text":"AugMixOptions","link":"/api/@cv/augmentation/interfaces/AugMixOptions.md"},{"text":"AutoAugmentOptions","link":"/api/@cv/augmentation/interfaces/AutoAugmentOptions.md"},{"text":"CoarseDropoutOptions","link":"/api/@cv/augmentation/interfaces/CoarseDropoutOptions.md"},{"text":"ColorJitterOptions","link":"/api/@cv/augmentation/interfaces/ColorJitterOptions.md"},{"text":"CutoutOptions","link":"/api/@cv/augmentation/interfaces/CutoutOptions.md"},{"text":"ElasticTransformOptions","link":"/api/@cv/augmentation/interfaces/ElasticTransformOptions.md"},{"text":"FixedTransform","link":"/api/@cv/augmentation/interfaces/FixedTransform.md"},{"text":"Geometry","link":"/api/@cv/augmentation/interfaces/Geometry.md"},{"text":"ImageLike","link":"/api/@cv/augmentation/interfaces/ImageLike.md"},{"text":"ImageShape","link":"/api/@cv/augmentation/interfaces/ImageShape.md"},{"text":"PixelImage","link":"/api/@cv/augmentation/interfaces/PixelImage.md"},{"text":"RandAugmentOptions","link":"/api/@cv/augmentation/interfaces/RandAugmentOptions.md"},{"text":"RandomAffineOptions","link":"/api/@cv/augmentation/interfaces/RandomAffineOptions.md"},{"text":"RandomChannelDropoutOptions","link":"/api/@cv/augmentation/interfaces/RandomChannelDropoutOptions.md"},{"text":"RandomClaheOptions","link":"/api/@cv/augmentation/interfaces/RandomClaheOptions.md"},{"text":"RandomCropOptions","link":"/api/@cv/augmentation/interfaces/RandomCropOptions.md"},{"text":"RandomErasingOptions","link":"/api/@cv/augmentation/interfaces/RandomErasingOptions.md"},{"text":"RandomGridDistortionOptions","link":"/api/@cv/augmentation/interfaces/RandomGridDistortionOptions.md"},{"text":"RandomGridMaskOptions","link":"/api/@cv/augmentation/interfaces/RandomGridMaskOptions.md"},{"text":"RandomMotionBlurOptions","link":"/api/@cv/augmentation/interfaces/RandomMotionBlurOptions.md"},{"text":"RandomPerspectiveOptions","link":"/api/@cv/augmentation/interfaces/RandomPerspectiveOptions.md"},{"text":"RandomPhotometricDistortOptions","link":"/api/@cv/augmentation/interfaces/RandomPhotometricDistortOptions.md"},{"text":"RandomResizedCropOptions","link":"/api/@cv/augmentation/interfaces/RandomResizedCropOptions.md"},{"text":"RandomRotationOptions","link":"/api/@cv/augmentation/interfaces/RandomRotationOptions.md"},{"text":"RandomSaltAndPepperOptions","link":"/api/@cv/augmentation/interfaces/RandomSaltAndPepperOptions.md"},{"text":"RandomShearOptions","link":"/api/@cv/augmentation/interfaces/RandomShearOptions.md"},{"text":"RandomTranslateOptions","link":"/api/@cv/augmentation/interfaces/RandomTranslateOptions.md"},{"text":"RandomZoomOutOptions","link":"/api/@cv/augmentation/interfaces/RandomZoomOutOptions.md"},{"text":"Rng","link":"/api/@cv/augmentation/interfaces/Rng.md"},{"text":"RngKey","link":"/api/@cv/augmentation/interfaces/RngKey.md"},{"text":"SomeOfOptions","link":"/api/@cv/augmentation/interfaces/SomeOfOptions.md"},{"text":"Step","link":"/api/@cv/augmentation/interfaces/Step.md"},{"text":"TimmRandAugmentOptions","link":"/api/@cv/augmentation/interfaces/TimmRandAugmentOptions.md"},{"text":"Transform","link":"/api/@cv/augmentation/interfaces/Transform.md"},{"text":"TransformDefinition","link":"/api/@cv/augmentation/interfaces/TransformDefinition.md"},{"text":"TransformJson","link":"/api/@cv/augmentation/interfaces/TransformJson.md"},{"text":"TrivialAugmentWideOptions","link":"/api/@cv/augmentation/interfaces/TrivialAugmentWideOptions.md"}]},{"text":"Type Aliases","collapsed":true,"items":[{"text":"Json","link":"/api/@cv/augmentation/type-aliases/Json.md"},{"text":"JsonObject","link":"/api/@cv/augmentation/type-aliases/JsonObject.md"},{"text":"NoParams","link":"/api/@cv/augmentation/type-aliases/NoParams.md"},{"text":"PixelData","link":"/api/@cv/augmentation/type-aliases/PixelData.md"},{"text":"PixelKind","link":"/api/@cv/augmentation/type-aliases/PixelKind.md"},{"text":"Precision","link":"/api/@cv/augmentation/type-aliases/Precision.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"augMix","link":"/api/@cv/augmentation/functions/augMix.md"},{"text":"autoAugment","link":"/api/@cv/augmentation/functions/autoAugment.md"},{"text":"centerCrop","link":"/api/@cv/augmentation/functions/centerCrop.md"},{"text":"coarseDropout","link":"/api/@cv/augmentation/functions/coarseDropout.md"},{"text":"colorJitter","link":"/api/@cv/augmentation/functions/colorJitter.md"},{"text":"compose","link":"/api/@cv/augmentation/functions/compose.md"},{"text":"crop","link":"/api/@cv/augmentation/functions/crop.md"},{"text":"cutout","link":"/api/@cv/augmentation/functions/cutout.md"},{"text":"defineFixed","link":"/api/@cv/augmentation/functions/defineFixed.md"},{"text":"defineTransform","link":"/api/@cv/augmentation/functions/defineTransform.md"},{"text":"elasticTransform","link":"/api/@cv/augmentation/functions/elasticTransform.md"},{"text":"gaussianBlur","link":"/api/@cv/augmentation/functions/gaussianBlur.md"},{"text":"gaussianNoise","link":"/api/@cv/augmentation/functions/gaussianNoise.md"},{"text":"grayscale","link":"/api/@cv/augmentation/functions/grayscale.md"},{"text":"jpeg","link":"/api/@cv/augmentation/functions/jpeg.md"},{"text":"normalize","link":"/api/@cv/augmentation/functions/normalize.md"},{"text":"oneOf","link":"/api/@cv/augmentation/functions/oneOf.md"},{"text":"pad","link":"/api/@cv/augmentation/functions/pad.md"},{"text":"perChannel","link":"/api/@cv/augmentation/functions/perChannel.md"},{"text":"projective","link":"/api/@cv/augmentation/functions/projective.md"},{"text":"randAugment","link":"/api/@cv/augmentation/functions/randAugment.md"},{"text":"randomAdjustSharpness","link":"/api/@cv/augmentation/functions/randomAdjustSharpness.md"},{"text":"randomAffine","link":"/api/@cv/augmentation/functions/randomAffine.md"},{"text":"randomAutocontrast","link":"/api/@cv/augmentation/functions/randomAutocontrast.md"},{"text":"randomBrightness","link":"/api/@cv/augmentation/functions/randomBrightness.md"},{"text":"randomChannelDropout","link":"/api/@cv/augmentation/functions/randomChannelDropout.md"},{"text":"randomChannelPermutation","link":"/api/@cv/augmentation/functions/randomChannelPermutation.md"},{"text":"randomClahe","link":"/api/@cv/augmentation/functions/randomClahe.md"},{"text":"randomColorTemperature","link":"/api/@cv/augmentation/functions/randomColorTemperature.md"},{"text":"randomContrast","link":"/api/@cv/augmentation/functions/randomContrast.md"},{"text":"randomCrop","link":"/api/@cv/augmentation/functions/randomCrop.md"},{"text":"randomEqualize","link":"/api/@cv/augmentation/functions/randomEqualize.md"},{"text":"randomErasing","link":"/api/@cv/augmentation/functions/randomErasing.md"},{"text":"randomGamma","link":"/api/@cv/augmentation/functions/randomGamma.md"},{"text":"randomGrayscale","link":"/api/@cv/augmentation/functions/randomGrayscale.md"},{"text":"randomGridDistortion","link":"/api/@cv/augmentation/functions/randomGridDistortion.md"},{"text":"randomGridMask","link":"/api/@cv/augmentation/functions/randomGridMask.md"},{"text":"randomHorizontalFlip","link":"/api/@cv/augmentation/functions/randomHorizontalFlip.md"},{"text":"randomHue","link":"/api/@cv/augmentation/functions/randomHue.md"},{"text":"randomInvert","link":"/api/@cv/augmentation/functions/randomInvert.md"},{"text":"randomMotionBlur","link":"/api/@cv/augmentation/functions/randomMotionBlur.md"},{"text":"randomOrder","link":"/api/@cv/augmentation/functions/randomOrder.md"},{"text":"randomPerspective","link":"/api/@cv/augmentation/functions/randomPerspective.md"},{"text":"randomPhotometricDistort","link":"/api/@cv/augmentation/functions/randomPhotometricDistort.md"},{"text":"randomPosterize","link":"/api/@cv/augmentation/functions/randomPosterize.md"},{"text":"randomResizedCrop","link":"/api/@cv/augmentation/functions/randomResizedCrop.md"},{"text":"randomRotation","link":"/api/@cv/augmentation/functions/randomRotation.md"},{"text":"randomSaltAndPepper","link":"/api/@cv/augmentation/functions/randomSaltAndPepper.md"},{"text":"randomSaturation","link":"/api/@cv/augmentation/functions/randomSaturation.md"},{"text":"randomShear","link":"/api/@cv/augmentation/functions/randomShear.md"},{"text":"randomSolarize","link":"/api/@cv/augmentation/functions/randomSolarize.md"},{"text":"randomTranslate","link":"/api/@cv/augmentation/functions/randomTranslate.md"},{"text":"randomVerticalFlip","link":"/api/@cv/augmentation/functions/randomVerticalFlip.md"},{"text":"randomZoomOut","link":"/api/@cv/augmentation/functions/randomZoomOut.md"},{"text":"resize","link":"/api/@cv/augmentation/functions/resize.md"},{"text":"rng","link":"/api/@cv/augmentation/functions/rng.md"},{"text":"someOf","link":"/api/@cv/augmentation/functions/someOf.md"},{"text":"timmRandAugment","link":"/api/@cv/augmentation/functions/timmRandAugment.md"},{"text":"toFloat32","link":"/api/@cv/augmentation/functions/toFloat32.md"},{"text":"toUint8","link":"/api/@cv/augmentation/functions/toUint8.md"},{"text":"trivialAugmentWide","link":"/api/@cv/augmentation/functions/trivialAugmentWide.md"},{"text":"withProbability","link":"/api/@cv/augmentation/functions/withProbability.md"}]}]},{"text":"API","link":"/api/","items":[{"text":"@cv/architectures","link":"/api/@cv/architectures/"},{"text":"@cv/augmentation","link":"/api/@cv/augmentation/"},{"text":"@cv/augmentation/functional","link":"/api/@cv/augmentation/functional/"},{"text":"@cv/augmentation/tensor","link":"/api/@cv/augmentation/tensor/"},{"text":"@cv/backend","link":"/api/@cv/backend/"},{"text":"@cv/datasets","link":"/api/@cv/datasets/"},{"text":"@cv/layers","link":"/api/@cv/layers/"},{"text":"@cv/layers/reference","link":"/api/@cv/layers/reference/"},{"text":"@cv/transfer","link":"/api/@cv/transfer/"},{"text":"@cv/transfer/node","link":"/api/@cv/transfer/node/"},{"text":"@cv/weights","link":"/api/@cv/weights/"},{"text":"@cv/weights/node","link":"/api/@cv/weights/node/"}]}],"/api/@cv/augmentation/functional/":[{"text":"@cv/augmentation/functional","link":"/api/@cv/augmentation/functional/","collapsed":false,"items":[{"text":"Interfaces","collapsed":true,"items":[{"text":"AffineOptions","link":"/api/@cv/augmentation/functional/interfaces/AffineOptions.md"},{"text":"AffineParts","link":"/api/@cv/augmentation/functional/interfaces/AffineParts.md"},{"text":"ClaheOptions","link":"/api/@cv/augmentation/functional/interfaces/ClaheOptions.md"},{"text":"CropOptions","link":"/api/@cv/augmentation/functional/interfaces/CropOptions.md"},{"text":"Displacement","link":"/api/@cv/augmentation/functional/interfaces/Displacement.md"},{"text":"ElasticField","link":"/api/@cv/augmentation/functional/interfaces/ElasticField.md"},{"text":"EraseOptions","link":"/api/@cv/augmentation/functional/interfaces/EraseOptions.md"},{"text":"GaussianBlurOptions","link":"/api/@cv/augmentation/functional/interfaces/GaussianBlurOptions.md"},{"text":"GaussianNoiseOptions","link":"/api/@cv/augmentation/functional/interfaces/GaussianNoiseOptions.md"},{"text":"GridDistortionOptions","link":"/api/@cv/augmentation/functional/interfaces/GridDistortionOptions.md"},{"text":"GridMaskOptions","link":"/api/@cv/augmentation/functional/interfaces/GridMaskOptions.md"},{"text":"MotionBlurOptions","link":"/api/@cv/augmentation/functional/interfaces/MotionBlurOptions.md"},{"text":"NormalizeOptions","link":"/api/@cv/augmentation/functional/interfaces/NormalizeOptions.md"},{"text":"PadOptions","link":"/api/@cv/augmentation/functional/interfaces/PadOptions.md"},{"text":"PerspectiveOptions","link":"/api/@cv/augmentation/functional/interfaces/PerspectiveOptions.md"},{"text":"ResizedCropOptions","link":"/api/@cv/augmentation/functional/interfaces/ResizedCropOptions.md"},{"text":"ResizeOptions","link":"/api/@cv/augmentation/functional/interfaces/ResizeOptions.md"},{"text":"RotateOptions","link":"/api/@cv/augmentation/functional/interfaces/RotateOptions.md"},{"text":"SaltAndPepperOptions","link":"/api/@cv/augmentation/functional/interfaces/SaltAndPepperOptions.md"},{"text":"WarpOptions","link":"/api/@cv/augmentation/functional/interfaces/WarpOptions.md"}]},{"text":"Type Aliases","collapsed":true,"items":[{"text":"AffineMatrix","link":"/api/@cv/augmentation/functional/type-aliases/AffineMatrix.md"},{"text":"Corners","link":"/api/@cv/augmentation/functional/type-aliases/Corners.md"},{"text":"EraseValue","link":"/api/@cv/augmentation/functional/type-aliases/EraseValue.md"},{"text":"Fill","link":"/api/@cv/augmentation/functional/type-aliases/Fill.md"},{"text":"NoiseSeed","link":"/api/@cv/augmentation/functional/type-aliases/NoiseSeed.md"},{"text":"Padding","link":"/api/@cv/augmentation/functional/type-aliases/Padding.md"},{"text":"PaddingMode","link":"/api/@cv/augmentation/functional/type-aliases/PaddingMode.md"},{"text":"Size","link":"/api/@cv/augmentation/functional/type-aliases/Size.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"adjustBrightness","link":"/api/@cv/augmentation/functional/functions/adjustBrightness.md"},{"text":"adjustContrast","link":"/api/@cv/augmentation/functional/functions/adjustContrast.md"},{"text":"adjustGamma","link":"/api/@cv/augmentation/functional/functions/adjustGamma.md"},{"text":"adjustHue","link":"/api/@cv/augmentation/functional/functions/adjustHue.md"},{"text":"adjustSaturation","link":"/api/@cv/augmentation/functional/functions/adjustSaturation.md"},{"text":"adjustSharpness","link":"/api/@cv/augmentation/functional/functions/adjustSharpness.md"},{"text":"adjustTemperature","link":"/api/@cv/augmentation/functional/functions/adjustTemperature.md"},{"text":"affine","link":"/api/@cv/augmentation/functional/functions/affine.md"},{"text":"autocontrast","link":"/api/@cv/augmentation/functional/functions/autocontrast.md"},{"text":"centerCrop","link":"/api/@cv/augmentation/functional/functions/centerCrop.md"},{"text":"clahe","link":"/api/@cv/augmentation/functional/functions/clahe.md"},{"text":"crop","link":"/api/@cv/augmentation/functional/functions/crop.md"},{"text":"dropChannels","link":"/api/@cv/augmentation/functional/functions/dropChannels.md"},{"text":"elastic","link":"/api/@cv/augmentation/functional/functions/elastic.md"},{"text":"elasticDisplacement","link":"/api/@cv/augmentation/functional/functions/elasticDisplacement.md"},{"text":"equalize","link":"/api/@cv/augmentation/functional/functions/equalize.md"},{"text":"erase","link":"/api/@cv/augmentation/functional/functions/erase.md"},{"text":"fiveCrop","link":"/api/@cv/augmentation/functional/functions/fiveCrop.md"},{"text":"gaussianBlur","link":"/api/@cv/augmentation/functional/functions/gaussianBlur.md"},{"text":"gaussianNoise","link":"/api/@cv/augmentation/functional/functions/gaussianNoise.md"},{"text":"gridDistortion","link":"/api/@cv/augmentation/functional/functions/gridDistortion.md"},{"text":"gridMask","link":"/api/@cv/augmentation/functional/functions/gridMask.md"},{"text":"hflip","link":"/api/@cv/augmentation/functional/functions/hflip.md"},{"text":"invert","link":"/api/@cv/augmentation/functional/functions/invert.md"},{"text":"jpeg","link":"/api/@cv/augmentation/functional/functions/jpeg.md"},{"text":"motionBlur","link":"/api/@cv/augmentation/functional/functions/motionBlur.md"},{"text":"normalize","link":"/api/@cv/augmentation/functional/functions/normalize.md"},{"text":"pad","link":"/api/@cv/augmentation/functional/functions/pad.md"},{"text":"permuteChannels","link":"/api/@cv/augmentation/functional/functions/permuteChannels.md"},{"text":"perspective","link":"/api/@cv/augmentation/functional/functions/perspective.md"},{"text":"posterize","link":"/api/@cv/augmentation/functional/functions/posterize.md"},{"text":"resize","link":"/api/@cv/augmentation/functional/functions/resize.md"},{"text":"resizedCrop","link":"/api/@cv/augmentation/functional/functions/resizedCrop.md"},{"text":"rotate","link":"/api/@cv/augmentation/functional/functions/rotate.md"},{"text":"saltAndPepper","link":"/api/@cv/augmentation/functional/functions/saltAndPepper.md"},{"text":"solarize","link":"/api/@cv/augmentation/functional/functions/solarize.md"},{"text":"tenCrop","link":"/api/@cv/augmentation/functional/functions/tenCrop.md"},{"text":"toFloat32","link":"/api/@cv/augmentation/functional/functions/toFloat32.md"},{"text":"toGrayscale","link":"/api/@cv/augmentation/functional/functions/toGrayscale.md"},{"text":"toUint8","link":"/api/@cv/augmentation/functional/functions/toUint8.md"},{"text":"vflip","link":"/api/@cv/augmentation/functional/functions/vflip.md"}]}]},{"text":"API","link":"/api/","items":[{"text":"@cv/architectures","link":"/api/@cv/architectures/"},{"text":"@cv/augmentation","link":"/api/@cv/augmentation/"},{"text":"@cv/augmentation/functional","link":"/api/@cv/augmentation/functional/"},{"text":"@cv/augmentation/tensor","link":"/api/@cv/augmentation/tensor/"},{"text":"@cv/backend","link":"/api/@cv/backend/"},{"text":"@cv/datasets","link":"/api/@cv/datasets/"},{"text":"@cv/layers","link":"/api/@cv/layers/"},{"text":"@cv/layers/reference","link":"/api/@cv/layers/reference/"},{"text":"@cv/transfer","link":"/api/@cv/transfer/"},{"text":"@cv/transfer/node","link":"/api/@cv/transfer/node/"},{"text":"@cv/weights","link":"/api/@cv/weights/"},{"text":"@cv/weights/node","link":"/api/@cv/weights/node/"}]}],"/api/@cv/augmentation/tensor/":[{"text":"@cv/augmentation/tensor","link":"/api/@cv/augmentation/tensor/","collapsed":false,"items":[{"text":"Functions","collapsed":true,"items":[{"text":"fromTensor","link":"/api/@cv/augmentation/tensor/functions/fromTensor.md"},{"text":"toBatch","link":"/api/@cv/augmentation/tensor/functions/toBatch.md"},{"text":"toTensor","link":"/api/@cv/augmentation/tensor/functions/toTensor.md"}]}]},{"text":"API","link":"/api/","items":[{"text":"@cv/architectures","link":"/api/@cv/architectures/"},{"text":"@cv/augmentation","link":"/api/@cv/augmentation/"},{"text":"@cv/augmentation/functional","link":"/api/@cv/augmentation/functional/"},{"text":"@cv/augmentation/tensor","link":"/api/@cv/augmentation/tensor/"},{"text":"@cv/backend","link":"/api/@cv/backend/"},{"text":"@cv/datasets","link":"/api/@cv/datasets/"},{"text":"@cv/layers","link":"/api/@cv/layers/"},{"text":"@cv/layers/reference","link":"/api/@cv/layers/reference/"},{"text":"@cv/transfer","link":"/api/@cv/transfer/"},{"text":"@cv/transfer/node","link":"/api/@cv/transfer/node/"},{"text":"@cv/weights","link":"/api/@cv/weights/"},{"text":"@cv/weights/node","link":"/api/@cv/weights/node/"}]}],"/api/@cv/backend/":[{"text":"@cv/backend","link":"/api/@cv/backend/","collapsed":false,"items":[{"text":"Interfaces","collapsed":true,"items":[{"text":"BackendReport","link":"/api/@cv/backend/interfaces/BackendReport.md"},{"text":"Ceilings","link":"/api/@cv/backend/interfaces/Ceilings.md"},{"text":"InitBackendOptions","link":"/api/@cv/backend/interfaces/InitBackendOptions.md"},{"text":"InitBackendReport","link":"/api/@cv/backend/interfaces/InitBackendReport.md"},{"text":"PassedOver","link":"/api/@cv/backend/interfaces/PassedOver.md"}]},{"text":"Type Aliases","collapsed":true,"items":[{"text":"BackendName","link":"/api/@cv/backend/type-aliases/BackendName.md"},{"text":"WasmPaths","link":"/api/@cv/backend/type-aliases/WasmPaths.md"}]},{"text":"Variables","collapsed":true,"items":[{"text":"BACKEND_NAMES","link":"/api/@cv/backend/variables/BACKEND_NAMES.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"backendReport","link":"/api/@cv/backend/functions/backendReport.md"},{"text":"initBackend","link":"/api/@cv/backend/functions/initBackend.md"},{"text":"measureCeilings","link":"/api/@cv/backend/functions/measureCeilings.md"},{"text":"registerTrainingKernels","link":"/api/@cv/backend/functions/registerTrainingKernels.md"}]}]},{"text":"API","link":"/api/","items":[{"text":"@cv/architectures","link":"/api/@cv/architectures/"},{"text":"@cv/augmentation","link":"/api/@cv/augmentation/"},{"text":"@cv/augmentation/functional","link":"/api/@cv/augmentation/functional/"},{"text":"@cv/augmentation/tensor","link":"/api/@cv/augmentation/tensor/"},{"text":"@cv/backend","link":"/api/@cv/backend/"},{"text":"@cv/datasets","link":"/api/@cv/datasets/"},{"text":"@cv/layers","link":"/api/@cv/layers/"},{"text":"@cv/layers/reference","link":"/api/@cv/layers/reference/"},{"text":"@cv/transfer","link":"/api/@cv/transfer/"},{"text":"@cv/transfer/node","link":"/api/@cv/transfer/node/"},{"text":"@cv/weights","link":"/api/@cv/weights/"},{"text":"@cv/weights/node","link":"/api/@cv/weights/node/"}]}],"/api/@cv/datasets/":[{"text":"@cv/datasets","link":"/api/@cv/datasets/","collapsed":false,"items":[{"text":"Interfaces","collapsed":true,"items":[{"text":"ArrayDataset","link":"/api/@cv/datasets/interfaces/ArrayDataset.md"},{"text":"Batch","link":"/api/@cv/datasets/interfaces/Batch.md"},{"text":"BatchesOptions","link":"/api/@cv/datasets/interfaces/BatchesOptions.md"},{"text":"DecodeImageOptions","link":"/api/@cv/datasets/interfaces/DecodeImageOptions.md"},{"text":"ImageDataset","link":"/api/@cv/datasets/interfaces/ImageDataset.md"},{"text":"MnistOptions","link":"/api/@cv/datasets/interfaces/MnistOptions.md"},{"text":"PixelImage","link":"/api/@cv/datasets/interfaces/PixelImage.md"}]},{"text":"Type Aliases","collapsed":true,"items":[{"text":"ImageTransform","link":"/api/@cv/datasets/type-aliases/ImageTransform.md"},{"text":"MnistSplit","link":"/api/@cv/datasets/type-aliases/MnistSplit.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"batches","link":"/api/@cv/datasets/functions/batches.md"},{"text":"decodeImage","link":"/api/@cv/datasets/functions/decodeImage.md"},{"text":"mnist","link":"/api/@cv/datasets/functions/mnist.md"},{"text":"shuffledIndices","link":"/api/@cv/datasets/functions/shuffledIndices.md"},{"text":"subset","link":"/api/@cv/datasets/functions/subset.md"}]}]},{"text":"API","link":"/api/","items":[{"text":"@cv/architectures","link":"/api/@cv/architectures/"},{"text":"@cv/augmentation","link":"/api/@cv/augmentation/"},{"text":"@cv/augmentation/functional","link":"/api/@cv/augmentation/functional/"},{"text":"@cv/augmentation/tensor","link":"/api/@cv/augmentation/tensor/"},{"text":"@cv/backend","link":"/api/@cv/backend/"},{"text":"@cv/datasets","link":"/api/@cv/datasets/"},{"text":"@cv/layers","link":"/api/@cv/layers/"},{"text":"@cv/layers/reference","link":"/api/@cv/layers/reference/"},{"text":"@cv/transfer","link":"/api/@cv/transfer/"},{"text":"@cv/transfer/node","link":"/api/@cv/transfer/node/"},{"text":"@cv/weights","link":"/api/@cv/weights/"},{"text":"@cv/weights/node","link":"/api/@cv/weights/node/"}]}],"/api/@cv/layers/":[{"text":"@cv/layers","link":"/api/@cv/layers/","collapsed":false,"items":[{"text":"Classes","collapsed":true,"items":[{"text":"AdaptiveAvgPool2d","link":"/api/@cv/layers/classes/AdaptiveAvgPool2d.md"},{"text":"AdaptiveMaxPool2d","link":"/api/@cv/layers/classes/AdaptiveMaxPool2d.md"},{"text":"AvgPool2d","link":"/api/@cv/layers/classes/AvgPool2d.md"},{"text":"BatchNorm","link":"/api/@cv/layers/classes/BatchNorm.md"},{"text":"BlurPool","link":"/api/@cv/layers/classes/BlurPool.md"},{"text":"ChannelShuffle","link":"/api/@cv/layers/classes/ChannelShuffle.md"},{"text":"ChannelSlice","link":"/api/@cv/layers/classes/ChannelSlice.md"},{"text":"ClassToken","link":"/api/@cv/layers/classes/ClassToken.md"},{"text":"Conv2d","link":"/api/@cv/layers/classes/Conv2d.md"},{"text":"ConvBlockAttention","link":"/api/@cv/layers/classes/ConvBlockAttention.md"},{"text":"DepthwiseConv2d","link":"/api/@cv/layers/classes/DepthwiseConv2d.md"},{"text":"DropBlock","link":"/api/@cv/layers/classes/DropBlock.md"},{"text":"Dropout","link":"/api/@cv/layers/classes/Dropout.md"},{"text":"EfficientChannelAttention","link":"/api/@cv/layers/classes/EfficientChannelAttention.md"},{"text":"FilterResponseNorm","link":"/api/@cv/layers/classes/FilterResponseNorm.md"},{"text":"Gelu","link":"/api/@cv/layers/classes/Gelu.md"},{"text":"GemPool","link":"/api/@cv/layers/classes/GemPool.md"},{"text":"GlobalPool","link":"/api/@cv/layers/classes/GlobalPool.md"},{"text":"GroupNorm","link":"/api/@cv/layers/classes/GroupNorm.md"},{"text":"HardSigmoid","link":"/api/@cv/layers/classes/HardSigmoid.md"},{"text":"HardSwish","link":"/api/@cv/layers/classes/HardSwish.md"},{"text":"LayerNorm","link":"/api/@cv/layers/classes/LayerNorm.md"},{"text":"LayerScale","link":"/api/@cv/layers/classes/LayerScale.md"},{"text":"LocalResponseNorm","link":"/api/@cv/layers/classes/LocalResponseNorm.md"},{"text":"MaxPool2d","link":"/api/@cv/layers/classes/MaxPool2d.md"},{"text":"Mish","link":"/api/@cv/layers/classes/Mish.md"},{"text":"MultiHeadSelfAttention","link":"/api/@cv/layers/classes/MultiHeadSelfAttention.md"},{"text":"PadShortcut","link":"/api/@cv/layers/classes/PadShortcut.md"},{"text":"PartitionAttention","link":"/api/@cv/layers/classes/PartitionAttention.md"},{"text":"PatchEmbedding","link":"/api/@cv/layers/classes/PatchEmbedding.md"},{"text":"PositionEmbedding","link":"/api/@cv/layers/classes/PositionEmbedding.md"},{"text":"RbfOutput","link":"/api/@cv/layers/classes/RbfOutput.md"},{"text":"Relu6","link":"/api/@cv/layers/classes/Relu6.md"},{"text":"RmsNorm","link":"/api/@cv/layers/classes/RmsNorm.md"},{"text":"ScaledTanh","link":"/api/@cv/layers/classes/ScaledTanh.md"},{"text":"Silu","link":"/api/@cv/layers/classes/Silu.md"},{"text":"SpaceToDepth","link":"/api/@cv/layers/classes/SpaceToDepth.md"},{"text":"SpatialDropout2d","link":"/api/@cv/layers/classes/SpatialDropout2d.md"},{"text":"SqueezeExcitation","link":"/api/@cv/layers/classes/SqueezeExcitation.md"},{"text":"StochasticDepth","link":"/api/@cv/layers/classes/StochasticDepth.md"},{"text":"Subsampling","link":"/api/@cv/layers/classes/Subsampling.md"},{"text":"WeightStandardizedConv2d","link":"/api/@cv/layers/classes/WeightStandardizedConv2d.md"},{"text":"WindowAttention","link":"/api/@cv/layers/classes/WindowAttention.md"},{"text":"WindowAttentionV2","link":"/api/@cv/layers/classes/WindowAttentionV2.md"}]},{"text":"Interfaces","collapsed":true,"items":[{"text":"AdaptivePool2dOptions","link":"/api/@cv/layers/interfaces/AdaptivePool2dOptions.md"},{"text":"AvgPool2dOptions","link":"/api/@cv/layers/interfaces/AvgPool2dOptions.md"},{"text":"BasicBlockOptions","link":"/api/@cv/layers/interfaces/BasicBlockOptions.md"},{"text":"BatchNormOptions","link":"/api/@cv/layers/interfaces/BatchNormOptions.md"},{"text":"BlockOptions","link":"/api/@cv/layers/interfaces/BlockOptions.md"},{"text":"BlurPoolOptions","link":"/api/@cv/layers/interfaces/BlurPoolOptions.md"},{"text":"BottleneckBlockOptions","link":"/api/@cv/layers/interfaces/BottleneckBlockOptions.md"},{"text":"ChannelShuffleOptions","link":"/api/@cv/layers/interfaces/ChannelShuffleOptions.md"},{"text":"ChannelSliceOptions","link":"/api/@cv/layers/interfaces/ChannelSliceOptions.md"},{"text":"Conv2dOptions","link":"/api/@cv/layers/interfaces/Conv2dOptions.md"},{"text":"ConvBlockAttentionOptions","link":"/api/@cv/layers/interfaces/ConvBlockAttentionOptions.md"},{"text":"ConvNextBlockOptions","link":"/api/@cv/layers/interfaces/ConvNextBlockOptions.md"},{"text":"ConvNormActivationOptions","link":"/api/@cv/layers/interfaces/ConvNormActivationOptions.md"},{"text":"DenseBlockOptions","link":"/api/@cv/layers/interfaces/DenseBlockOptions.md"},{"text":"DenseTransitionOptions","link":"/api/@cv/layers/interfaces/DenseTransitionOptions.md"},{"text":"DepthwiseConv2dOptions","link":"/api/@cv/layers/interfaces/DepthwiseConv2dOptions.md"},{"text":"DropBlockOptions","link":"/api/@cv/layers/interfaces/DropBlockOptions.md"},{"text":"DropoutOptions","link":"/api/@cv/layers/interfaces/DropoutOptions.md"},{"text":"EfficientChannelAttentionOptions","link":"/api/@cv/layers/interfaces/EfficientChannelAttentionOptions.md"},{"text":"FilterResponseNormOptions","link":"/api/@cv/layers/interfaces/FilterResponseNormOptions.md"},{"text":"FireBlockOptions","link":"/api/@cv/layers/interfaces/FireBlockOptions.md"},{"text":"GeluOptions","link":"/api/@cv/layers/interfaces/GeluOptions.md"},{"text":"GemPoolOptions","link":"/api/@cv/layers/interfaces/GemPoolOptions.md"},{"text":"GlobalPoolOptions","link":"/api/@cv/layers/interfaces/GlobalPoolOptions.md"},{"text":"GroupNormOptions","link":"/api/@cv/layers/interfaces/GroupNormOptions.md"},{"text":"InceptionBlockOptions","link":"/api/@cv/layers/interfaces/InceptionBlockOptions.md"},{"text":"InceptionConvolution","link":"/api/@cv/layers/interfaces/InceptionConvolution.md"},{"text":"InceptionSplit","link":"/api/@cv/layers/interfaces/InceptionSplit.md"},{"text":"InvertedResidualOptions","link":"/api/@cv/layers/interfaces/InvertedResidualOptions.md"},{"text":"LayerScaleOptions","link":"/api/@cv/layers/interfaces/LayerScaleOptions.md"},{"text":"LocalResponseNormOptions","link":"/api/@cv/layers/interfaces/LocalResponseNormOptions.md"},{"text":"MaxVitMbConvOptions","link":"/api/@cv/layers/interfaces/MaxVitMbConvOptions.md"},{"text":"MbConvOptions","link":"/api/@cv/layers/interfaces/MbConvOptions.md"},{"text":"MultiHeadSelfAttentionOptions","link":"/api/@cv/layers/interfaces/MultiHeadSelfAttentionOptions.md"},{"text":"PadShortcutOptions","link":"/api/@cv/layers/interfaces/PadShortcutOptions.md"},{"text":"PartitionAttentionBlockOptions","link":"/api/@cv/layers/interfaces/PartitionAttentionBlockOptions.md"},{"text":"PartitionAttentionOptions","link":"/api/@cv/layers/interfaces/PartitionAttentionOptions.md"},{"text":"PatchEmbeddingOptions","link":"/api/@cv/layers/interfaces/PatchEmbeddingOptions.md"},{"text":"PatchMergingOptions","link":"/api/@cv/layers/interfaces/PatchMergingOptions.md"},{"text":"PositionEmbeddingOptions","link":"/api/@cv/layers/interfaces/PositionEmbeddingOptions.md"},{"text":"RbfOutputOptions","link":"/api/@cv/layers/interfaces/RbfOutputOptions.md"},{"text":"ResidualOptions","link":"/api/@cv/layers/interfaces/ResidualOptions.md"},{"text":"ScaledTanhOptions","link":"/api/@cv/layers/interfaces/ScaledTanhOptions.md"},{"text":"ShuffleUnitOptions","link":"/api/@cv/layers/interfaces/ShuffleUnitOptions.md"},{"text":"SpaceToDepthOptions","link":"/api/@cv/layers/interfaces/SpaceToDepthOptions.md"},{"text":"SpatialDropout2dOptions","link":"/api/@cv/layers/interfaces/SpatialDropout2dOptions.md"},{"text":"SqueezeExcitationOptions","link":"/api/@cv/layers/interfaces/SqueezeExcitationOptions.md"},{"text":"StochasticDepthOptions","link":"/api/@cv/layers/interfaces/StochasticDepthOptions.md"},{"text":"SubsamplingOptions","link":"/api/@cv/layers/interfaces/SubsamplingOptions.md"},{"text":"SwinBlockOptions","link":"/api/@cv/layers/interfaces/SwinBlockOptions.md"},{"text":"TransformerEncoderBlockOptions","link":"/api/@cv/layers/interfaces/TransformerEncoderBlockOptions.md"},{"text":"WeightStandardizedConv2dOptions","link":"/api/@cv/layers/interfaces/WeightStandardizedConv2dOptions.md"},{"text":"WindowAttentionOptions","link":"/api/@cv/layers/interfaces/WindowAttentionOptions.md"}]},{"text":"Type Aliases","collapsed":true,"items":[{"text":"ActivationName","link":"/api/@cv/layers/type-aliases/ActivationName.md"},{"text":"ClassTokenOptions","link":"/api/@cv/layers/type-aliases/ClassTokenOptions.md"},{"text":"FusedActivation","link":"/api/@cv/layers/type-aliases/FusedActivation.md"},{"text":"GeluApproximation","link":"/api/@cv/layers/type-aliases/GeluApproximation.md"},{"text":"InceptionBranch","link":"/api/@cv/layers/type-aliases/InceptionBranch.md"},{"text":"InceptionPool","link":"/api/@cv/layers/type-aliases/InceptionPool.md"},{"text":"InitializerLike","link":"/api/@cv/layers/type-aliases/InitializerLike.md"},{"text":"InitializerName","link":"/api/@cv/layers/type-aliases/InitializerName.md"},{"text":"LayerNormOptions","link":"/api/@cv/layers/type-aliases/LayerNormOptions.md"},{"text":"LayerOptions","link":"/api/@cv/layers/type-aliases/LayerOptions.md"},{"text":"MaxPool2dOptions","link":"/api/@cv/layers/type-aliases/MaxPool2dOptions.md"},{"text":"MaxVitBlockOptions","link":"/api/@cv/layers/type-aliases/MaxVitBlockOptions.md"},{"text":"NormFactory","link":"/api/@cv/layers/type-aliases/NormFactory.md"},{"text":"Padding","link":"/api/@cv/layers/type-aliases/Padding.md"},{"text":"PartitionKind","link":"/api/@cv/layers/type-aliases/PartitionKind.md"},{"text":"RmsNormOptions","link":"/api/@cv/layers/type-aliases/RmsNormOptions.md"},{"text":"SpaceToDepthOrder","link":"/api/@cv/layers/type-aliases/SpaceToDepthOrder.md"},{"text":"StochasticDepthMode","link":"/api/@cv/layers/type-aliases/StochasticDepthMode.md"},{"text":"SwinVersion","link":"/api/@cv/layers/type-aliases/SwinVersion.md"}]},{"text":"Variables","collapsed":true,"items":[{"text":"layerClasses","link":"/api/@cv/layers/variables/layerClasses.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"activation","link":"/api/@cv/layers/functions/activation.md"},{"text":"adaptiveAvgPool2d","link":"/api/@cv/layers/functions/adaptiveAvgPool2d.md"},{"text":"adaptiveMaxPool2d","link":"/api/@cv/layers/functions/adaptiveMaxPool2d.md"},{"text":"avgPool2d","link":"/api/@cv/layers/functions/avgPool2d.md"},{"text":"basicBlock","link":"/api/@cv/layers/functions/basicBlock.md"},{"text":"batchNorm","link":"/api/@cv/layers/functions/batchNorm.md"},{"text":"blurPool","link":"/api/@cv/layers/functions/blurPool.md"},{"text":"bottleneckBlock","link":"/api/@cv/layers/functions/bottleneckBlock.md"},{"text":"channelShuffle","link":"/api/@cv/layers/functions/channelShuffle.md"},{"text":"channelSlice","link":"/api/@cv/layers/functions/channelSlice.md"},{"text":"classToken","link":"/api/@cv/layers/functions/classToken.md"},{"text":"conv2d","link":"/api/@cv/layers/functions/conv2d.md"},{"text":"convBlockAttention","link":"/api/@cv/layers/functions/convBlockAttention.md"},{"text":"convNextBlock","link":"/api/@cv/layers/functions/convNextBlock.md"},{"text":"convNormActivation","link":"/api/@cv/layers/functions/convNormActivation.md"},{"text":"denseBlock","link":"/api/@cv/layers/functions/denseBlock.md"},{"text":"denseTransition","link":"/api/@cv/layers/functions/denseTransition.md"},{"text":"depthwiseConv2d","link":"/api/@cv/layers/functions/depthwiseConv2d.md"},{"text":"dropBlock","link":"/api/@cv/layers/functions/dropBlock.md"},{"text":"dropout","link":"/api/@cv/layers/functions/dropout.md"},{"text":"efficientChannelAttention","link":"/api/@cv/layers/functions/efficientChannelAttention.md"},{"text":"filterResponseNorm","link":"/api/@cv/layers/functions/filterResponseNorm.md"},{"text":"fireBlock","link":"/api/@cv/layers/functions/fireBlock.md"},{"text":"fusedMbConv","link":"/api/@cv/layers/functions/fusedMbConv.md"},{"text":"gelu","link":"/api/@cv/layers/functions/gelu.md"},{"text":"gemPool","link":"/api/@cv/layers/functions/gemPool.md"},{"text":"globalPool","link":"/api/@cv/layers/functions/globalPool.md"},{"text":"groupNorm","link":"/api/@cv/layers/functions/groupNorm.md"},{"text":"hardSigmoid","link":"/api/@cv/layers/functions/hardSigmoid.md"},{"text":"hardSwish","link":"/api/@cv/layers/functions/hardSwish.md"},{"text":"inceptionBlock","link":"/api/@cv/layers/functions/inceptionBlock.md"},{"text":"invertedResidual","link":"/api/@cv/layers/functions/invertedResidual.md"},{"text":"layerNorm","link":"/api/@cv/layers/functions/layerNorm.md"},{"text":"layerScale","link":"/api/@cv/layers/functions/layerScale.md"},{"text":"localResponseNorm","link":"/api/@cv/layers/functions/localResponseNorm.md"},{"text":"maxPool2d","link":"/api/@cv/layers/functions/maxPool2d.md"},{"text":"maxVitBlock","link":"/api/@cv/layers/functions/maxVitBlock.md"},{"text":"maxVitMbConv","link":"/api/@cv/layers/functions/maxVitMbConv.md"},{"text":"mbConv","link":"/api/@cv/layers/functions/mbConv.md"},{"text":"mish","link":"/api/@cv/layers/functions/mish.md"},{"text":"multiHeadSelfAttention","link":"/api/@cv/layers/functions/multiHeadSelfAttention.md"},{"text":"padShortcut","link":"/api/@cv/layers/functions/padShortcut.md"},{"text":"partitionAttention","link":"/api/@cv/layers/functions/partitionAttention.md"},{"text":"partitionAttentionBlock","link":"/api/@cv/layers/functions/partitionAttentionBlock.md"},{"text":"patchEmbedding","link":"/api/@cv/layers/functions/patchEmbedding.md"},{"text":"patchMerging","link":"/api/@cv/layers/functions/patchMerging.md"},{"text":"positionEmbedding","link":"/api/@cv/layers/functions/positionEmbedding.md"},{"text":"rbfOutput","link":"/api/@cv/layers/functions/rbfOutput.md"},{"text":"registerLayers","link":"/api/@cv/layers/functions/registerLayers.md"},{"text":"relu6","link":"/api/@cv/layers/functions/relu6.md"},{"text":"rmsNorm","link":"/api/@cv/layers/functions/rmsNorm.md"},{"text":"scaledTanh","link":"/api/@cv/layers/functions/scaledTanh.md"},{"text":"shuffleUnit","link":"/api/@cv/layers/functions/shuffleUnit.md"},{"text":"silu","link":"/api/@cv/layers/functions/silu.md"},{"text":"spaceToDepth","link":"/api/@cv/layers/functions/spaceToDepth.md"},{"text":"spatialDropout2d","link":"/api/@cv/layers/functions/spatialDropout2d.md"},{"text":"squeezeExcitation","link":"/api/@cv/layers/functions/squeezeExcitation.md"},{"text":"stochasticDepth","link":"/api/@cv/layers/functions/stochasticDepth.md"},{"text":"subsampling","link":"/api/@cv/layers/functions/subsampling.md"},{"text":"swinBlock","link":"/api/@cv/layers/functions/swinBlock.md"},{"text":"transformerEncoderBlock","link":"/api/@cv/layers/functions/transformerEncoderBlock.md"},{"text":"weightStandardizedConv2d","link":"/api/@cv/layers/functions/weightStandardizedConv2d.md"},{"text":"windowAttention","link":"/api/@cv/layers/functions/windowAttention.md"},{"text":"windowAttentionV2","link":"/api/@cv/layers/functions/windowAttentionV2.md"}]}]},{"text":"API","link":"/api/","items":[{"text":"@cv/architectures","link":"/api/@cv/architectures/"},{"text":"@cv/augmentation","link":"/api/@cv/augmentation/"},{"text":"@cv/augmentation/functional","link":"/api/@cv/augmentation/functional/"},{"text":"@cv/augmentation/tensor","link":"/api/@cv/augmentation/tensor/"},{"text":"@cv/backend","link":"/api/@cv/backend/"},{"text":"@cv/datasets","link":"/api/@cv/datasets/"},{"text":"@cv/layers","link":"/api/@cv/layers/"},{"text":"@cv/layers/reference","link":"/api/@cv/layers/reference/"},{"text":"@cv/transfer","link":"/api/@cv/transfer/"},{"text":"@cv/transfer/node","link":"/api/@cv/transfer/node/"},{"text":"@cv/weights","link":"/api/@cv/weights/"},{"text":"@cv/weights/node","link":"/api/@cv/weights/node/"}]}],"/api/@cv/layers/reference/":[{"text":"@cv/layers/reference","link":"/api/@cv/layers/reference/","collapsed":false,"items":[{"text":"Interfaces","collapsed":true,"items":[{"text":"BatchNormalizationOptions","link":"/api/@cv/layers/reference/interfaces/BatchNormalizationOptions.md"},{"text":"ConvolutionOptions","link":"/api/@cv/layers/reference/interfaces/ConvolutionOptions.md"},{"text":"Image","link":"/api/@cv/layers/reference/interfaces/Image.md"},{"text":"MaxPoolingOptions","link":"/api/@cv/layers/reference/interfaces/MaxPoolingOptions.md"}]},{"text":"Type Aliases","collapsed":true,"items":[{"text":"ImageShape","link":"/api/@cv/layers/reference/type-aliases/ImageShape.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"batchNormalization","link":"/api/@cv/layers/reference/functions/batchNormalization.md"},{"text":"convolution","link":"/api/@cv/layers/reference/functions/convolution.md"},{"text":"maxPooling","link":"/api/@cv/layers/reference/functions/maxPooling.md"}]}]},{"text":"API","link":"/api/","items":[{"text":"@cv/architectures","link":"/api/@cv/architectures/"},{"text":"@cv/augmentation","link":"/api/@cv/augmentation/"},{"text":"@cv/augmentation/functional","link":"/api/@cv/augmentation/functional/"},{"text":"@cv/augmentation/tensor","link":"/api/@cv/augmentation/tensor/"},{"text":"@cv/backend","link":"/api/@cv/backend/"},{"text":"@cv/datasets","link":"/api/@cv/datasets/"},{"text":"@cv/layers","link":"/api/@cv/layers/"},{"text":"@cv/layers/reference","link":"/api/@cv/layers/reference/"},{"text":"@cv/transfer","link":"/api/@cv/transfer/"},{"text":"@cv/transfer/node","link":"/api/@cv/transfer/node/"},{"text":"@cv/weights","link":"/api/@cv/weights/"},{"text":"@cv/weights/node","link":"/api/@cv/weights/node/"}]}],"/api/@cv/transfer/":[{"text":"@cv/transfer","link":"/api/@cv/transfer/","collapsed":false,"items":[{"text":"Classes","collapsed":true,"items":[{"text":"Trainer","link":"/api/@cv/transfer/classes/Trainer.md"}]},{"text":"Interfaces","collapsed":true,"items":[{"text":"AdamOptions","link":"/api/@cv/transfer/interfaces/AdamOptions.md"},{"text":"AdamWOptions","link":"/api/@cv/transfer/interfaces/AdamWOptions.md"},{"text":"AdaptiveSchedule","link":"/api/@cv/transfer/interfaces/AdaptiveSchedule.md"},{"text":"Batch","link":"/api/@cv/transfer/interfaces/Batch.md"},{"text":"CheckpointOptions","link":"/api/@cv/transfer/interfaces/CheckpointOptions.md"},{"text":"CheckpointPosition","link":"/api/@cv/transfer/interfaces/CheckpointPosition.md"},{"text":"CheckpointTensor","link":"/api/@cv/transfer/interfaces/CheckpointTensor.md"},{"text":"CosineScheduleOptions","link":"/api/@cv/transfer/interfaces/CosineScheduleOptions.md"},{"text":"CrossEntropyOptions","link":"/api/@cv/transfer/interfaces/CrossEntropyOptions.md"},{"text":"EarlyStoppingOptions","link":"/api/@cv/transfer/interfaces/EarlyStoppingOptions.md"},{"text":"EpochResult","link":"/api/@cv/transfer/interfaces/EpochResult.md"},{"text":"EvaluateOptions","link":"/api/@cv/transfer/interfaces/EvaluateOptions.md"},{"text":"Evaluation","link":"/api/@cv/transfer/interfaces/Evaluation.md"},{"text":"FitOptions","link":"/api/@cv/transfer/interfaces/FitOptions.md"},{"text":"LambOptions","link":"/api/@cv/transfer/interfaces/LambOptions.md"},{"text":"LionOptions","link":"/api/@cv/transfer/interfaces/LionOptions.md"},{"text":"NamedWeight","link":"/api/@cv/transfer/interfaces/NamedWeight.md"},{"text":"OneCycleScheduleOptions","link":"/api/@cv/transfer/interfaces/OneCycleScheduleOptions.md"},{"text":"Optimizer","link":"/api/@cv/transfer/interfaces/Optimizer.md"},{"text":"ParameterGroup","link":"/api/@cv/transfer/interfaces/ParameterGroup.md"},{"text":"PlateauScheduleOptions","link":"/api/@cv/transfer/interfaces/PlateauScheduleOptions.md"},{"text":"PolynomialScheduleOptions","link":"/api/@cv/transfer/interfaces/PolynomialScheduleOptions.md"},{"text":"Progress","link":"/api/@cv/transfer/interfaces/Progress.md"},{"text":"RmspropOptions","link":"/api/@cv/transfer/interfaces/RmspropOptions.md"},{"text":"SgdOptions","link":"/api/@cv/transfer/interfaces/SgdOptions.md"},{"text":"StepScheduleOptions","link":"/api/@cv/transfer/interfaces/StepScheduleOptions.md"},{"text":"TrainerCheckpoint","link":"/api/@cv/transfer/interfaces/TrainerCheckpoint.md"},{"text":"TrainerOptions","link":"/api/@cv/transfer/interfaces/TrainerOptions.md"},{"text":"UpdateInput","link":"/api/@cv/transfer/interfaces/UpdateInput.md"},{"text":"UpdateOutput","link":"/api/@cv/transfer/interfaces/UpdateOutput.md"}]},{"text":"Type Aliases","collapsed":true,"items":[{"text":"Batches","link":"/api/@cv/transfer/type-aliases/Batches.md"},{"text":"LayerFilter","link":"/api/@cv/transfer/type-aliases/LayerFilter.md"},{"text":"Loss","link":"/api/@cv/transfer/type-aliases/Loss.md"},{"text":"Schedule","link":"/api/@cv/transfer/type-aliases/Schedule.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"adam","link":"/api/@cv/transfer/functions/adam.md"},{"text":"adamW","link":"/api/@cv/transfer/functions/adamW.md"},{"text":"cosineSchedule","link":"/api/@cv/transfer/functions/cosineSchedule.md"},{"text":"crossEntropy","link":"/api/@cv/transfer/functions/crossEntropy.md"},{"text":"decodeCheckpoint","link":"/api/@cv/transfer/functions/decodeCheckpoint.md"},{"text":"discriminativeRates","link":"/api/@cv/transfer/functions/discriminativeRates.md"},{"text":"encodeCheckpoint","link":"/api/@cv/transfer/functions/encodeCheckpoint.md"},{"text":"evaluate","link":"/api/@cv/transfer/functions/evaluate.md"},{"text":"freeze","link":"/api/@cv/transfer/functions/freeze.md"},{"text":"freezeTo","link":"/api/@cv/transfer/functions/freezeTo.md"},{"text":"holdFrozenStatistics","link":"/api/@cv/transfer/functions/holdFrozenStatistics.md"},{"text":"lamb","link":"/api/@cv/transfer/functions/lamb.md"},{"text":"layerDecay","link":"/api/@cv/transfer/functions/layerDecay.md"},{"text":"lion","link":"/api/@cv/transfer/functions/lion.md"},{"text":"oneCycleSchedule","link":"/api/@cv/transfer/functions/oneCycleSchedule.md"},{"text":"plateauSchedule","link":"/api/@cv/transfer/functions/plateauSchedule.md"},{"text":"polynomialSchedule","link":"/api/@cv/transfer/functions/polynomialSchedule.md"},{"text":"rmsprop","link":"/api/@cv/transfer/functions/rmsprop.md"},{"text":"sgd","link":"/api/@cv/transfer/functions/sgd.md"},{"text":"stepSchedule","link":"/api/@cv/transfer/functions/stepSchedule.md"},{"text":"unfreeze","link":"/api/@cv/transfer/functions/unfreeze.md"}]}]},{"text":"API","link":"/api/","items":[{"text":"@cv/architectures","link":"/api/@cv/architectures/"},{"text":"@cv/augmentation","link":"/api/@cv/augmentation/"},{"text":"@cv/augmentation/functional","link":"/api/@cv/augmentation/functional/"},{"text":"@cv/augmentation/tensor","link":"/api/@cv/augmentation/tensor/"},{"text":"@cv/backend","link":"/api/@cv/backend/"},{"text":"@cv/datasets","link":"/api/@cv/datasets/"},{"text":"@cv/layers","link":"/api/@cv/layers/"},{"text":"@cv/layers/reference","link":"/api/@cv/layers/reference/"},{"text":"@cv/transfer","link":"/api/@cv/transfer/"},{"text":"@cv/transfer/node","link":"/api/@cv/transfer/node/"},{"text":"@cv/weights","link":"/api/@cv/weights/"},{"text":"@cv/weights/node","link":"/api/@cv/weights/node/"}]}],"/api/@cv/transfer/node/":[{"text":"@cv/transfer/node","link":"/api/@cv/transfer/node/","collapsed":false,"items":[{"text":"Functions","collapsed":true,"items":[{"text":"loadCheckpoint","link":"/api/@cv/transfer/node/functions/loadCheckpoint.md"},{"text":"saveCheckpoint","link":"/api/@cv/transfer/node/functions/saveCheckpoint.md"}]}]},{"text":"API","link":"/api/","items":[{"text":"@cv/architectures","link":"/api/@cv/architectures/"},{"text":"@cv/augmentation","link":"/api/@cv/augmentation/"},{"text":"@cv/augmentation/functional","link":"/api/@cv/augmentation/functional/"},{"text":"@cv/augmentation/tensor","link":"/api/@cv/augmentation/tensor/"},{"text":"@cv/backend","link":"/api/@cv/backend/"},{"text":"@cv/datasets","link":"/api/@cv/datasets/"},{"text":"@cv/layers","link":"/api/@cv/layers/"},{"text":"@cv/layers/reference","link":"/api/@cv/layers/reference/"},{"text":"@cv/transfer","link":"/api/@cv/transfer/"},{"text":"@cv/transfer/node","link":"/api/@cv/transfer/node/"},{"text":"@cv/weights","link":"/api/@cv/weights/"},{"text":"@cv/weights/node","link":"/api/@cv/weights/node/"}]}],"/api/@cv/weights/":[{"text":"@cv/weights","link":"/api/@cv/weights/","collapsed":false,"items":[{"text":"Interfaces","collapsed":true,"items":[{"text":"DataTypes","link":"/api/@cv/weights/interfaces/DataTypes.md"},{"text":"EntryInfo","link":"/api/@cv/weights/interfaces/EntryInfo.md"},{"text":"LoadReport","link":"/api/@cv/weights/interfaces/LoadReport.md"},{"text":"LoadStateDictOptions","link":"/api/@cv/weights/interfaces/LoadStateDictOptions.md"},{"text":"PytorchOptions","link":"/api/@cv/weights/interfaces/PytorchOptions.md"},{"text":"SafetensorsFile","link":"/api/@cv/weights/interfaces/SafetensorsFile.md"},{"text":"TfjsWeights","link":"/api/@cv/weights/interfaces/TfjsWeights.md"},{"text":"ToStateDictOptions","link":"/api/@cv/weights/interfaces/ToStateDictOptions.md"},{"text":"WeightedLayer","link":"/api/@cv/weights/interfaces/WeightedLayer.md"},{"text":"WeightedModel","link":"/api/@cv/weights/interfaces/WeightedModel.md"},{"text":"WeightFile","link":"/api/@cv/weights/interfaces/WeightFile.md"},{"text":"WeightVariable","link":"/api/@cv/weights/interfaces/WeightVariable.md"},{"text":"WriteTfjsOptions","link":"/api/@cv/weights/interfaces/WriteTfjsOptions.md"}]},{"text":"Type Aliases","collapsed":true,"items":[{"text":"DType","link":"/api/@cv/weights/type-aliases/DType.md"},{"text":"QuantizationType","link":"/api/@cv/weights/type-aliases/QuantizationType.md"},{"text":"Rename","link":"/api/@cv/weights/type-aliases/Rename.md"},{"text":"Source","link":"/api/@cv/weights/type-aliases/Source.md"},{"text":"StateDict","link":"/api/@cv/weights/type-aliases/StateDict.md"},{"text":"StateEntry","link":"/api/@cv/weights/type-aliases/StateEntry.md"}]},{"text":"Variables","collapsed":true,"items":[{"text":"BYTES_PER_ELEMENT","link":"/api/@cv/weights/variables/BYTES_PER_ELEMENT.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"entryFromBytes","link":"/api/@cv/weights/functions/entryFromBytes.md"},{"text":"loadStateDict","link":"/api/@cv/weights/functions/loadStateDict.md"},{"text":"openPytorch","link":"/api/@cv/weights/functions/openPytorch.md"},{"text":"openSafetensors","link":"/api/@cv/weights/functions/openSafetensors.md"},{"text":"readKeras","link":"/api/@cv/weights/functions/readKeras.md"},{"text":"readPytorch","link":"/api/@cv/weights/functions/readPytorch.md"},{"text":"readSafetensors","link":"/api/@cv/weights/functions/readSafetensors.md"},{"text":"readTfjs","link":"/api/@cv/weights/functions/readTfjs.md"},{"text":"toFloat32","link":"/api/@cv/weights/functions/toFloat32.md"},{"text":"toStateDict","link":"/api/@cv/weights/functions/toStateDict.md"},{"text":"writeSafetensors","link":"/api/@cv/weights/functions/writeSafetensors.md"},{"text":"writeTfjs","link":"/api/@cv/weights/functions/writeTfjs.md"}]}]},{"text":"API","link":"/api/","items":[{"text":"@cv/architectures","link":"/api/@cv/architectures/"},{"text":"@cv/augmentation","link":"/api/@cv/augmentation/"},{"text":"@cv/augmentation/functional","link":"/api/@cv/augmentation/functional/"},{"text":"@cv/augmentation/tensor","link":"/api/@cv/augmentation/tensor/"},{"text":"@cv/backend","link":"/api/@cv/backend/"},{"text":"@cv/datasets","link":"/api/@cv/datasets/"},{"text":"@cv/layers","link":"/api/@cv/layers/"},{"text":"@cv/layers/reference","link":"/api/@cv/layers/reference/"},{"text":"@cv/transfer","link":"/api/@cv/transfer/"},{"text":"@cv/transfer/node","link":"/api/@cv/transfer/node/"},{"text":"@cv/weights","link":"/api/@cv/weights/"},{"text":"@cv/weights/node","link":"/api/@cv/weights/node/"}]}],"/api/@cv/weights/node/":[{"text":"@cv/weights/node","link":"/api/@cv/weights/node/","collapsed":false,"items":[{"text":"Interfaces","collapsed":true,"items":[{"text":"FileSystemOptions","link":"/api/@cv/weights/node/interfaces/FileSystemOptions.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"fileSystem","link":"/api/@cv/weights/node/functions/fileSystem.md"}]}]},{"text":"API","link":"/api/","items":[{"text":"@cv/architectures","link":"/api/@cv/architectures/"},{"text":"@cv/augmentation","link":"/api/@cv/augmentation/"},{"text":"@cv/augmentation/functional","link":"/api/@cv/augmentation/functional/"},{"text":"@cv/augmentation/tensor","link":"/api/@cv/augmentation/tensor/"},{"text":"@cv/backend","link":"/api/@cv/backend/"},{"text":"@cv/datasets","link":"/api/@cv/datasets/"},{"text":"@cv/layers","link":"/api/@cv/layers/"},{"text":"@cv/layers/reference","link":"/api/@cv/layers/reference/"},{"text":"@cv/transfer","link":"/api/@cv/transfer/"},{"text":"@cv/transfer/node","link":"/api/@cv/transfer/node/"},{"text":"@cv/weights","link":"/api/@cv/weights/"},{"text":"@cv/weights/node","link":"/api/@cv/weights/node/"}]}]},"outline":[2,3],"search":{"provider":"local"}},"locales":{},"scrollOffset":134,"cleanUrls":true}'));
const __vite_import_meta_env__ = {};
const EXTERNAL_URL_RE = /^(?:[a-z]+:|\/\/)/i;
const APPEARANCE_KEY = "vitepress-theme-appearance";
const HASH_RE = /#.*$/;
const HASH_OR_QUERY_RE = /[?#].*$/;
const INDEX_OR_EXT_RE = /(?:(^|\/)index)?\.(?:md|html)$/;
const inBrowser = typeof document !== "undefined";
const notFoundPageData = {
  relativePath: "404.md",
  filePath: "",
  title: "404",
  description: "Not Found",
  headers: [],
  frontmatter: { sidebar: false, layout: "page" },
  lastUpdated: 0,
  isNotFound: true
};
function isActive(currentPath, matchPath, asRegex = false) {
  if (matchPath === void 0) {
    return false;
  }
  currentPath = normalize(`/${currentPath}`);
  if (asRegex) {
    return new RegExp(matchPath).test(currentPath);
  }
  if (normalize(matchPath) !== currentPath) {
    return false;
  }
  const hashMatch = matchPath.match(HASH_RE);
  if (hashMatch) {
    return (inBrowser ? location.hash : "") === hashMatch[0];
  }
  return true;
}
function normalize(path) {
  return decodeURI(path).replace(HASH_OR_QUERY_RE, "").replace(INDEX_OR_EXT_RE, "$1");
}
function isExternal(path) {
  return EXTERNAL_URL_RE.test(path);
}
function getLocaleForPath(siteData2, relativePath) {
  return Object.keys((siteData2 == null ? void 0 : siteData2.locales) || {}).find((key) => key !== "root" && !isExternal(key) && isActive(relativePath, `/${key}/`, true)) || "root";
}
function resolveSiteDataByRoute(siteData2, relativePath) {
  var _a, _b, _c, _d, _e, _f, _g;
  const localeIndex = getLocaleForPath(siteData2, relativePath);
  return Object.assign({}, siteData2, {
    localeIndex,
    lang: ((_a = siteData2.locales[localeIndex]) == null ? void 0 : _a.lang) ?? siteData2.lang,
    dir: ((_b = siteData2.locales[localeIndex]) == null ? void 0 : _b.dir) ?? siteData2.dir,
    title: ((_c = siteData2.locales[localeIndex]) == null ? void 0 : _c.title) ?? siteData2.title,
    titleTemplate: ((_d = siteData2.locales[localeIndex]) == null ? void 0 : _d.titleTemplate) ?? siteData2.titleTemplate,
    description: ((_e = siteData2.locales[localeIndex]) == null ? void 0 : _e.description) ?? siteData2.description,
    head: mergeHead(siteData2.head, ((_f = siteData2.locales[localeIndex]) == null ? void 0 : _f.head) ?? []),
    themeConfig: {
      ...siteData2.themeConfig,
      ...(_g = siteData2.locales[localeIndex]) == null ? void 0 : _g.themeConfig
    }
  });
}
function createTitle(siteData2, pageData) {
  const title = pageData.title || siteData2.title;
  const template = pageData.titleTemplate ?? siteData2.titleTemplate;
  if (typeof template === "string" && template.includes(":title")) {
    return template.replace(/:title/g, title);
  }
  const templateString = createTitleTemplate(siteData2.title, template);
  if (title === templateString.slice(3)) {
    return title;
  }
  return `${title}${templateString}`;
}
function createTitleTemplate(siteTitle, template) {
  if (template === false) {
    return "";
  }
  if (template === true || template === void 0) {
    return ` | ${siteTitle}`;
  }
  if (siteTitle === template) {
    return "";
  }
  return ` | ${template}`;
}
function hasTag(head, tag) {
  const [tagType, tagAttrs] = tag;
  if (tagType !== "meta")
    return false;
  const keyAttr = Object.entries(tagAttrs)[0];
  if (keyAttr == null)
    return false;
  return head.some(([type, attrs]) => type === tagType && attrs[keyAttr[0]] === keyAttr[1]);
}
function mergeHead(prev, curr) {
  return [...prev.filter((tagAttrs) => !hasTag(curr, tagAttrs)), ...curr];
}
const INVALID_CHAR_REGEX = /[\u0000-\u001F"#$&*+,:;<=>?[\]^`{|}\u007F]/g;
const DRIVE_LETTER_REGEX = /^[a-z]:/i;
function sanitizeFileName(name) {
  const match = DRIVE_LETTER_REGEX.exec(name);
  const driveLetter = match ? match[0] : "";
  return driveLetter + name.slice(driveLetter.length).replace(INVALID_CHAR_REGEX, "_").replace(/(^|\/)_+(?=[^/]*$)/, "$1");
}
const KNOWN_EXTENSIONS = /* @__PURE__ */ new Set();
function treatAsHtml(filename) {
  var _a;
  if (KNOWN_EXTENSIONS.size === 0) {
    const extraExts = typeof process === "object" && ((_a = process.env) == null ? void 0 : _a.VITE_EXTRA_EXTENSIONS) || (__vite_import_meta_env__ == null ? void 0 : __vite_import_meta_env__.VITE_EXTRA_EXTENSIONS) || "";
    ("3g2,3gp,aac,ai,apng,au,avif,bin,bmp,cer,class,conf,crl,css,csv,dll,doc,eps,epub,exe,gif,gz,ics,ief,jar,jpe,jpeg,jpg,js,json,jsonld,m4a,man,mid,midi,mjs,mov,mp2,mp3,mp4,mpe,mpeg,mpg,mpp,oga,ogg,ogv,ogx,opus,otf,p10,p7c,p7m,p7s,pdf,png,ps,qt,roff,rtf,rtx,ser,svg,t,tif,tiff,tr,ts,tsv,ttf,txt,vtt,wav,weba,webm,webp,woff,woff2,xhtml,xml,yaml,yml,zip" + (extraExts && typeof extraExts === "string" ? "," + extraExts : "")).split(",").forEach((ext2) => KNOWN_EXTENSIONS.add(ext2));
  }
  const ext = filename.split(".").pop();
  return ext == null || !KNOWN_EXTENSIONS.has(ext.toLowerCase());
}
function escapeRegExp(str) {
  return str.replace(/[|\\{}()[\]^$+*?.]/g, "\\$&").replace(/-/g, "\\x2d");
}
const dataSymbol = Symbol();
const siteDataRef = shallowRef(siteData);
function initData(route) {
  const site = computed(() => resolveSiteDataByRoute(siteDataRef.value, route.data.relativePath));
  const appearance = site.value.appearance;
  const isDark = appearance === "force-dark" ? ref(true) : appearance === "force-auto" ? usePreferredDark() : appearance ? useDark({
    storageKey: APPEARANCE_KEY,
    initialValue: () => appearance === "dark" ? "dark" : "auto",
    ...typeof appearance === "object" ? appearance : {}
  }) : ref(false);
  const hashRef = ref(inBrowser ? location.hash : "");
  if (inBrowser) {
    window.addEventListener("hashchange", () => {
      hashRef.value = location.hash;
    });
  }
  watch(() => route.data, () => {
    hashRef.value = inBrowser ? location.hash : "";
  });
  return {
    site,
    theme: computed(() => site.value.themeConfig),
    page: computed(() => route.data),
    frontmatter: computed(() => route.data.frontmatter),
    params: computed(() => route.data.params),
    lang: computed(() => site.value.lang),
    dir: computed(() => route.data.frontmatter.dir || site.value.dir),
    localeIndex: computed(() => site.value.localeIndex || "root"),
    title: computed(() => createTitle(site.value, route.data)),
    description: computed(() => route.data.description || site.value.description),
    isDark,
    hash: computed(() => hashRef.value)
  };
}
function useData$1() {
  const data = inject(dataSymbol);
  if (!data) {
    throw new Error("vitepress data not properly injected in app");
  }
  return data;
}
function joinPath(base, path) {
  return `${base}${path}`.replace(/\/+/g, "/");
}
function withBase(path) {
  return EXTERNAL_URL_RE.test(path) || !path.startsWith("/") ? path : joinPath(siteDataRef.value.base, path);
}
function pathToFile(path) {
  let pagePath = path.replace(/\.html$/, "");
  pagePath = decodeURIComponent(pagePath);
  pagePath = pagePath.replace(/\/$/, "/index");
  {
    if (inBrowser) {
      const base = "/";
      pagePath = sanitizeFileName(pagePath.slice(base.length).replace(/\//g, "_") || "index") + ".md";
      let pageHash = __VP_HASH_MAP__[pagePath.toLowerCase()];
      if (!pageHash) {
        pagePath = pagePath.endsWith("_index.md") ? pagePath.slice(0, -9) + ".md" : pagePath.slice(0, -3) + "_index.md";
        pageHash = __VP_HASH_MAP__[pagePath.toLowerCase()];
      }
      if (!pageHash)
        return null;
      pagePath = `${base}${"assets"}/${pagePath}.${pageHash}.js`;
    } else {
      pagePath = `./${sanitizeFileName(pagePath.slice(1).replace(/\//g, "_"))}.md.js`;
    }
  }
  return pagePath;
}
let contentUpdatedCallbacks = [];
function onContentUpdated(fn) {
  contentUpdatedCallbacks.push(fn);
  onUnmounted(() => {
    contentUpdatedCallbacks = contentUpdatedCallbacks.filter((f2) => f2 !== fn);
  });
}
function getScrollOffset() {
  let scrollOffset = siteDataRef.value.scrollOffset;
  let offset = 0;
  let padding = 24;
  if (typeof scrollOffset === "object" && "padding" in scrollOffset) {
    padding = scrollOffset.padding;
    scrollOffset = scrollOffset.selector;
  }
  if (typeof scrollOffset === "number") {
    offset = scrollOffset;
  } else if (typeof scrollOffset === "string") {
    offset = tryOffsetSelector(scrollOffset, padding);
  } else if (Array.isArray(scrollOffset)) {
    for (const selector of scrollOffset) {
      const res = tryOffsetSelector(selector, padding);
      if (res) {
        offset = res;
        break;
      }
    }
  }
  return offset;
}
function tryOffsetSelector(selector, padding) {
  const el = document.querySelector(selector);
  if (!el)
    return 0;
  const bot = el.getBoundingClientRect().bottom;
  if (bot < 0)
    return 0;
  return bot + padding;
}
const RouterSymbol = Symbol();
const fakeHost = "http://a.com";
const getDefaultRoute = () => ({
  path: "/",
  component: null,
  data: notFoundPageData
});
function createRouter(loadPageModule, fallbackComponent) {
  const route = reactive(getDefaultRoute());
  const router = {
    route,
    go
  };
  async function go(href = inBrowser ? location.href : "/") {
    var _a, _b;
    href = normalizeHref(href);
    if (await ((_a = router.onBeforeRouteChange) == null ? void 0 : _a.call(router, href)) === false)
      return;
    if (inBrowser && href !== normalizeHref(location.href)) {
      history.replaceState({ scrollPosition: window.scrollY }, "");
      history.pushState({}, "", href);
    }
    await loadPage(href);
    await ((_b = router.onAfterRouteChange ?? router.onAfterRouteChanged) == null ? void 0 : _b(href));
  }
  let latestPendingPath = null;
  async function loadPage(href, scrollPosition = 0, isRetry = false) {
    var _a, _b;
    if (await ((_a = router.onBeforePageLoad) == null ? void 0 : _a.call(router, href)) === false)
      return;
    const targetLoc = new URL(href, fakeHost);
    const pendingPath = latestPendingPath = targetLoc.pathname;
    try {
      let page = await loadPageModule(pendingPath);
      if (!page) {
        throw new Error(`Page not found: ${pendingPath}`);
      }
      if (latestPendingPath === pendingPath) {
        latestPendingPath = null;
        const { default: comp, __pageData } = page;
        if (!comp) {
          throw new Error(`Invalid route component: ${comp}`);
        }
        await ((_b = router.onAfterPageLoad) == null ? void 0 : _b.call(router, href));
        route.path = inBrowser ? pendingPath : withBase(pendingPath);
        route.component = markRaw(comp);
        route.data = true ? markRaw(__pageData) : readonly(__pageData);
        if (inBrowser) {
          nextTick(() => {
            let actualPathname = siteDataRef.value.base + __pageData.relativePath.replace(/(?:(^|\/)index)?\.md$/, "$1");
            if (!siteDataRef.value.cleanUrls && !actualPathname.endsWith("/")) {
              actualPathname += ".html";
            }
            if (actualPathname !== targetLoc.pathname) {
              targetLoc.pathname = actualPathname;
              href = actualPathname + targetLoc.search + targetLoc.hash;
              history.replaceState({}, "", href);
            }
            if (targetLoc.hash && !scrollPosition) {
              let target = null;
              try {
                target = document.getElementById(decodeURIComponent(targetLoc.hash).slice(1));
              } catch (e) {
                console.warn(e);
              }
              if (target) {
                scrollTo(target, targetLoc.hash);
                return;
              }
            }
            window.scrollTo(0, scrollPosition);
          });
        }
      }
    } catch (err) {
      if (!/fetch|Page not found/.test(err.message) && !/^\/404(\.html|\/)?$/.test(href)) {
        console.error(err);
      }
      if (!isRetry) {
        try {
          const res = await fetch(siteDataRef.value.base + "hashmap.json");
          window.__VP_HASH_MAP__ = await res.json();
          await loadPage(href, scrollPosition, true);
          return;
        } catch (e) {
        }
      }
      if (latestPendingPath === pendingPath) {
        latestPendingPath = null;
        route.path = inBrowser ? pendingPath : withBase(pendingPath);
        route.component = fallbackComponent ? markRaw(fallbackComponent) : null;
        const relativePath = inBrowser ? pendingPath.replace(/(^|\/)$/, "$1index").replace(/(\.html)?$/, ".md").replace(/^\//, "") : "404.md";
        route.data = { ...notFoundPageData, relativePath };
      }
    }
  }
  if (inBrowser) {
    if (history.state === null) {
      history.replaceState({}, "");
    }
    window.addEventListener("click", (e) => {
      if (e.defaultPrevented || !(e.target instanceof Element) || e.target.closest("button") || // temporary fix for docsearch action buttons
      e.button !== 0 || e.ctrlKey || e.shiftKey || e.altKey || e.metaKey)
        return;
      const link2 = e.target.closest("a");
      if (!link2 || link2.closest(".vp-raw") || link2.hasAttribute("download") || link2.hasAttribute("target"))
        return;
      const linkHref = link2.getAttribute("href") ?? (link2 instanceof SVGAElement ? link2.getAttribute("xlink:href") : null);
      if (linkHref == null)
        return;
      const { href, origin, pathname, hash, search } = new URL(linkHref, link2.baseURI);
      const currentUrl = new URL(location.href);
      if (origin === currentUrl.origin && treatAsHtml(pathname)) {
        e.preventDefault();
        if (pathname === currentUrl.pathname && search === currentUrl.search) {
          if (hash !== currentUrl.hash) {
            history.pushState({}, "", href);
            window.dispatchEvent(new HashChangeEvent("hashchange", {
              oldURL: currentUrl.href,
              newURL: href
            }));
          }
          if (hash) {
            scrollTo(link2, hash, link2.classList.contains("header-anchor"));
          } else {
            window.scrollTo(0, 0);
          }
        } else {
          go(href);
        }
      }
    }, { capture: true });
    window.addEventListener("popstate", async (e) => {
      var _a;
      if (e.state === null)
        return;
      const href = normalizeHref(location.href);
      await loadPage(href, e.state && e.state.scrollPosition || 0);
      await ((_a = router.onAfterRouteChange ?? router.onAfterRouteChanged) == null ? void 0 : _a(href));
    });
    window.addEventListener("hashchange", (e) => {
      e.preventDefault();
    });
  }
  return router;
}
function useRouter() {
  const router = inject(RouterSymbol);
  if (!router) {
    throw new Error("useRouter() is called without provider.");
  }
  return router;
}
function useRoute() {
  return useRouter().route;
}
function scrollTo(el, hash, smooth = false) {
  let target = null;
  try {
    target = el.classList.contains("header-anchor") ? el : document.getElementById(decodeURIComponent(hash).slice(1));
  } catch (e) {
    console.warn(e);
  }
  if (target) {
    let scrollToTarget = function() {
      if (!smooth || Math.abs(targetTop - window.scrollY) > window.innerHeight)
        window.scrollTo(0, targetTop);
      else
        window.scrollTo({ left: 0, top: targetTop, behavior: "smooth" });
    };
    const targetPadding = parseInt(window.getComputedStyle(target).paddingTop, 10);
    const targetTop = window.scrollY + target.getBoundingClientRect().top - getScrollOffset() + targetPadding;
    requestAnimationFrame(scrollToTarget);
  }
}
function normalizeHref(href) {
  const url = new URL(href, fakeHost);
  url.pathname = url.pathname.replace(/(^|\/)index(\.html)?$/, "$1");
  if (siteDataRef.value.cleanUrls)
    url.pathname = url.pathname.replace(/\.html$/, "");
  else if (!url.pathname.endsWith("/") && !url.pathname.endsWith(".html"))
    url.pathname += ".html";
  return url.pathname + url.search + url.hash;
}
const runCbs = () => contentUpdatedCallbacks.forEach((fn) => fn());
const Content = defineComponent({
  name: "VitePressContent",
  props: {
    as: { type: [Object, String], default: "div" }
  },
  setup(props) {
    const route = useRoute();
    const { frontmatter, site } = useData$1();
    watch(frontmatter, runCbs, { deep: true, flush: "post" });
    return () => h(props.as, site.value.contentProps ?? { style: { position: "relative" } }, [
      route.component ? h(route.component, {
        onVnodeMounted: runCbs,
        onVnodeUpdated: runCbs,
        onVnodeUnmounted: runCbs
      }) : "404 Page Not Found"
    ]);
  }
});
const _sfc_main$1j = /* @__PURE__ */ defineComponent({
  __name: "VPBackdrop",
  __ssrInlineRender: true,
  props: {
    show: { type: Boolean }
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      if (__props.show) {
        _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPBackdrop" }, _attrs))} data-v-c79a1216></div>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$1j = _sfc_main$1j.setup;
_sfc_main$1j.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPBackdrop.vue");
  return _sfc_setup$1j ? _sfc_setup$1j(props, ctx) : void 0;
};
const VPBackdrop = /* @__PURE__ */ _export_sfc(_sfc_main$1j, [["__scopeId", "data-v-c79a1216"]]);
const useData = useData$1;
function throttleAndDebounce(fn, delay) {
  let timeoutId;
  let called = false;
  return () => {
    if (timeoutId)
      clearTimeout(timeoutId);
    if (!called) {
      fn();
      (called = true) && setTimeout(() => called = false, delay);
    } else
      timeoutId = setTimeout(fn, delay);
  };
}
function ensureStartingSlash(path) {
  return path.startsWith("/") ? path : `/${path}`;
}
function normalizeLink$1(url) {
  const { pathname, search, hash, protocol } = new URL(url, "http://a.com");
  if (isExternal(url) || url.startsWith("#") || !protocol.startsWith("http") || !treatAsHtml(pathname))
    return url;
  const { site } = useData();
  const normalizedPath = pathname.endsWith("/") || pathname.endsWith(".html") ? url : url.replace(/(?:(^\.+)\/)?.*$/, `$1${pathname.replace(/(\.md)?$/, site.value.cleanUrls ? "" : ".html")}${search}${hash}`);
  return withBase(normalizedPath);
}
function useLangs({ correspondingLink = false } = {}) {
  const { site, localeIndex, page, theme: theme2, hash } = useData();
  const currentLang = computed(() => {
    var _a, _b;
    return {
      label: (_a = site.value.locales[localeIndex.value]) == null ? void 0 : _a.label,
      link: ((_b = site.value.locales[localeIndex.value]) == null ? void 0 : _b.link) || (localeIndex.value === "root" ? "/" : `/${localeIndex.value}/`)
    };
  });
  const localeLinks = computed(() => Object.entries(site.value.locales).flatMap(([key, value]) => currentLang.value.label === value.label ? [] : {
    text: value.label,
    link: normalizeLink(value.link || (key === "root" ? "/" : `/${key}/`), theme2.value.i18nRouting !== false && correspondingLink, page.value.relativePath.slice(currentLang.value.link.length - 1), !site.value.cleanUrls) + hash.value
  }));
  return { localeLinks, currentLang };
}
function normalizeLink(link2, addPath, path, addExt) {
  return addPath ? link2.replace(/\/$/, "") + ensureStartingSlash(path.replace(/(^|\/)index\.md$/, "$1").replace(/\.md$/, addExt ? ".html" : "")) : link2;
}
const _sfc_main$1i = /* @__PURE__ */ defineComponent({
  __name: "NotFound",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2 } = useData();
    const { currentLang } = useLangs();
    return (_ctx, _push, _parent, _attrs) => {
      var _a, _b, _c, _d, _e;
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "NotFound" }, _attrs))} data-v-d6be1790><p class="code" data-v-d6be1790>${ssrInterpolate(((_a = unref(theme2).notFound) == null ? void 0 : _a.code) ?? "404")}</p><h1 class="title" data-v-d6be1790>${ssrInterpolate(((_b = unref(theme2).notFound) == null ? void 0 : _b.title) ?? "PAGE NOT FOUND")}</h1><div class="divider" data-v-d6be1790></div><blockquote class="quote" data-v-d6be1790>${ssrInterpolate(((_c = unref(theme2).notFound) == null ? void 0 : _c.quote) ?? "But if you don't change your direction, and if you keep looking, you may end up where you are heading.")}</blockquote><div class="action" data-v-d6be1790><a class="link"${ssrRenderAttr("href", unref(withBase)(unref(currentLang).link))}${ssrRenderAttr("aria-label", ((_d = unref(theme2).notFound) == null ? void 0 : _d.linkLabel) ?? "go to home")} data-v-d6be1790>${ssrInterpolate(((_e = unref(theme2).notFound) == null ? void 0 : _e.linkText) ?? "Take me home")}</a></div></div>`);
    };
  }
});
const _sfc_setup$1i = _sfc_main$1i.setup;
_sfc_main$1i.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/NotFound.vue");
  return _sfc_setup$1i ? _sfc_setup$1i(props, ctx) : void 0;
};
const NotFound = /* @__PURE__ */ _export_sfc(_sfc_main$1i, [["__scopeId", "data-v-d6be1790"]]);
function getSidebar(_sidebar, path) {
  if (Array.isArray(_sidebar))
    return addBase(_sidebar);
  if (_sidebar == null)
    return [];
  path = ensureStartingSlash(path);
  const dir = Object.keys(_sidebar).sort((a, b) => {
    return b.split("/").length - a.split("/").length;
  }).find((dir2) => {
    return path.startsWith(ensureStartingSlash(dir2));
  });
  const sidebar = dir ? _sidebar[dir] : [];
  return Array.isArray(sidebar) ? addBase(sidebar) : addBase(sidebar.items, sidebar.base);
}
function getSidebarGroups(sidebar) {
  const groups = [];
  let lastGroupIndex = 0;
  for (const index in sidebar) {
    const item = sidebar[index];
    if (item.items) {
      lastGroupIndex = groups.push(item);
      continue;
    }
    if (!groups[lastGroupIndex]) {
      groups.push({ items: [] });
    }
    groups[lastGroupIndex].items.push(item);
  }
  return groups;
}
function getFlatSideBarLinks(sidebar) {
  const links = [];
  function recursivelyExtractLinks(items) {
    for (const item of items) {
      if (item.text && item.link) {
        links.push({
          text: item.text,
          link: item.link,
          docFooterText: item.docFooterText
        });
      }
      if (item.items) {
        recursivelyExtractLinks(item.items);
      }
    }
  }
  recursivelyExtractLinks(sidebar);
  return links;
}
function hasActiveLink(path, items) {
  if (Array.isArray(items)) {
    return items.some((item) => hasActiveLink(path, item));
  }
  return isActive(path, items.link) ? true : items.items ? hasActiveLink(path, items.items) : false;
}
function addBase(items, _base) {
  return [...items].map((_item) => {
    const item = { ..._item };
    const base = item.base || _base;
    if (base && item.link)
      item.link = base + item.link;
    if (item.items)
      item.items = addBase(item.items, base);
    return item;
  });
}
function useSidebar() {
  const { frontmatter, page, theme: theme2 } = useData();
  const is960 = useMediaQuery("(min-width: 960px)");
  const isOpen = ref(false);
  const _sidebar = computed(() => {
    const sidebarConfig = theme2.value.sidebar;
    const relativePath = page.value.relativePath;
    return sidebarConfig ? getSidebar(sidebarConfig, relativePath) : [];
  });
  const sidebar = ref(_sidebar.value);
  watch(_sidebar, (next, prev) => {
    if (JSON.stringify(next) !== JSON.stringify(prev))
      sidebar.value = _sidebar.value;
  });
  const hasSidebar = computed(() => {
    return frontmatter.value.sidebar !== false && sidebar.value.length > 0 && frontmatter.value.layout !== "home";
  });
  const leftAside = computed(() => {
    if (hasAside)
      return frontmatter.value.aside == null ? theme2.value.aside === "left" : frontmatter.value.aside === "left";
    return false;
  });
  const hasAside = computed(() => {
    if (frontmatter.value.layout === "home")
      return false;
    if (frontmatter.value.aside != null)
      return !!frontmatter.value.aside;
    return theme2.value.aside !== false;
  });
  const isSidebarEnabled = computed(() => hasSidebar.value && is960.value);
  const sidebarGroups = computed(() => {
    return hasSidebar.value ? getSidebarGroups(sidebar.value) : [];
  });
  function open() {
    isOpen.value = true;
  }
  function close() {
    isOpen.value = false;
  }
  function toggle() {
    isOpen.value ? close() : open();
  }
  return {
    isOpen,
    sidebar,
    sidebarGroups,
    hasSidebar,
    hasAside,
    leftAside,
    isSidebarEnabled,
    open,
    close,
    toggle
  };
}
function useCloseSidebarOnEscape(isOpen, close) {
  let triggerElement;
  watchEffect(() => {
    triggerElement = isOpen.value ? document.activeElement : void 0;
  });
  onMounted(() => {
    window.addEventListener("keyup", onEscape);
  });
  onUnmounted(() => {
    window.removeEventListener("keyup", onEscape);
  });
  function onEscape(e) {
    if (e.key === "Escape" && isOpen.value) {
      close();
      triggerElement == null ? void 0 : triggerElement.focus();
    }
  }
}
function useSidebarControl(item) {
  const { page, hash } = useData();
  const collapsed = ref(false);
  const collapsible = computed(() => {
    return item.value.collapsed != null;
  });
  const isLink = computed(() => {
    return !!item.value.link;
  });
  const isActiveLink = ref(false);
  const updateIsActiveLink = () => {
    isActiveLink.value = isActive(page.value.relativePath, item.value.link);
  };
  watch([page, item, hash], updateIsActiveLink);
  onMounted(updateIsActiveLink);
  const hasActiveLink$1 = computed(() => {
    if (isActiveLink.value) {
      return true;
    }
    return item.value.items ? hasActiveLink(page.value.relativePath, item.value.items) : false;
  });
  const hasChildren = computed(() => {
    return !!(item.value.items && item.value.items.length);
  });
  watchEffect(() => {
    collapsed.value = !!(collapsible.value && item.value.collapsed);
  });
  watchPostEffect(() => {
    (isActiveLink.value || hasActiveLink$1.value) && (collapsed.value = false);
  });
  function toggle() {
    if (collapsible.value) {
      collapsed.value = !collapsed.value;
    }
  }
  return {
    collapsed,
    collapsible,
    isLink,
    isActiveLink,
    hasActiveLink: hasActiveLink$1,
    hasChildren,
    toggle
  };
}
function useAside() {
  const { hasSidebar } = useSidebar();
  const is960 = useMediaQuery("(min-width: 960px)");
  const is1280 = useMediaQuery("(min-width: 1280px)");
  const isAsideEnabled = computed(() => {
    if (!is1280.value && !is960.value) {
      return false;
    }
    return hasSidebar.value ? is1280.value : is960.value;
  });
  return {
    isAsideEnabled
  };
}
const ignoreRE = /\b(?:VPBadge|header-anchor|footnote-ref|ignore-header)\b/;
const resolvedHeaders = [];
function resolveTitle(theme2) {
  return typeof theme2.outline === "object" && !Array.isArray(theme2.outline) && theme2.outline.label || theme2.outlineTitle || "On this page";
}
function getHeaders(range2) {
  const headers = [
    ...document.querySelectorAll(".VPDoc :where(h1,h2,h3,h4,h5,h6)")
  ].filter((el) => el.id && el.hasChildNodes()).map((el) => {
    const level = Number(el.tagName[1]);
    return {
      element: el,
      title: serializeHeader(el),
      link: "#" + el.id,
      level
    };
  });
  return resolveHeaders(headers, range2);
}
function serializeHeader(h2) {
  let ret = "";
  for (const node of h2.childNodes) {
    if (node.nodeType === 1) {
      if (ignoreRE.test(node.className))
        continue;
      ret += node.textContent;
    } else if (node.nodeType === 3) {
      ret += node.textContent;
    }
  }
  return ret.trim();
}
function resolveHeaders(headers, range2) {
  if (range2 === false) {
    return [];
  }
  const levelsRange = (typeof range2 === "object" && !Array.isArray(range2) ? range2.level : range2) || 2;
  const [high, low] = typeof levelsRange === "number" ? [levelsRange, levelsRange] : levelsRange === "deep" ? [2, 6] : levelsRange;
  return buildTree(headers, high, low);
}
function useActiveAnchor(container, marker) {
  const { isAsideEnabled } = useAside();
  const onScroll = throttleAndDebounce(setActiveLink, 100);
  let prevActiveLink = null;
  onMounted(() => {
    requestAnimationFrame(setActiveLink);
    window.addEventListener("scroll", onScroll);
  });
  onUpdated(() => {
    activateLink(location.hash);
  });
  onUnmounted(() => {
    window.removeEventListener("scroll", onScroll);
  });
  function setActiveLink() {
    if (!isAsideEnabled.value) {
      return;
    }
    const scrollY = window.scrollY;
    const innerHeight = window.innerHeight;
    const offsetHeight = document.body.offsetHeight;
    const isBottom = Math.abs(scrollY + innerHeight - offsetHeight) < 1;
    const headers = resolvedHeaders.map(({ element, link: link2 }) => ({
      link: link2,
      top: getAbsoluteTop(element)
    })).filter(({ top }) => !Number.isNaN(top)).sort((a, b) => a.top - b.top);
    if (!headers.length) {
      activateLink(null);
      return;
    }
    if (scrollY < 1) {
      activateLink(null);
      return;
    }
    if (isBottom) {
      activateLink(headers[headers.length - 1].link);
      return;
    }
    let activeLink = null;
    for (const { link: link2, top } of headers) {
      if (top > scrollY + getScrollOffset() + 4) {
        break;
      }
      activeLink = link2;
    }
    activateLink(activeLink);
  }
  function activateLink(hash) {
    if (prevActiveLink) {
      prevActiveLink.classList.remove("active");
    }
    if (hash == null) {
      prevActiveLink = null;
    } else {
      prevActiveLink = container.value.querySelector(`a[href="${decodeURIComponent(hash)}"]`);
    }
    const activeLink = prevActiveLink;
    if (activeLink) {
      activeLink.classList.add("active");
      marker.value.style.top = activeLink.offsetTop + 39 + "px";
      marker.value.style.opacity = "1";
    } else {
      marker.value.style.top = "33px";
      marker.value.style.opacity = "0";
    }
  }
}
function getAbsoluteTop(element) {
  let offsetTop = 0;
  while (element !== document.body) {
    if (element === null) {
      return NaN;
    }
    offsetTop += element.offsetTop;
    element = element.offsetParent;
  }
  return offsetTop;
}
function buildTree(data, min2, max2) {
  resolvedHeaders.length = 0;
  const result = [];
  const stack = [];
  data.forEach((item) => {
    const node = { ...item, children: [] };
    let parent = stack[stack.length - 1];
    while (parent && parent.level >= node.level) {
      stack.pop();
      parent = stack[stack.length - 1];
    }
    if (node.element.classList.contains("ignore-header") || parent && "shouldIgnore" in parent) {
      stack.push({ level: node.level, shouldIgnore: true });
      return;
    }
    if (node.level > max2 || node.level < min2)
      return;
    resolvedHeaders.push({ element: node.element, link: node.link });
    if (parent)
      parent.children.push(node);
    else
      result.push(node);
    stack.push(node);
  });
  return result;
}
const _sfc_main$1h = /* @__PURE__ */ defineComponent({
  __name: "VPDocOutlineItem",
  __ssrInlineRender: true,
  props: {
    headers: {},
    root: { type: Boolean }
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      const _component_VPDocOutlineItem = resolveComponent("VPDocOutlineItem", true);
      _push(`<ul${ssrRenderAttrs(mergeProps({
        class: ["VPDocOutlineItem", __props.root ? "root" : "nested"]
      }, _attrs))} data-v-b933a997><!--[-->`);
      ssrRenderList(__props.headers, ({ children, link: link2, title }) => {
        _push(`<li data-v-b933a997><a class="outline-link"${ssrRenderAttr("href", link2)}${ssrRenderAttr("title", title)} data-v-b933a997>${ssrInterpolate(title)}</a>`);
        if (children == null ? void 0 : children.length) {
          _push(ssrRenderComponent(_component_VPDocOutlineItem, { headers: children }, null, _parent));
        } else {
          _push(`<!---->`);
        }
        _push(`</li>`);
      });
      _push(`<!--]--></ul>`);
    };
  }
});
const _sfc_setup$1h = _sfc_main$1h.setup;
_sfc_main$1h.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPDocOutlineItem.vue");
  return _sfc_setup$1h ? _sfc_setup$1h(props, ctx) : void 0;
};
const VPDocOutlineItem = /* @__PURE__ */ _export_sfc(_sfc_main$1h, [["__scopeId", "data-v-b933a997"]]);
const _sfc_main$1g = /* @__PURE__ */ defineComponent({
  __name: "VPDocAsideOutline",
  __ssrInlineRender: true,
  setup(__props) {
    const { frontmatter, theme: theme2 } = useData();
    const headers = shallowRef([]);
    onContentUpdated(() => {
      headers.value = getHeaders(frontmatter.value.outline ?? theme2.value.outline);
    });
    const container = ref();
    const marker = ref();
    useActiveAnchor(container, marker);
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<nav${ssrRenderAttrs(mergeProps({
        "aria-labelledby": "doc-outline-aria-label",
        class: ["VPDocAsideOutline", { "has-outline": headers.value.length > 0 }],
        ref_key: "container",
        ref: container
      }, _attrs))} data-v-a5bbad30><div class="content" data-v-a5bbad30><div class="outline-marker" data-v-a5bbad30></div><div aria-level="2" class="outline-title" id="doc-outline-aria-label" role="heading" data-v-a5bbad30>${ssrInterpolate(unref(resolveTitle)(unref(theme2)))}</div>`);
      _push(ssrRenderComponent(VPDocOutlineItem, {
        headers: headers.value,
        root: true
      }, null, _parent));
      _push(`</div></nav>`);
    };
  }
});
const _sfc_setup$1g = _sfc_main$1g.setup;
_sfc_main$1g.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPDocAsideOutline.vue");
  return _sfc_setup$1g ? _sfc_setup$1g(props, ctx) : void 0;
};
const VPDocAsideOutline = /* @__PURE__ */ _export_sfc(_sfc_main$1g, [["__scopeId", "data-v-a5bbad30"]]);
const _sfc_main$1f = /* @__PURE__ */ defineComponent({
  __name: "VPDocAsideCarbonAds",
  __ssrInlineRender: true,
  props: {
    carbonAds: {}
  },
  setup(__props) {
    const VPCarbonAds = () => null;
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPDocAsideCarbonAds" }, _attrs))}>`);
      _push(ssrRenderComponent(unref(VPCarbonAds), { "carbon-ads": __props.carbonAds }, null, _parent));
      _push(`</div>`);
    };
  }
});
const _sfc_setup$1f = _sfc_main$1f.setup;
_sfc_main$1f.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPDocAsideCarbonAds.vue");
  return _sfc_setup$1f ? _sfc_setup$1f(props, ctx) : void 0;
};
const _sfc_main$1e = /* @__PURE__ */ defineComponent({
  __name: "VPDocAside",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2 } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPDocAside" }, _attrs))} data-v-3f215769>`);
      ssrRenderSlot(_ctx.$slots, "aside-top", {}, null, _push, _parent);
      ssrRenderSlot(_ctx.$slots, "aside-outline-before", {}, null, _push, _parent);
      _push(ssrRenderComponent(VPDocAsideOutline, null, null, _parent));
      ssrRenderSlot(_ctx.$slots, "aside-outline-after", {}, null, _push, _parent);
      _push(`<div class="spacer" data-v-3f215769></div>`);
      ssrRenderSlot(_ctx.$slots, "aside-ads-before", {}, null, _push, _parent);
      if (unref(theme2).carbonAds) {
        _push(ssrRenderComponent(_sfc_main$1f, {
          "carbon-ads": unref(theme2).carbonAds
        }, null, _parent));
      } else {
        _push(`<!---->`);
      }
      ssrRenderSlot(_ctx.$slots, "aside-ads-after", {}, null, _push, _parent);
      ssrRenderSlot(_ctx.$slots, "aside-bottom", {}, null, _push, _parent);
      _push(`</div>`);
    };
  }
});
const _sfc_setup$1e = _sfc_main$1e.setup;
_sfc_main$1e.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPDocAside.vue");
  return _sfc_setup$1e ? _sfc_setup$1e(props, ctx) : void 0;
};
const VPDocAside = /* @__PURE__ */ _export_sfc(_sfc_main$1e, [["__scopeId", "data-v-3f215769"]]);
function useEditLink() {
  const { theme: theme2, page } = useData();
  return computed(() => {
    const { text = "Edit this page", pattern = "" } = theme2.value.editLink || {};
    let url;
    if (typeof pattern === "function") {
      url = pattern(page.value);
    } else {
      url = pattern.replace(/:path/g, page.value.filePath);
    }
    return { url, text };
  });
}
function usePrevNext() {
  const { page, theme: theme2, frontmatter } = useData();
  return computed(() => {
    var _a, _b, _c, _d, _e, _f, _g, _h;
    const sidebar = getSidebar(theme2.value.sidebar, page.value.relativePath);
    const links = getFlatSideBarLinks(sidebar);
    const candidates = uniqBy(links, (link2) => link2.link.replace(/[?#].*$/, ""));
    const index = candidates.findIndex((link2) => {
      return isActive(page.value.relativePath, link2.link);
    });
    const hidePrev = ((_a = theme2.value.docFooter) == null ? void 0 : _a.prev) === false && !frontmatter.value.prev || frontmatter.value.prev === false;
    const hideNext = ((_b = theme2.value.docFooter) == null ? void 0 : _b.next) === false && !frontmatter.value.next || frontmatter.value.next === false;
    return {
      prev: hidePrev ? void 0 : {
        text: (typeof frontmatter.value.prev === "string" ? frontmatter.value.prev : typeof frontmatter.value.prev === "object" ? frontmatter.value.prev.text : void 0) ?? ((_c = candidates[index - 1]) == null ? void 0 : _c.docFooterText) ?? ((_d = candidates[index - 1]) == null ? void 0 : _d.text),
        link: (typeof frontmatter.value.prev === "object" ? frontmatter.value.prev.link : void 0) ?? ((_e = candidates[index - 1]) == null ? void 0 : _e.link)
      },
      next: hideNext ? void 0 : {
        text: (typeof frontmatter.value.next === "string" ? frontmatter.value.next : typeof frontmatter.value.next === "object" ? frontmatter.value.next.text : void 0) ?? ((_f = candidates[index + 1]) == null ? void 0 : _f.docFooterText) ?? ((_g = candidates[index + 1]) == null ? void 0 : _g.text),
        link: (typeof frontmatter.value.next === "object" ? frontmatter.value.next.link : void 0) ?? ((_h = candidates[index + 1]) == null ? void 0 : _h.link)
      }
    };
  });
}
function uniqBy(array, keyFn) {
  const seen = /* @__PURE__ */ new Set();
  return array.filter((item) => {
    const k = keyFn(item);
    return seen.has(k) ? false : seen.add(k);
  });
}
const _sfc_main$1d = /* @__PURE__ */ defineComponent({
  __name: "VPLink",
  __ssrInlineRender: true,
  props: {
    tag: {},
    href: {},
    noIcon: { type: Boolean },
    target: {},
    rel: {}
  },
  setup(__props) {
    const props = __props;
    const tag = computed(() => props.tag ?? (props.href ? "a" : "span"));
    const isExternal2 = computed(
      () => props.href && EXTERNAL_URL_RE.test(props.href) || props.target === "_blank"
    );
    return (_ctx, _push, _parent, _attrs) => {
      ssrRenderVNode(_push, createVNode(resolveDynamicComponent(tag.value), mergeProps({
        class: ["VPLink", {
          link: __props.href,
          "vp-external-link-icon": isExternal2.value,
          "no-icon": __props.noIcon
        }],
        href: __props.href ? unref(normalizeLink$1)(__props.href) : void 0,
        target: __props.target ?? (isExternal2.value ? "_blank" : void 0),
        rel: __props.rel ?? (isExternal2.value ? "noreferrer" : void 0)
      }, _attrs), {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "default", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "default")
            ];
          }
        }),
        _: 3
      }), _parent);
    };
  }
});
const _sfc_setup$1d = _sfc_main$1d.setup;
_sfc_main$1d.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPLink.vue");
  return _sfc_setup$1d ? _sfc_setup$1d(props, ctx) : void 0;
};
const _sfc_main$1c = /* @__PURE__ */ defineComponent({
  __name: "VPDocFooterLastUpdated",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2, page, lang } = useData();
    const date = computed(
      () => new Date(page.value.lastUpdated)
    );
    const isoDatetime = computed(() => date.value.toISOString());
    const datetime = ref("");
    onMounted(() => {
      watchEffect(() => {
        var _a, _b, _c;
        datetime.value = new Intl.DateTimeFormat(
          ((_b = (_a = theme2.value.lastUpdated) == null ? void 0 : _a.formatOptions) == null ? void 0 : _b.forceLocale) ? lang.value : void 0,
          ((_c = theme2.value.lastUpdated) == null ? void 0 : _c.formatOptions) ?? {
            dateStyle: "short",
            timeStyle: "short"
          }
        ).format(date.value);
      });
    });
    return (_ctx, _push, _parent, _attrs) => {
      var _a;
      _push(`<p${ssrRenderAttrs(mergeProps({ class: "VPLastUpdated" }, _attrs))} data-v-e98dd255>${ssrInterpolate(((_a = unref(theme2).lastUpdated) == null ? void 0 : _a.text) || unref(theme2).lastUpdatedText || "Last updated")}: <time${ssrRenderAttr("datetime", isoDatetime.value)} data-v-e98dd255>${ssrInterpolate(datetime.value)}</time></p>`);
    };
  }
});
const _sfc_setup$1c = _sfc_main$1c.setup;
_sfc_main$1c.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPDocFooterLastUpdated.vue");
  return _sfc_setup$1c ? _sfc_setup$1c(props, ctx) : void 0;
};
const VPDocFooterLastUpdated = /* @__PURE__ */ _export_sfc(_sfc_main$1c, [["__scopeId", "data-v-e98dd255"]]);
const _sfc_main$1b = /* @__PURE__ */ defineComponent({
  __name: "VPDocFooter",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2, page, frontmatter } = useData();
    const editLink = useEditLink();
    const control = usePrevNext();
    const hasEditLink = computed(
      () => theme2.value.editLink && frontmatter.value.editLink !== false
    );
    const hasLastUpdated = computed(() => page.value.lastUpdated);
    const showFooter = computed(
      () => hasEditLink.value || hasLastUpdated.value || control.value.prev || control.value.next
    );
    return (_ctx, _push, _parent, _attrs) => {
      var _a, _b, _c, _d;
      if (showFooter.value) {
        _push(`<footer${ssrRenderAttrs(mergeProps({ class: "VPDocFooter" }, _attrs))} data-v-e257564d>`);
        ssrRenderSlot(_ctx.$slots, "doc-footer-before", {}, null, _push, _parent);
        if (hasEditLink.value || hasLastUpdated.value) {
          _push(`<div class="edit-info" data-v-e257564d>`);
          if (hasEditLink.value) {
            _push(`<div class="edit-link" data-v-e257564d>`);
            _push(ssrRenderComponent(_sfc_main$1d, {
              class: "edit-link-button",
              href: unref(editLink).url,
              "no-icon": true
            }, {
              default: withCtx((_, _push2, _parent2, _scopeId) => {
                if (_push2) {
                  _push2(`<span class="vpi-square-pen edit-link-icon" data-v-e257564d${_scopeId}></span> ${ssrInterpolate(unref(editLink).text)}`);
                } else {
                  return [
                    createVNode("span", { class: "vpi-square-pen edit-link-icon" }),
                    createTextVNode(" " + toDisplayString(unref(editLink).text), 1)
                  ];
                }
              }),
              _: 1
            }, _parent));
            _push(`</div>`);
          } else {
            _push(`<!---->`);
          }
          if (hasLastUpdated.value) {
            _push(`<div class="last-updated" data-v-e257564d>`);
            _push(ssrRenderComponent(VPDocFooterLastUpdated, null, null, _parent));
            _push(`</div>`);
          } else {
            _push(`<!---->`);
          }
          _push(`</div>`);
        } else {
          _push(`<!---->`);
        }
        if (((_a = unref(control).prev) == null ? void 0 : _a.link) || ((_b = unref(control).next) == null ? void 0 : _b.link)) {
          _push(`<nav class="prev-next" aria-labelledby="doc-footer-aria-label" data-v-e257564d><span class="visually-hidden" id="doc-footer-aria-label" data-v-e257564d>Pager</span><div class="pager" data-v-e257564d>`);
          if ((_c = unref(control).prev) == null ? void 0 : _c.link) {
            _push(ssrRenderComponent(_sfc_main$1d, {
              class: "pager-link prev",
              href: unref(control).prev.link
            }, {
              default: withCtx((_, _push2, _parent2, _scopeId) => {
                var _a2, _b2;
                if (_push2) {
                  _push2(`<span class="desc" data-v-e257564d${_scopeId}>${(((_a2 = unref(theme2).docFooter) == null ? void 0 : _a2.prev) || "Previous page") ?? ""}</span><span class="title" data-v-e257564d${_scopeId}>${unref(control).prev.text ?? ""}</span>`);
                } else {
                  return [
                    createVNode("span", {
                      class: "desc",
                      innerHTML: ((_b2 = unref(theme2).docFooter) == null ? void 0 : _b2.prev) || "Previous page"
                    }, null, 8, ["innerHTML"]),
                    createVNode("span", {
                      class: "title",
                      innerHTML: unref(control).prev.text
                    }, null, 8, ["innerHTML"])
                  ];
                }
              }),
              _: 1
            }, _parent));
          } else {
            _push(`<!---->`);
          }
          _push(`</div><div class="pager" data-v-e257564d>`);
          if ((_d = unref(control).next) == null ? void 0 : _d.link) {
            _push(ssrRenderComponent(_sfc_main$1d, {
              class: "pager-link next",
              href: unref(control).next.link
            }, {
              default: withCtx((_, _push2, _parent2, _scopeId) => {
                var _a2, _b2;
                if (_push2) {
                  _push2(`<span class="desc" data-v-e257564d${_scopeId}>${(((_a2 = unref(theme2).docFooter) == null ? void 0 : _a2.next) || "Next page") ?? ""}</span><span class="title" data-v-e257564d${_scopeId}>${unref(control).next.text ?? ""}</span>`);
                } else {
                  return [
                    createVNode("span", {
                      class: "desc",
                      innerHTML: ((_b2 = unref(theme2).docFooter) == null ? void 0 : _b2.next) || "Next page"
                    }, null, 8, ["innerHTML"]),
                    createVNode("span", {
                      class: "title",
                      innerHTML: unref(control).next.text
                    }, null, 8, ["innerHTML"])
                  ];
                }
              }),
              _: 1
            }, _parent));
          } else {
            _push(`<!---->`);
          }
          _push(`</div></nav>`);
        } else {
          _push(`<!---->`);
        }
        _push(`</footer>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$1b = _sfc_main$1b.setup;
_sfc_main$1b.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPDocFooter.vue");
  return _sfc_setup$1b ? _sfc_setup$1b(props, ctx) : void 0;
};
const VPDocFooter = /* @__PURE__ */ _export_sfc(_sfc_main$1b, [["__scopeId", "data-v-e257564d"]]);
const _sfc_main$1a = /* @__PURE__ */ defineComponent({
  __name: "VPDoc",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2 } = useData();
    const route = useRoute();
    const { hasSidebar, hasAside, leftAside } = useSidebar();
    const pageName = computed(
      () => route.path.replace(/[./]+/g, "_").replace(/_html$/, "")
    );
    return (_ctx, _push, _parent, _attrs) => {
      const _component_Content = resolveComponent("Content");
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPDoc", { "has-sidebar": unref(hasSidebar), "has-aside": unref(hasAside) }]
      }, _attrs))} data-v-39a288b8>`);
      ssrRenderSlot(_ctx.$slots, "doc-top", {}, null, _push, _parent);
      _push(`<div class="container" data-v-39a288b8>`);
      if (unref(hasAside)) {
        _push(`<div class="${ssrRenderClass([{ "left-aside": unref(leftAside) }, "aside"])}" data-v-39a288b8><div class="aside-curtain" data-v-39a288b8></div><div class="aside-container" data-v-39a288b8><div class="aside-content" data-v-39a288b8>`);
        _push(ssrRenderComponent(VPDocAside, null, {
          "aside-top": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-top", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-top", {}, void 0, true)
              ];
            }
          }),
          "aside-bottom": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-bottom", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-bottom", {}, void 0, true)
              ];
            }
          }),
          "aside-outline-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-outline-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-outline-before", {}, void 0, true)
              ];
            }
          }),
          "aside-outline-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-outline-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-outline-after", {}, void 0, true)
              ];
            }
          }),
          "aside-ads-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-ads-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-ads-before", {}, void 0, true)
              ];
            }
          }),
          "aside-ads-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-ads-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-ads-after", {}, void 0, true)
              ];
            }
          }),
          _: 3
        }, _parent));
        _push(`</div></div></div>`);
      } else {
        _push(`<!---->`);
      }
      _push(`<div class="content" data-v-39a288b8><div class="content-container" data-v-39a288b8>`);
      ssrRenderSlot(_ctx.$slots, "doc-before", {}, null, _push, _parent);
      _push(`<main class="main" data-v-39a288b8>`);
      _push(ssrRenderComponent(_component_Content, {
        class: ["vp-doc", [
          pageName.value,
          unref(theme2).externalLinkIcon && "external-link-icon-enabled"
        ]]
      }, null, _parent));
      _push(`</main>`);
      _push(ssrRenderComponent(VPDocFooter, null, {
        "doc-footer-before": withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "doc-footer-before", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "doc-footer-before", {}, void 0, true)
            ];
          }
        }),
        _: 3
      }, _parent));
      ssrRenderSlot(_ctx.$slots, "doc-after", {}, null, _push, _parent);
      _push(`</div></div></div>`);
      ssrRenderSlot(_ctx.$slots, "doc-bottom", {}, null, _push, _parent);
      _push(`</div>`);
    };
  }
});
const _sfc_setup$1a = _sfc_main$1a.setup;
_sfc_main$1a.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPDoc.vue");
  return _sfc_setup$1a ? _sfc_setup$1a(props, ctx) : void 0;
};
const VPDoc = /* @__PURE__ */ _export_sfc(_sfc_main$1a, [["__scopeId", "data-v-39a288b8"]]);
const _sfc_main$19 = /* @__PURE__ */ defineComponent({
  __name: "VPButton",
  __ssrInlineRender: true,
  props: {
    tag: {},
    size: { default: "medium" },
    theme: { default: "brand" },
    text: {},
    href: {},
    target: {},
    rel: {}
  },
  setup(__props) {
    const props = __props;
    const isExternal2 = computed(
      () => props.href && EXTERNAL_URL_RE.test(props.href)
    );
    const component = computed(() => {
      return props.tag || (props.href ? "a" : "button");
    });
    return (_ctx, _push, _parent, _attrs) => {
      ssrRenderVNode(_push, createVNode(resolveDynamicComponent(component.value), mergeProps({
        class: ["VPButton", [__props.size, __props.theme]],
        href: __props.href ? unref(normalizeLink$1)(__props.href) : void 0,
        target: props.target ?? (isExternal2.value ? "_blank" : void 0),
        rel: props.rel ?? (isExternal2.value ? "noreferrer" : void 0)
      }, _attrs), {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`${ssrInterpolate(__props.text)}`);
          } else {
            return [
              createTextVNode(toDisplayString(__props.text), 1)
            ];
          }
        }),
        _: 1
      }), _parent);
    };
  }
});
const _sfc_setup$19 = _sfc_main$19.setup;
_sfc_main$19.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPButton.vue");
  return _sfc_setup$19 ? _sfc_setup$19(props, ctx) : void 0;
};
const VPButton = /* @__PURE__ */ _export_sfc(_sfc_main$19, [["__scopeId", "data-v-fa7799d5"]]);
const _sfc_main$18 = /* @__PURE__ */ defineComponent({
  ...{ inheritAttrs: false },
  __name: "VPImage",
  __ssrInlineRender: true,
  props: {
    image: {},
    alt: {}
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      const _component_VPImage = resolveComponent("VPImage", true);
      if (__props.image) {
        _push(`<!--[-->`);
        if (typeof __props.image === "string" || "src" in __props.image) {
          _push(`<img${ssrRenderAttrs(mergeProps({ class: "VPImage" }, typeof __props.image === "string" ? _ctx.$attrs : { ...__props.image, ..._ctx.$attrs }, {
            src: unref(withBase)(typeof __props.image === "string" ? __props.image : __props.image.src),
            alt: __props.alt ?? (typeof __props.image === "string" ? "" : __props.image.alt || "")
          }))} data-v-8426fc1a>`);
        } else {
          _push(`<!--[-->`);
          _push(ssrRenderComponent(_component_VPImage, mergeProps({
            class: "dark",
            image: __props.image.dark,
            alt: __props.image.alt
          }, _ctx.$attrs), null, _parent));
          _push(ssrRenderComponent(_component_VPImage, mergeProps({
            class: "light",
            image: __props.image.light,
            alt: __props.image.alt
          }, _ctx.$attrs), null, _parent));
          _push(`<!--]-->`);
        }
        _push(`<!--]-->`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$18 = _sfc_main$18.setup;
_sfc_main$18.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPImage.vue");
  return _sfc_setup$18 ? _sfc_setup$18(props, ctx) : void 0;
};
const VPImage = /* @__PURE__ */ _export_sfc(_sfc_main$18, [["__scopeId", "data-v-8426fc1a"]]);
const _sfc_main$17 = /* @__PURE__ */ defineComponent({
  __name: "VPHero",
  __ssrInlineRender: true,
  props: {
    name: {},
    text: {},
    tagline: {},
    image: {},
    actions: {}
  },
  setup(__props) {
    const heroImageSlotExists = inject("hero-image-slot-exists");
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPHero", { "has-image": __props.image || unref(heroImageSlotExists) }]
      }, _attrs))} data-v-4f9c455b><div class="container" data-v-4f9c455b><div class="main" data-v-4f9c455b>`);
      ssrRenderSlot(_ctx.$slots, "home-hero-info-before", {}, null, _push, _parent);
      ssrRenderSlot(_ctx.$slots, "home-hero-info", {}, () => {
        _push(`<h1 class="heading" data-v-4f9c455b>`);
        if (__props.name) {
          _push(`<span class="name clip" data-v-4f9c455b>${__props.name ?? ""}</span>`);
        } else {
          _push(`<!---->`);
        }
        if (__props.text) {
          _push(`<span class="text" data-v-4f9c455b>${__props.text ?? ""}</span>`);
        } else {
          _push(`<!---->`);
        }
        _push(`</h1>`);
        if (__props.tagline) {
          _push(`<p class="tagline" data-v-4f9c455b>${__props.tagline ?? ""}</p>`);
        } else {
          _push(`<!---->`);
        }
      }, _push, _parent);
      ssrRenderSlot(_ctx.$slots, "home-hero-info-after", {}, null, _push, _parent);
      if (__props.actions) {
        _push(`<div class="actions" data-v-4f9c455b><!--[-->`);
        ssrRenderList(__props.actions, (action) => {
          _push(`<div class="action" data-v-4f9c455b>`);
          _push(ssrRenderComponent(VPButton, {
            tag: "a",
            size: "medium",
            theme: action.theme,
            text: action.text,
            href: action.link,
            target: action.target,
            rel: action.rel
          }, null, _parent));
          _push(`</div>`);
        });
        _push(`<!--]--></div>`);
      } else {
        _push(`<!---->`);
      }
      ssrRenderSlot(_ctx.$slots, "home-hero-actions-after", {}, null, _push, _parent);
      _push(`</div>`);
      if (__props.image || unref(heroImageSlotExists)) {
        _push(`<div class="image" data-v-4f9c455b><div class="image-container" data-v-4f9c455b><div class="image-bg" data-v-4f9c455b></div>`);
        ssrRenderSlot(_ctx.$slots, "home-hero-image", {}, () => {
          if (__props.image) {
            _push(ssrRenderComponent(VPImage, {
              class: "image-src",
              image: __props.image
            }, null, _parent));
          } else {
            _push(`<!---->`);
          }
        }, _push, _parent);
        _push(`</div></div>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div></div>`);
    };
  }
});
const _sfc_setup$17 = _sfc_main$17.setup;
_sfc_main$17.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPHero.vue");
  return _sfc_setup$17 ? _sfc_setup$17(props, ctx) : void 0;
};
const VPHero = /* @__PURE__ */ _export_sfc(_sfc_main$17, [["__scopeId", "data-v-4f9c455b"]]);
const _sfc_main$16 = /* @__PURE__ */ defineComponent({
  __name: "VPHomeHero",
  __ssrInlineRender: true,
  setup(__props) {
    const { frontmatter: fm } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(fm).hero) {
        _push(ssrRenderComponent(VPHero, mergeProps({
          class: "VPHomeHero",
          name: unref(fm).hero.name,
          text: unref(fm).hero.text,
          tagline: unref(fm).hero.tagline,
          image: unref(fm).hero.image,
          actions: unref(fm).hero.actions
        }, _attrs), {
          "home-hero-info-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-info-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-info-before")
              ];
            }
          }),
          "home-hero-info": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-info", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-info")
              ];
            }
          }),
          "home-hero-info-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-info-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-info-after")
              ];
            }
          }),
          "home-hero-actions-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-actions-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-actions-after")
              ];
            }
          }),
          "home-hero-image": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-image", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-image")
              ];
            }
          }),
          _: 3
        }, _parent));
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$16 = _sfc_main$16.setup;
_sfc_main$16.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPHomeHero.vue");
  return _sfc_setup$16 ? _sfc_setup$16(props, ctx) : void 0;
};
const _sfc_main$15 = /* @__PURE__ */ defineComponent({
  __name: "VPFeature",
  __ssrInlineRender: true,
  props: {
    icon: {},
    title: {},
    details: {},
    link: {},
    linkText: {},
    rel: {},
    target: {}
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(ssrRenderComponent(_sfc_main$1d, mergeProps({
        class: "VPFeature",
        href: __props.link,
        rel: __props.rel,
        target: __props.target,
        "no-icon": true,
        tag: __props.link ? "a" : "div"
      }, _attrs), {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`<article class="box" data-v-a3976bdc${_scopeId}>`);
            if (typeof __props.icon === "object" && __props.icon.wrap) {
              _push2(`<div class="icon" data-v-a3976bdc${_scopeId}>`);
              _push2(ssrRenderComponent(VPImage, {
                image: __props.icon,
                alt: __props.icon.alt,
                height: __props.icon.height || 48,
                width: __props.icon.width || 48
              }, null, _parent2, _scopeId));
              _push2(`</div>`);
            } else if (typeof __props.icon === "object") {
              _push2(ssrRenderComponent(VPImage, {
                image: __props.icon,
                alt: __props.icon.alt,
                height: __props.icon.height || 48,
                width: __props.icon.width || 48
              }, null, _parent2, _scopeId));
            } else if (__props.icon) {
              _push2(`<div class="icon" data-v-a3976bdc${_scopeId}>${__props.icon ?? ""}</div>`);
            } else {
              _push2(`<!---->`);
            }
            _push2(`<h2 class="title" data-v-a3976bdc${_scopeId}>${__props.title ?? ""}</h2>`);
            if (__props.details) {
              _push2(`<p class="details" data-v-a3976bdc${_scopeId}>${__props.details ?? ""}</p>`);
            } else {
              _push2(`<!---->`);
            }
            if (__props.linkText) {
              _push2(`<div class="link-text" data-v-a3976bdc${_scopeId}><p class="link-text-value" data-v-a3976bdc${_scopeId}>${ssrInterpolate(__props.linkText)} <span class="vpi-arrow-right link-text-icon" data-v-a3976bdc${_scopeId}></span></p></div>`);
            } else {
              _push2(`<!---->`);
            }
            _push2(`</article>`);
          } else {
            return [
              createVNode("article", { class: "box" }, [
                typeof __props.icon === "object" && __props.icon.wrap ? (openBlock(), createBlock("div", {
                  key: 0,
                  class: "icon"
                }, [
                  createVNode(VPImage, {
                    image: __props.icon,
                    alt: __props.icon.alt,
                    height: __props.icon.height || 48,
                    width: __props.icon.width || 48
                  }, null, 8, ["image", "alt", "height", "width"])
                ])) : typeof __props.icon === "object" ? (openBlock(), createBlock(VPImage, {
                  key: 1,
                  image: __props.icon,
                  alt: __props.icon.alt,
                  height: __props.icon.height || 48,
                  width: __props.icon.width || 48
                }, null, 8, ["image", "alt", "height", "width"])) : __props.icon ? (openBlock(), createBlock("div", {
                  key: 2,
                  class: "icon",
                  innerHTML: __props.icon
                }, null, 8, ["innerHTML"])) : createCommentVNode("", true),
                createVNode("h2", {
                  class: "title",
                  innerHTML: __props.title
                }, null, 8, ["innerHTML"]),
                __props.details ? (openBlock(), createBlock("p", {
                  key: 3,
                  class: "details",
                  innerHTML: __props.details
                }, null, 8, ["innerHTML"])) : createCommentVNode("", true),
                __props.linkText ? (openBlock(), createBlock("div", {
                  key: 4,
                  class: "link-text"
                }, [
                  createVNode("p", { class: "link-text-value" }, [
                    createTextVNode(toDisplayString(__props.linkText) + " ", 1),
                    createVNode("span", { class: "vpi-arrow-right link-text-icon" })
                  ])
                ])) : createCommentVNode("", true)
              ])
            ];
          }
        }),
        _: 1
      }, _parent));
    };
  }
});
const _sfc_setup$15 = _sfc_main$15.setup;
_sfc_main$15.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPFeature.vue");
  return _sfc_setup$15 ? _sfc_setup$15(props, ctx) : void 0;
};
const VPFeature = /* @__PURE__ */ _export_sfc(_sfc_main$15, [["__scopeId", "data-v-a3976bdc"]]);
const _sfc_main$14 = /* @__PURE__ */ defineComponent({
  __name: "VPFeatures",
  __ssrInlineRender: true,
  props: {
    features: {}
  },
  setup(__props) {
    const props = __props;
    const grid = computed(() => {
      const length = props.features.length;
      if (!length) {
        return;
      } else if (length === 2) {
        return "grid-2";
      } else if (length === 3) {
        return "grid-3";
      } else if (length % 3 === 0) {
        return "grid-6";
      } else if (length > 3) {
        return "grid-4";
      }
    });
    return (_ctx, _push, _parent, _attrs) => {
      if (__props.features) {
        _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPFeatures" }, _attrs))} data-v-a6181336><div class="container" data-v-a6181336><div class="items" data-v-a6181336><!--[-->`);
        ssrRenderList(__props.features, (feature) => {
          _push(`<div class="${ssrRenderClass([[grid.value], "item"])}" data-v-a6181336>`);
          _push(ssrRenderComponent(VPFeature, {
            icon: feature.icon,
            title: feature.title,
            details: feature.details,
            link: feature.link,
            "link-text": feature.linkText,
            rel: feature.rel,
            target: feature.target
          }, null, _parent));
          _push(`</div>`);
        });
        _push(`<!--]--></div></div></div>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$14 = _sfc_main$14.setup;
_sfc_main$14.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPFeatures.vue");
  return _sfc_setup$14 ? _sfc_setup$14(props, ctx) : void 0;
};
const VPFeatures = /* @__PURE__ */ _export_sfc(_sfc_main$14, [["__scopeId", "data-v-a6181336"]]);
const _sfc_main$13 = /* @__PURE__ */ defineComponent({
  __name: "VPHomeFeatures",
  __ssrInlineRender: true,
  setup(__props) {
    const { frontmatter: fm } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(fm).features) {
        _push(ssrRenderComponent(VPFeatures, mergeProps({
          class: "VPHomeFeatures",
          features: unref(fm).features
        }, _attrs), null, _parent));
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$13 = _sfc_main$13.setup;
_sfc_main$13.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPHomeFeatures.vue");
  return _sfc_setup$13 ? _sfc_setup$13(props, ctx) : void 0;
};
const _sfc_main$12 = /* @__PURE__ */ defineComponent({
  __name: "VPHomeContent",
  __ssrInlineRender: true,
  setup(__props) {
    const { width: vw } = useWindowSize({
      initialWidth: 0,
      includeScrollbar: false
    });
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: "vp-doc container",
        style: unref(vw) ? { "--vp-offset": `calc(50% - ${unref(vw) / 2}px)` } : {}
      }, _attrs))} data-v-8e2d4988>`);
      ssrRenderSlot(_ctx.$slots, "default", {}, null, _push, _parent);
      _push(`</div>`);
    };
  }
});
const _sfc_setup$12 = _sfc_main$12.setup;
_sfc_main$12.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPHomeContent.vue");
  return _sfc_setup$12 ? _sfc_setup$12(props, ctx) : void 0;
};
const VPHomeContent = /* @__PURE__ */ _export_sfc(_sfc_main$12, [["__scopeId", "data-v-8e2d4988"]]);
const _sfc_main$11 = /* @__PURE__ */ defineComponent({
  __name: "VPHome",
  __ssrInlineRender: true,
  setup(__props) {
    const { frontmatter, theme: theme2 } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      const _component_Content = resolveComponent("Content");
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPHome", {
          "external-link-icon-enabled": unref(theme2).externalLinkIcon
        }]
      }, _attrs))} data-v-8b561e3d>`);
      ssrRenderSlot(_ctx.$slots, "home-hero-before", {}, null, _push, _parent);
      _push(ssrRenderComponent(_sfc_main$16, null, {
        "home-hero-info-before": withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "home-hero-info-before", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "home-hero-info-before", {}, void 0, true)
            ];
          }
        }),
        "home-hero-info": withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "home-hero-info", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "home-hero-info", {}, void 0, true)
            ];
          }
        }),
        "home-hero-info-after": withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "home-hero-info-after", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "home-hero-info-after", {}, void 0, true)
            ];
          }
        }),
        "home-hero-actions-after": withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "home-hero-actions-after", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "home-hero-actions-after", {}, void 0, true)
            ];
          }
        }),
        "home-hero-image": withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "home-hero-image", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "home-hero-image", {}, void 0, true)
            ];
          }
        }),
        _: 3
      }, _parent));
      ssrRenderSlot(_ctx.$slots, "home-hero-after", {}, null, _push, _parent);
      ssrRenderSlot(_ctx.$slots, "home-features-before", {}, null, _push, _parent);
      _push(ssrRenderComponent(_sfc_main$13, null, null, _parent));
      ssrRenderSlot(_ctx.$slots, "home-features-after", {}, null, _push, _parent);
      if (unref(frontmatter).markdownStyles !== false) {
        _push(ssrRenderComponent(VPHomeContent, null, {
          default: withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              _push2(ssrRenderComponent(_component_Content, null, null, _parent2, _scopeId));
            } else {
              return [
                createVNode(_component_Content)
              ];
            }
          }),
          _: 1
        }, _parent));
      } else {
        _push(ssrRenderComponent(_component_Content, null, null, _parent));
      }
      _push(`</div>`);
    };
  }
});
const _sfc_setup$11 = _sfc_main$11.setup;
_sfc_main$11.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPHome.vue");
  return _sfc_setup$11 ? _sfc_setup$11(props, ctx) : void 0;
};
const VPHome = /* @__PURE__ */ _export_sfc(_sfc_main$11, [["__scopeId", "data-v-8b561e3d"]]);
const _sfc_main$10 = {};
function _sfc_ssrRender$1(_ctx, _push, _parent, _attrs) {
  const _component_Content = resolveComponent("Content");
  _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPPage" }, _attrs))}>`);
  ssrRenderSlot(_ctx.$slots, "page-top", {}, null, _push, _parent);
  _push(ssrRenderComponent(_component_Content, null, null, _parent));
  ssrRenderSlot(_ctx.$slots, "page-bottom", {}, null, _push, _parent);
  _push(`</div>`);
}
const _sfc_setup$10 = _sfc_main$10.setup;
_sfc_main$10.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPPage.vue");
  return _sfc_setup$10 ? _sfc_setup$10(props, ctx) : void 0;
};
const VPPage = /* @__PURE__ */ _export_sfc(_sfc_main$10, [["ssrRender", _sfc_ssrRender$1]]);
const _sfc_main$$ = /* @__PURE__ */ defineComponent({
  __name: "VPContent",
  __ssrInlineRender: true,
  setup(__props) {
    const { page, frontmatter } = useData();
    const { hasSidebar } = useSidebar();
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPContent", {
          "has-sidebar": unref(hasSidebar),
          "is-home": unref(frontmatter).layout === "home"
        }],
        id: "VPContent"
      }, _attrs))} data-v-1428d186>`);
      if (unref(page).isNotFound) {
        ssrRenderSlot(_ctx.$slots, "not-found", {}, () => {
          _push(ssrRenderComponent(NotFound, null, null, _parent));
        }, _push, _parent);
      } else if (unref(frontmatter).layout === "page") {
        _push(ssrRenderComponent(VPPage, null, {
          "page-top": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "page-top", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "page-top", {}, void 0, true)
              ];
            }
          }),
          "page-bottom": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "page-bottom", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "page-bottom", {}, void 0, true)
              ];
            }
          }),
          _: 3
        }, _parent));
      } else if (unref(frontmatter).layout === "home") {
        _push(ssrRenderComponent(VPHome, null, {
          "home-hero-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-before", {}, void 0, true)
              ];
            }
          }),
          "home-hero-info-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-info-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-info-before", {}, void 0, true)
              ];
            }
          }),
          "home-hero-info": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-info", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-info", {}, void 0, true)
              ];
            }
          }),
          "home-hero-info-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-info-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-info-after", {}, void 0, true)
              ];
            }
          }),
          "home-hero-actions-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-actions-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-actions-after", {}, void 0, true)
              ];
            }
          }),
          "home-hero-image": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-image", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-image", {}, void 0, true)
              ];
            }
          }),
          "home-hero-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-after", {}, void 0, true)
              ];
            }
          }),
          "home-features-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-features-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-features-before", {}, void 0, true)
              ];
            }
          }),
          "home-features-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-features-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-features-after", {}, void 0, true)
              ];
            }
          }),
          _: 3
        }, _parent));
      } else if (unref(frontmatter).layout && unref(frontmatter).layout !== "doc") {
        ssrRenderVNode(_push, createVNode(resolveDynamicComponent(unref(frontmatter).layout), null, null), _parent);
      } else {
        _push(ssrRenderComponent(VPDoc, null, {
          "doc-top": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-top", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-top", {}, void 0, true)
              ];
            }
          }),
          "doc-bottom": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-bottom", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-bottom", {}, void 0, true)
              ];
            }
          }),
          "doc-footer-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-footer-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-footer-before", {}, void 0, true)
              ];
            }
          }),
          "doc-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-before", {}, void 0, true)
              ];
            }
          }),
          "doc-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-after", {}, void 0, true)
              ];
            }
          }),
          "aside-top": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-top", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-top", {}, void 0, true)
              ];
            }
          }),
          "aside-outline-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-outline-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-outline-before", {}, void 0, true)
              ];
            }
          }),
          "aside-outline-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-outline-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-outline-after", {}, void 0, true)
              ];
            }
          }),
          "aside-ads-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-ads-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-ads-before", {}, void 0, true)
              ];
            }
          }),
          "aside-ads-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-ads-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-ads-after", {}, void 0, true)
              ];
            }
          }),
          "aside-bottom": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-bottom", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-bottom", {}, void 0, true)
              ];
            }
          }),
          _: 3
        }, _parent));
      }
      _push(`</div>`);
    };
  }
});
const _sfc_setup$$ = _sfc_main$$.setup;
_sfc_main$$.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPContent.vue");
  return _sfc_setup$$ ? _sfc_setup$$(props, ctx) : void 0;
};
const VPContent = /* @__PURE__ */ _export_sfc(_sfc_main$$, [["__scopeId", "data-v-1428d186"]]);
const _sfc_main$_ = /* @__PURE__ */ defineComponent({
  __name: "VPFooter",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2, frontmatter } = useData();
    const { hasSidebar } = useSidebar();
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(theme2).footer && unref(frontmatter).footer !== false) {
        _push(`<footer${ssrRenderAttrs(mergeProps({
          class: ["VPFooter", { "has-sidebar": unref(hasSidebar) }]
        }, _attrs))} data-v-e315a0ad><div class="container" data-v-e315a0ad>`);
        if (unref(theme2).footer.message) {
          _push(`<p class="message" data-v-e315a0ad>${unref(theme2).footer.message ?? ""}</p>`);
        } else {
          _push(`<!---->`);
        }
        if (unref(theme2).footer.copyright) {
          _push(`<p class="copyright" data-v-e315a0ad>${unref(theme2).footer.copyright ?? ""}</p>`);
        } else {
          _push(`<!---->`);
        }
        _push(`</div></footer>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$_ = _sfc_main$_.setup;
_sfc_main$_.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPFooter.vue");
  return _sfc_setup$_ ? _sfc_setup$_(props, ctx) : void 0;
};
const VPFooter = /* @__PURE__ */ _export_sfc(_sfc_main$_, [["__scopeId", "data-v-e315a0ad"]]);
function useLocalNav() {
  const { theme: theme2, frontmatter } = useData();
  const headers = shallowRef([]);
  const hasLocalNav = computed(() => {
    return headers.value.length > 0;
  });
  onContentUpdated(() => {
    headers.value = getHeaders(frontmatter.value.outline ?? theme2.value.outline);
  });
  return {
    headers,
    hasLocalNav
  };
}
const _sfc_main$Z = /* @__PURE__ */ defineComponent({
  __name: "VPLocalNavOutlineDropdown",
  __ssrInlineRender: true,
  props: {
    headers: {},
    navHeight: {}
  },
  setup(__props) {
    const { theme: theme2 } = useData();
    const open = ref(false);
    const vh = ref(0);
    const main = ref();
    ref();
    function closeOnClickOutside(e) {
      var _a;
      if (!((_a = main.value) == null ? void 0 : _a.contains(e.target))) {
        open.value = false;
      }
    }
    watch(open, (value) => {
      if (value) {
        document.addEventListener("click", closeOnClickOutside);
        return;
      }
      document.removeEventListener("click", closeOnClickOutside);
    });
    onKeyStroke("Escape", () => {
      open.value = false;
    });
    onContentUpdated(() => {
      open.value = false;
    });
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: "VPLocalNavOutlineDropdown",
        style: { "--vp-vh": vh.value + "px" },
        ref_key: "main",
        ref: main
      }, _attrs))} data-v-8a42e2b4>`);
      if (__props.headers.length > 0) {
        _push(`<button class="${ssrRenderClass({ open: open.value })}" data-v-8a42e2b4><span class="menu-text" data-v-8a42e2b4>${ssrInterpolate(unref(resolveTitle)(unref(theme2)))}</span><span class="vpi-chevron-right icon" data-v-8a42e2b4></span></button>`);
      } else {
        _push(`<button data-v-8a42e2b4>${ssrInterpolate(unref(theme2).returnToTopLabel || "Return to top")}</button>`);
      }
      if (open.value) {
        _push(`<div class="items" data-v-8a42e2b4><div class="header" data-v-8a42e2b4><a class="top-link" href="#" data-v-8a42e2b4>${ssrInterpolate(unref(theme2).returnToTopLabel || "Return to top")}</a></div><div class="outline" data-v-8a42e2b4>`);
        _push(ssrRenderComponent(VPDocOutlineItem, { headers: __props.headers }, null, _parent));
        _push(`</div></div>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div>`);
    };
  }
});
const _sfc_setup$Z = _sfc_main$Z.setup;
_sfc_main$Z.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPLocalNavOutlineDropdown.vue");
  return _sfc_setup$Z ? _sfc_setup$Z(props, ctx) : void 0;
};
const VPLocalNavOutlineDropdown = /* @__PURE__ */ _export_sfc(_sfc_main$Z, [["__scopeId", "data-v-8a42e2b4"]]);
const _sfc_main$Y = /* @__PURE__ */ defineComponent({
  __name: "VPLocalNav",
  __ssrInlineRender: true,
  props: {
    open: { type: Boolean }
  },
  emits: ["open-menu"],
  setup(__props) {
    const { theme: theme2, frontmatter } = useData();
    const { hasSidebar } = useSidebar();
    const { headers } = useLocalNav();
    const { y } = useWindowScroll();
    const navHeight = ref(0);
    onMounted(() => {
      navHeight.value = parseInt(
        getComputedStyle(document.documentElement).getPropertyValue(
          "--vp-nav-height"
        )
      );
    });
    onContentUpdated(() => {
      headers.value = getHeaders(frontmatter.value.outline ?? theme2.value.outline);
    });
    const empty = computed(() => {
      return headers.value.length === 0;
    });
    const emptyAndNoSidebar = computed(() => {
      return empty.value && !hasSidebar.value;
    });
    const classes = computed(() => {
      return {
        VPLocalNav: true,
        "has-sidebar": hasSidebar.value,
        empty: empty.value,
        fixed: emptyAndNoSidebar.value
      };
    });
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(frontmatter).layout !== "home" && (!emptyAndNoSidebar.value || unref(y) >= navHeight.value)) {
        _push(`<div${ssrRenderAttrs(mergeProps({ class: classes.value }, _attrs))} data-v-a6f0e41e><div class="container" data-v-a6f0e41e>`);
        if (unref(hasSidebar)) {
          _push(`<button class="menu"${ssrRenderAttr("aria-expanded", __props.open)} aria-controls="VPSidebarNav" data-v-a6f0e41e><span class="vpi-align-left menu-icon" data-v-a6f0e41e></span><span class="menu-text" data-v-a6f0e41e>${ssrInterpolate(unref(theme2).sidebarMenuLabel || "Menu")}</span></button>`);
        } else {
          _push(`<!---->`);
        }
        _push(ssrRenderComponent(VPLocalNavOutlineDropdown, {
          headers: unref(headers),
          navHeight: navHeight.value
        }, null, _parent));
        _push(`</div></div>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$Y = _sfc_main$Y.setup;
_sfc_main$Y.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPLocalNav.vue");
  return _sfc_setup$Y ? _sfc_setup$Y(props, ctx) : void 0;
};
const VPLocalNav = /* @__PURE__ */ _export_sfc(_sfc_main$Y, [["__scopeId", "data-v-a6f0e41e"]]);
function useNav() {
  const isScreenOpen = ref(false);
  function openScreen() {
    isScreenOpen.value = true;
    window.addEventListener("resize", closeScreenOnTabletWindow);
  }
  function closeScreen() {
    isScreenOpen.value = false;
    window.removeEventListener("resize", closeScreenOnTabletWindow);
  }
  function toggleScreen() {
    isScreenOpen.value ? closeScreen() : openScreen();
  }
  function closeScreenOnTabletWindow() {
    window.outerWidth >= 768 && closeScreen();
  }
  const route = useRoute();
  watch(() => route.path, closeScreen);
  return {
    isScreenOpen,
    openScreen,
    closeScreen,
    toggleScreen
  };
}
const _sfc_main$X = {};
function _sfc_ssrRender(_ctx, _push, _parent, _attrs) {
  _push(`<button${ssrRenderAttrs(mergeProps({
    class: "VPSwitch",
    type: "button",
    role: "switch"
  }, _attrs))} data-v-1d5665e3><span class="check" data-v-1d5665e3>`);
  if (_ctx.$slots.default) {
    _push(`<span class="icon" data-v-1d5665e3>`);
    ssrRenderSlot(_ctx.$slots, "default", {}, null, _push, _parent);
    _push(`</span>`);
  } else {
    _push(`<!---->`);
  }
  _push(`</span></button>`);
}
const _sfc_setup$X = _sfc_main$X.setup;
_sfc_main$X.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPSwitch.vue");
  return _sfc_setup$X ? _sfc_setup$X(props, ctx) : void 0;
};
const VPSwitch = /* @__PURE__ */ _export_sfc(_sfc_main$X, [["ssrRender", _sfc_ssrRender], ["__scopeId", "data-v-1d5665e3"]]);
const _sfc_main$W = /* @__PURE__ */ defineComponent({
  __name: "VPSwitchAppearance",
  __ssrInlineRender: true,
  setup(__props) {
    const { isDark, theme: theme2 } = useData();
    const toggleAppearance = inject("toggle-appearance", () => {
      isDark.value = !isDark.value;
    });
    const switchTitle = ref("");
    watchPostEffect(() => {
      switchTitle.value = isDark.value ? theme2.value.lightModeSwitchTitle || "Switch to light theme" : theme2.value.darkModeSwitchTitle || "Switch to dark theme";
    });
    return (_ctx, _push, _parent, _attrs) => {
      _push(ssrRenderComponent(VPSwitch, mergeProps({
        title: switchTitle.value,
        class: "VPSwitchAppearance",
        "aria-checked": unref(isDark),
        onClick: unref(toggleAppearance)
      }, _attrs), {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`<span class="vpi-sun sun" data-v-5337faa4${_scopeId}></span><span class="vpi-moon moon" data-v-5337faa4${_scopeId}></span>`);
          } else {
            return [
              createVNode("span", { class: "vpi-sun sun" }),
              createVNode("span", { class: "vpi-moon moon" })
            ];
          }
        }),
        _: 1
      }, _parent));
    };
  }
});
const _sfc_setup$W = _sfc_main$W.setup;
_sfc_main$W.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPSwitchAppearance.vue");
  return _sfc_setup$W ? _sfc_setup$W(props, ctx) : void 0;
};
const VPSwitchAppearance = /* @__PURE__ */ _export_sfc(_sfc_main$W, [["__scopeId", "data-v-5337faa4"]]);
const _sfc_main$V = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarAppearance",
  __ssrInlineRender: true,
  setup(__props) {
    const { site } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(site).appearance && unref(site).appearance !== "force-dark" && unref(site).appearance !== "force-auto") {
        _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPNavBarAppearance" }, _attrs))} data-v-6c893767>`);
        _push(ssrRenderComponent(VPSwitchAppearance, null, null, _parent));
        _push(`</div>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$V = _sfc_main$V.setup;
_sfc_main$V.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavBarAppearance.vue");
  return _sfc_setup$V ? _sfc_setup$V(props, ctx) : void 0;
};
const VPNavBarAppearance = /* @__PURE__ */ _export_sfc(_sfc_main$V, [["__scopeId", "data-v-6c893767"]]);
const focusedElement = ref();
let active = false;
let listeners = 0;
function useFlyout(options) {
  const focus = ref(false);
  if (inBrowser) {
    !active && activateFocusTracking();
    listeners++;
    const unwatch = watch(focusedElement, (el) => {
      var _a, _b, _c;
      if (el === options.el.value || ((_a = options.el.value) == null ? void 0 : _a.contains(el))) {
        focus.value = true;
        (_b = options.onFocus) == null ? void 0 : _b.call(options);
      } else {
        focus.value = false;
        (_c = options.onBlur) == null ? void 0 : _c.call(options);
      }
    });
    onUnmounted(() => {
      unwatch();
      listeners--;
      if (!listeners) {
        deactivateFocusTracking();
      }
    });
  }
  return readonly(focus);
}
function activateFocusTracking() {
  document.addEventListener("focusin", handleFocusIn);
  active = true;
  focusedElement.value = document.activeElement;
}
function deactivateFocusTracking() {
  document.removeEventListener("focusin", handleFocusIn);
}
function handleFocusIn() {
  focusedElement.value = document.activeElement;
}
const _sfc_main$U = /* @__PURE__ */ defineComponent({
  __name: "VPMenuLink",
  __ssrInlineRender: true,
  props: {
    item: {}
  },
  setup(__props) {
    const { page } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPMenuLink" }, _attrs))} data-v-35975db6>`);
      _push(ssrRenderComponent(_sfc_main$1d, {
        class: {
          active: unref(isActive)(
            unref(page).relativePath,
            __props.item.activeMatch || __props.item.link,
            !!__props.item.activeMatch
          )
        },
        href: __props.item.link,
        target: __props.item.target,
        rel: __props.item.rel,
        "no-icon": __props.item.noIcon
      }, {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`<span data-v-35975db6${_scopeId}>${__props.item.text ?? ""}</span>`);
          } else {
            return [
              createVNode("span", {
                innerHTML: __props.item.text
              }, null, 8, ["innerHTML"])
            ];
          }
        }),
        _: 1
      }, _parent));
      _push(`</div>`);
    };
  }
});
const _sfc_setup$U = _sfc_main$U.setup;
_sfc_main$U.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPMenuLink.vue");
  return _sfc_setup$U ? _sfc_setup$U(props, ctx) : void 0;
};
const VPMenuLink = /* @__PURE__ */ _export_sfc(_sfc_main$U, [["__scopeId", "data-v-35975db6"]]);
const _sfc_main$T = /* @__PURE__ */ defineComponent({
  __name: "VPMenuGroup",
  __ssrInlineRender: true,
  props: {
    text: {},
    items: {}
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPMenuGroup" }, _attrs))} data-v-69e747b5>`);
      if (__props.text) {
        _push(`<p class="title" data-v-69e747b5>${ssrInterpolate(__props.text)}</p>`);
      } else {
        _push(`<!---->`);
      }
      _push(`<!--[-->`);
      ssrRenderList(__props.items, (item) => {
        _push(`<!--[-->`);
        if ("link" in item) {
          _push(ssrRenderComponent(VPMenuLink, { item }, null, _parent));
        } else {
          _push(`<!---->`);
        }
        _push(`<!--]-->`);
      });
      _push(`<!--]--></div>`);
    };
  }
});
const _sfc_setup$T = _sfc_main$T.setup;
_sfc_main$T.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPMenuGroup.vue");
  return _sfc_setup$T ? _sfc_setup$T(props, ctx) : void 0;
};
const VPMenuGroup = /* @__PURE__ */ _export_sfc(_sfc_main$T, [["__scopeId", "data-v-69e747b5"]]);
const _sfc_main$S = /* @__PURE__ */ defineComponent({
  __name: "VPMenu",
  __ssrInlineRender: true,
  props: {
    items: {}
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPMenu" }, _attrs))} data-v-b98bc113>`);
      if (__props.items) {
        _push(`<div class="items" data-v-b98bc113><!--[-->`);
        ssrRenderList(__props.items, (item) => {
          _push(`<!--[-->`);
          if ("link" in item) {
            _push(ssrRenderComponent(VPMenuLink, { item }, null, _parent));
          } else if ("component" in item) {
            ssrRenderVNode(_push, createVNode(resolveDynamicComponent(item.component), mergeProps({ ref_for: true }, item.props), null), _parent);
          } else {
            _push(ssrRenderComponent(VPMenuGroup, {
              text: item.text,
              items: item.items
            }, null, _parent));
          }
          _push(`<!--]-->`);
        });
        _push(`<!--]--></div>`);
      } else {
        _push(`<!---->`);
      }
      ssrRenderSlot(_ctx.$slots, "default", {}, null, _push, _parent);
      _push(`</div>`);
    };
  }
});
const _sfc_setup$S = _sfc_main$S.setup;
_sfc_main$S.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPMenu.vue");
  return _sfc_setup$S ? _sfc_setup$S(props, ctx) : void 0;
};
const VPMenu = /* @__PURE__ */ _export_sfc(_sfc_main$S, [["__scopeId", "data-v-b98bc113"]]);
const _sfc_main$R = /* @__PURE__ */ defineComponent({
  __name: "VPFlyout",
  __ssrInlineRender: true,
  props: {
    icon: {},
    button: {},
    label: {},
    items: {}
  },
  setup(__props) {
    const open = ref(false);
    const el = ref();
    useFlyout({ el, onBlur });
    function onBlur() {
      open.value = false;
    }
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: "VPFlyout",
        ref_key: "el",
        ref: el
      }, _attrs))} data-v-cf11d7a2><button type="button" class="button" aria-haspopup="true"${ssrRenderAttr("aria-expanded", open.value)}${ssrRenderAttr("aria-label", __props.label)} data-v-cf11d7a2>`);
      if (__props.button || __props.icon) {
        _push(`<span class="text" data-v-cf11d7a2>`);
        if (__props.icon) {
          _push(`<span class="${ssrRenderClass([__props.icon, "option-icon"])}" data-v-cf11d7a2></span>`);
        } else {
          _push(`<!---->`);
        }
        if (__props.button) {
          _push(`<span data-v-cf11d7a2>${__props.button ?? ""}</span>`);
        } else {
          _push(`<!---->`);
        }
        _push(`<span class="vpi-chevron-down text-icon" data-v-cf11d7a2></span></span>`);
      } else {
        _push(`<span class="vpi-more-horizontal icon" data-v-cf11d7a2></span>`);
      }
      _push(`</button><div class="menu" data-v-cf11d7a2>`);
      _push(ssrRenderComponent(VPMenu, { items: __props.items }, {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "default", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "default", {}, void 0, true)
            ];
          }
        }),
        _: 3
      }, _parent));
      _push(`</div></div>`);
    };
  }
});
const _sfc_setup$R = _sfc_main$R.setup;
_sfc_main$R.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPFlyout.vue");
  return _sfc_setup$R ? _sfc_setup$R(props, ctx) : void 0;
};
const VPFlyout = /* @__PURE__ */ _export_sfc(_sfc_main$R, [["__scopeId", "data-v-cf11d7a2"]]);
const _sfc_main$Q = /* @__PURE__ */ defineComponent({
  __name: "VPSocialLink",
  __ssrInlineRender: true,
  props: {
    icon: {},
    link: {},
    ariaLabel: {}
  },
  setup(__props) {
    var _a;
    const props = __props;
    const el = ref();
    onMounted(async () => {
      var _a2;
      await nextTick();
      const span2 = (_a2 = el.value) == null ? void 0 : _a2.children[0];
      if (span2 instanceof HTMLElement && span2.className.startsWith("vpi-social-") && (getComputedStyle(span2).maskImage || getComputedStyle(span2).webkitMaskImage) === "none") {
        span2.style.setProperty(
          "--icon",
          `url('https://api.iconify.design/simple-icons/${props.icon}.svg')`
        );
      }
    });
    const svg = computed(() => {
      if (typeof props.icon === "object") return props.icon.svg;
      return `<span class="vpi-social-${props.icon}"></span>`;
    });
    {
      typeof props.icon === "string" && ((_a = useSSRContext()) == null ? void 0 : _a.vpSocialIcons.add(props.icon));
    }
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<a${ssrRenderAttrs(mergeProps({
        ref_key: "el",
        ref: el,
        class: "VPSocialLink no-icon",
        href: __props.link,
        "aria-label": __props.ariaLabel ?? (typeof __props.icon === "string" ? __props.icon : ""),
        target: "_blank",
        rel: "noopener"
      }, _attrs))} data-v-bd121fe5>${svg.value ?? ""}</a>`);
    };
  }
});
const _sfc_setup$Q = _sfc_main$Q.setup;
_sfc_main$Q.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPSocialLink.vue");
  return _sfc_setup$Q ? _sfc_setup$Q(props, ctx) : void 0;
};
const VPSocialLink = /* @__PURE__ */ _export_sfc(_sfc_main$Q, [["__scopeId", "data-v-bd121fe5"]]);
const _sfc_main$P = /* @__PURE__ */ defineComponent({
  __name: "VPSocialLinks",
  __ssrInlineRender: true,
  props: {
    links: {}
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPSocialLinks" }, _attrs))} data-v-7bc22406><!--[-->`);
      ssrRenderList(__props.links, ({ link: link2, icon, ariaLabel }) => {
        _push(ssrRenderComponent(VPSocialLink, {
          key: link2,
          icon,
          link: link2,
          ariaLabel
        }, null, _parent));
      });
      _push(`<!--]--></div>`);
    };
  }
});
const _sfc_setup$P = _sfc_main$P.setup;
_sfc_main$P.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPSocialLinks.vue");
  return _sfc_setup$P ? _sfc_setup$P(props, ctx) : void 0;
};
const VPSocialLinks = /* @__PURE__ */ _export_sfc(_sfc_main$P, [["__scopeId", "data-v-7bc22406"]]);
const _sfc_main$O = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarExtra",
  __ssrInlineRender: true,
  setup(__props) {
    const { site, theme: theme2 } = useData();
    const { localeLinks, currentLang } = useLangs({ correspondingLink: true });
    const hasExtraContent = computed(
      () => localeLinks.value.length && currentLang.value.label || site.value.appearance || theme2.value.socialLinks
    );
    return (_ctx, _push, _parent, _attrs) => {
      if (hasExtraContent.value) {
        _push(ssrRenderComponent(VPFlyout, mergeProps({
          class: "VPNavBarExtra",
          label: "extra navigation"
        }, _attrs), {
          default: withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              if (unref(localeLinks).length && unref(currentLang).label) {
                _push2(`<div class="group translations" data-v-bb2aa2f0${_scopeId}><p class="trans-title" data-v-bb2aa2f0${_scopeId}>${ssrInterpolate(unref(currentLang).label)}</p><!--[-->`);
                ssrRenderList(unref(localeLinks), (locale) => {
                  _push2(ssrRenderComponent(VPMenuLink, { item: locale }, null, _parent2, _scopeId));
                });
                _push2(`<!--]--></div>`);
              } else {
                _push2(`<!---->`);
              }
              if (unref(site).appearance && unref(site).appearance !== "force-dark" && unref(site).appearance !== "force-auto") {
                _push2(`<div class="group" data-v-bb2aa2f0${_scopeId}><div class="item appearance" data-v-bb2aa2f0${_scopeId}><p class="label" data-v-bb2aa2f0${_scopeId}>${ssrInterpolate(unref(theme2).darkModeSwitchLabel || "Appearance")}</p><div class="appearance-action" data-v-bb2aa2f0${_scopeId}>`);
                _push2(ssrRenderComponent(VPSwitchAppearance, null, null, _parent2, _scopeId));
                _push2(`</div></div></div>`);
              } else {
                _push2(`<!---->`);
              }
              if (unref(theme2).socialLinks) {
                _push2(`<div class="group" data-v-bb2aa2f0${_scopeId}><div class="item social-links" data-v-bb2aa2f0${_scopeId}>`);
                _push2(ssrRenderComponent(VPSocialLinks, {
                  class: "social-links-list",
                  links: unref(theme2).socialLinks
                }, null, _parent2, _scopeId));
                _push2(`</div></div>`);
              } else {
                _push2(`<!---->`);
              }
            } else {
              return [
                unref(localeLinks).length && unref(currentLang).label ? (openBlock(), createBlock("div", {
                  key: 0,
                  class: "group translations"
                }, [
                  createVNode("p", { class: "trans-title" }, toDisplayString(unref(currentLang).label), 1),
                  (openBlock(true), createBlock(Fragment, null, renderList(unref(localeLinks), (locale) => {
                    return openBlock(), createBlock(VPMenuLink, {
                      key: locale.link,
                      item: locale
                    }, null, 8, ["item"]);
                  }), 128))
                ])) : createCommentVNode("", true),
                unref(site).appearance && unref(site).appearance !== "force-dark" && unref(site).appearance !== "force-auto" ? (openBlock(), createBlock("div", {
                  key: 1,
                  class: "group"
                }, [
                  createVNode("div", { class: "item appearance" }, [
                    createVNode("p", { class: "label" }, toDisplayString(unref(theme2).darkModeSwitchLabel || "Appearance"), 1),
                    createVNode("div", { class: "appearance-action" }, [
                      createVNode(VPSwitchAppearance)
                    ])
                  ])
                ])) : createCommentVNode("", true),
                unref(theme2).socialLinks ? (openBlock(), createBlock("div", {
                  key: 2,
                  class: "group"
                }, [
                  createVNode("div", { class: "item social-links" }, [
                    createVNode(VPSocialLinks, {
                      class: "social-links-list",
                      links: unref(theme2).socialLinks
                    }, null, 8, ["links"])
                  ])
                ])) : createCommentVNode("", true)
              ];
            }
          }),
          _: 1
        }, _parent));
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$O = _sfc_main$O.setup;
_sfc_main$O.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavBarExtra.vue");
  return _sfc_setup$O ? _sfc_setup$O(props, ctx) : void 0;
};
const VPNavBarExtra = /* @__PURE__ */ _export_sfc(_sfc_main$O, [["__scopeId", "data-v-bb2aa2f0"]]);
const _sfc_main$N = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarHamburger",
  __ssrInlineRender: true,
  props: {
    active: { type: Boolean }
  },
  emits: ["click"],
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<button${ssrRenderAttrs(mergeProps({
        type: "button",
        class: ["VPNavBarHamburger", { active: __props.active }],
        "aria-label": "mobile navigation",
        "aria-expanded": __props.active,
        "aria-controls": "VPNavScreen"
      }, _attrs))} data-v-e5dd9c1c><span class="container" data-v-e5dd9c1c><span class="top" data-v-e5dd9c1c></span><span class="middle" data-v-e5dd9c1c></span><span class="bottom" data-v-e5dd9c1c></span></span></button>`);
    };
  }
});
const _sfc_setup$N = _sfc_main$N.setup;
_sfc_main$N.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavBarHamburger.vue");
  return _sfc_setup$N ? _sfc_setup$N(props, ctx) : void 0;
};
const VPNavBarHamburger = /* @__PURE__ */ _export_sfc(_sfc_main$N, [["__scopeId", "data-v-e5dd9c1c"]]);
const _sfc_main$M = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarMenuLink",
  __ssrInlineRender: true,
  props: {
    item: {}
  },
  setup(__props) {
    const { page } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      _push(ssrRenderComponent(_sfc_main$1d, mergeProps({
        class: {
          VPNavBarMenuLink: true,
          active: unref(isActive)(
            unref(page).relativePath,
            __props.item.activeMatch || __props.item.link,
            !!__props.item.activeMatch
          )
        },
        href: __props.item.link,
        target: __props.item.target,
        rel: __props.item.rel,
        "no-icon": __props.item.noIcon,
        tabindex: "0"
      }, _attrs), {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`<span data-v-e56f3d57${_scopeId}>${__props.item.text ?? ""}</span>`);
          } else {
            return [
              createVNode("span", {
                innerHTML: __props.item.text
              }, null, 8, ["innerHTML"])
            ];
          }
        }),
        _: 1
      }, _parent));
    };
  }
});
const _sfc_setup$M = _sfc_main$M.setup;
_sfc_main$M.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavBarMenuLink.vue");
  return _sfc_setup$M ? _sfc_setup$M(props, ctx) : void 0;
};
const VPNavBarMenuLink = /* @__PURE__ */ _export_sfc(_sfc_main$M, [["__scopeId", "data-v-e56f3d57"]]);
const _sfc_main$L = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarMenuGroup",
  __ssrInlineRender: true,
  props: {
    item: {}
  },
  setup(__props) {
    const props = __props;
    const { page } = useData();
    const isChildActive = (navItem) => {
      if ("component" in navItem) return false;
      if ("link" in navItem) {
        return isActive(
          page.value.relativePath,
          navItem.link,
          !!props.item.activeMatch
        );
      }
      return navItem.items.some(isChildActive);
    };
    const childrenActive = computed(() => isChildActive(props.item));
    return (_ctx, _push, _parent, _attrs) => {
      _push(ssrRenderComponent(VPFlyout, mergeProps({
        class: {
          VPNavBarMenuGroup: true,
          active: unref(isActive)(unref(page).relativePath, __props.item.activeMatch, !!__props.item.activeMatch) || childrenActive.value
        },
        button: __props.item.text,
        items: __props.item.items
      }, _attrs), null, _parent));
    };
  }
});
const _sfc_setup$L = _sfc_main$L.setup;
_sfc_main$L.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavBarMenuGroup.vue");
  return _sfc_setup$L ? _sfc_setup$L(props, ctx) : void 0;
};
const _sfc_main$K = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarMenu",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2 } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(theme2).nav) {
        _push(`<nav${ssrRenderAttrs(mergeProps({
          "aria-labelledby": "main-nav-aria-label",
          class: "VPNavBarMenu"
        }, _attrs))} data-v-dc692963><span id="main-nav-aria-label" class="visually-hidden" data-v-dc692963> Main Navigation </span><!--[-->`);
        ssrRenderList(unref(theme2).nav, (item) => {
          _push(`<!--[-->`);
          if ("link" in item) {
            _push(ssrRenderComponent(VPNavBarMenuLink, { item }, null, _parent));
          } else if ("component" in item) {
            ssrRenderVNode(_push, createVNode(resolveDynamicComponent(item.component), mergeProps({ ref_for: true }, item.props), null), _parent);
          } else {
            _push(ssrRenderComponent(_sfc_main$L, { item }, null, _parent));
          }
          _push(`<!--]-->`);
        });
        _push(`<!--]--></nav>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$K = _sfc_main$K.setup;
_sfc_main$K.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavBarMenu.vue");
  return _sfc_setup$K ? _sfc_setup$K(props, ctx) : void 0;
};
const VPNavBarMenu = /* @__PURE__ */ _export_sfc(_sfc_main$K, [["__scopeId", "data-v-dc692963"]]);
function createSearchTranslate(defaultTranslations) {
  const { localeIndex, theme: theme2 } = useData();
  function translate(key) {
    var _a, _b, _c;
    const keyPath = key.split(".");
    const themeObject = (_a = theme2.value.search) == null ? void 0 : _a.options;
    const isObject = themeObject && typeof themeObject === "object";
    const locales = isObject && ((_c = (_b = themeObject.locales) == null ? void 0 : _b[localeIndex.value]) == null ? void 0 : _c.translations) || null;
    const translations = isObject && themeObject.translations || null;
    let localeResult = locales;
    let translationResult = translations;
    let defaultResult = defaultTranslations;
    const lastKey = keyPath.pop();
    for (const k of keyPath) {
      let fallbackResult = null;
      const foundInFallback = defaultResult == null ? void 0 : defaultResult[k];
      if (foundInFallback) {
        fallbackResult = defaultResult = foundInFallback;
      }
      const foundInTranslation = translationResult == null ? void 0 : translationResult[k];
      if (foundInTranslation) {
        fallbackResult = translationResult = foundInTranslation;
      }
      const foundInLocale = localeResult == null ? void 0 : localeResult[k];
      if (foundInLocale) {
        fallbackResult = localeResult = foundInLocale;
      }
      if (!foundInFallback) {
        defaultResult = fallbackResult;
      }
      if (!foundInTranslation) {
        translationResult = fallbackResult;
      }
      if (!foundInLocale) {
        localeResult = fallbackResult;
      }
    }
    return (localeResult == null ? void 0 : localeResult[lastKey]) ?? (translationResult == null ? void 0 : translationResult[lastKey]) ?? (defaultResult == null ? void 0 : defaultResult[lastKey]) ?? "";
  }
  return translate;
}
const _sfc_main$J = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarSearchButton",
  __ssrInlineRender: true,
  setup(__props) {
    const defaultTranslations = {
      button: {
        buttonText: "Search",
        buttonAriaLabel: "Search"
      }
    };
    const translate = createSearchTranslate(defaultTranslations);
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<button${ssrRenderAttrs(mergeProps({
        type: "button",
        class: "DocSearch DocSearch-Button",
        "aria-label": unref(translate)("button.buttonAriaLabel")
      }, _attrs))}><span class="DocSearch-Button-Container"><span class="vp-icon DocSearch-Search-Icon"></span><span class="DocSearch-Button-Placeholder">${ssrInterpolate(unref(translate)("button.buttonText"))}</span></span><span class="DocSearch-Button-Keys"><kbd class="DocSearch-Button-Key"></kbd><kbd class="DocSearch-Button-Key">K</kbd></span></button>`);
    };
  }
});
const _sfc_setup$J = _sfc_main$J.setup;
_sfc_main$J.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavBarSearchButton.vue");
  return _sfc_setup$J ? _sfc_setup$J(props, ctx) : void 0;
};
const _sfc_main$I = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarSearch",
  __ssrInlineRender: true,
  setup(__props) {
    const VPLocalSearchBox = defineAsyncComponent(() => import("./VPLocalSearchBox.DUNAjOpN.js"));
    const VPAlgoliaSearchBox = () => null;
    const { theme: theme2 } = useData();
    const loaded = ref(false);
    const actuallyLoaded = ref(false);
    onMounted(() => {
      {
        return;
      }
    });
    function load2() {
      if (!loaded.value) {
        loaded.value = true;
        setTimeout(poll, 16);
      }
    }
    function poll() {
      const e = new Event("keydown");
      e.key = "k";
      e.metaKey = true;
      window.dispatchEvent(e);
      setTimeout(() => {
        if (!document.querySelector(".DocSearch-Modal")) {
          poll();
        }
      }, 16);
    }
    function isEditingContent(event) {
      const element = event.target;
      const tagName = element.tagName;
      return element.isContentEditable || tagName === "INPUT" || tagName === "SELECT" || tagName === "TEXTAREA";
    }
    const showSearch = ref(false);
    {
      onKeyStroke("k", (event) => {
        if (event.ctrlKey || event.metaKey) {
          event.preventDefault();
          showSearch.value = true;
        }
      });
      onKeyStroke("/", (event) => {
        if (!isEditingContent(event)) {
          event.preventDefault();
          showSearch.value = true;
        }
      });
    }
    const provider = "local";
    return (_ctx, _push, _parent, _attrs) => {
      var _a;
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPNavBarSearch" }, _attrs))}>`);
      if (unref(provider) === "local") {
        _push(`<!--[-->`);
        if (showSearch.value) {
          _push(ssrRenderComponent(unref(VPLocalSearchBox), {
            onClose: ($event) => showSearch.value = false
          }, null, _parent));
        } else {
          _push(`<!---->`);
        }
        _push(`<div id="local-search">`);
        _push(ssrRenderComponent(_sfc_main$J, {
          onClick: ($event) => showSearch.value = true
        }, null, _parent));
        _push(`</div><!--]-->`);
      } else if (unref(provider) === "algolia") {
        _push(`<!--[-->`);
        if (loaded.value) {
          _push(ssrRenderComponent(unref(VPAlgoliaSearchBox), {
            algolia: ((_a = unref(theme2).search) == null ? void 0 : _a.options) ?? unref(theme2).algolia,
            onVnodeBeforeMount: ($event) => actuallyLoaded.value = true
          }, null, _parent));
        } else {
          _push(`<!---->`);
        }
        if (!actuallyLoaded.value) {
          _push(`<div id="docsearch">`);
          _push(ssrRenderComponent(_sfc_main$J, { onClick: load2 }, null, _parent));
          _push(`</div>`);
        } else {
          _push(`<!---->`);
        }
        _push(`<!--]-->`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div>`);
    };
  }
});
const _sfc_setup$I = _sfc_main$I.setup;
_sfc_main$I.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavBarSearch.vue");
  return _sfc_setup$I ? _sfc_setup$I(props, ctx) : void 0;
};
const _sfc_main$H = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarSocialLinks",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2 } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(theme2).socialLinks) {
        _push(ssrRenderComponent(VPSocialLinks, mergeProps({
          class: "VPNavBarSocialLinks",
          links: unref(theme2).socialLinks
        }, _attrs), null, _parent));
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$H = _sfc_main$H.setup;
_sfc_main$H.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavBarSocialLinks.vue");
  return _sfc_setup$H ? _sfc_setup$H(props, ctx) : void 0;
};
const VPNavBarSocialLinks = /* @__PURE__ */ _export_sfc(_sfc_main$H, [["__scopeId", "data-v-0394ad82"]]);
const _sfc_main$G = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarTitle",
  __ssrInlineRender: true,
  setup(__props) {
    const { site, theme: theme2 } = useData();
    const { hasSidebar } = useSidebar();
    const { currentLang } = useLangs();
    const link2 = computed(
      () => {
        var _a;
        return typeof theme2.value.logoLink === "string" ? theme2.value.logoLink : (_a = theme2.value.logoLink) == null ? void 0 : _a.link;
      }
    );
    const rel = computed(
      () => {
        var _a;
        return typeof theme2.value.logoLink === "string" ? void 0 : (_a = theme2.value.logoLink) == null ? void 0 : _a.rel;
      }
    );
    const target = computed(
      () => {
        var _a;
        return typeof theme2.value.logoLink === "string" ? void 0 : (_a = theme2.value.logoLink) == null ? void 0 : _a.target;
      }
    );
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPNavBarTitle", { "has-sidebar": unref(hasSidebar) }]
      }, _attrs))} data-v-1168a8e4><a class="title"${ssrRenderAttr("href", link2.value ?? unref(normalizeLink$1)(unref(currentLang).link))}${ssrRenderAttr("rel", rel.value)}${ssrRenderAttr("target", target.value)} data-v-1168a8e4>`);
      ssrRenderSlot(_ctx.$slots, "nav-bar-title-before", {}, null, _push, _parent);
      if (unref(theme2).logo) {
        _push(ssrRenderComponent(VPImage, {
          class: "logo",
          image: unref(theme2).logo
        }, null, _parent));
      } else {
        _push(`<!---->`);
      }
      if (unref(theme2).siteTitle) {
        _push(`<span data-v-1168a8e4>${unref(theme2).siteTitle ?? ""}</span>`);
      } else if (unref(theme2).siteTitle === void 0) {
        _push(`<span data-v-1168a8e4>${ssrInterpolate(unref(site).title)}</span>`);
      } else {
        _push(`<!---->`);
      }
      ssrRenderSlot(_ctx.$slots, "nav-bar-title-after", {}, null, _push, _parent);
      _push(`</a></div>`);
    };
  }
});
const _sfc_setup$G = _sfc_main$G.setup;
_sfc_main$G.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavBarTitle.vue");
  return _sfc_setup$G ? _sfc_setup$G(props, ctx) : void 0;
};
const VPNavBarTitle = /* @__PURE__ */ _export_sfc(_sfc_main$G, [["__scopeId", "data-v-1168a8e4"]]);
const _sfc_main$F = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarTranslations",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2 } = useData();
    const { localeLinks, currentLang } = useLangs({ correspondingLink: true });
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(localeLinks).length && unref(currentLang).label) {
        _push(ssrRenderComponent(VPFlyout, mergeProps({
          class: "VPNavBarTranslations",
          icon: "vpi-languages",
          label: unref(theme2).langMenuLabel || "Change language"
        }, _attrs), {
          default: withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              _push2(`<div class="items" data-v-88af2de4${_scopeId}><p class="title" data-v-88af2de4${_scopeId}>${ssrInterpolate(unref(currentLang).label)}</p><!--[-->`);
              ssrRenderList(unref(localeLinks), (locale) => {
                _push2(ssrRenderComponent(VPMenuLink, { item: locale }, null, _parent2, _scopeId));
              });
              _push2(`<!--]--></div>`);
            } else {
              return [
                createVNode("div", { class: "items" }, [
                  createVNode("p", { class: "title" }, toDisplayString(unref(currentLang).label), 1),
                  (openBlock(true), createBlock(Fragment, null, renderList(unref(localeLinks), (locale) => {
                    return openBlock(), createBlock(VPMenuLink, {
                      key: locale.link,
                      item: locale
                    }, null, 8, ["item"]);
                  }), 128))
                ])
              ];
            }
          }),
          _: 1
        }, _parent));
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$F = _sfc_main$F.setup;
_sfc_main$F.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavBarTranslations.vue");
  return _sfc_setup$F ? _sfc_setup$F(props, ctx) : void 0;
};
const VPNavBarTranslations = /* @__PURE__ */ _export_sfc(_sfc_main$F, [["__scopeId", "data-v-88af2de4"]]);
const _sfc_main$E = /* @__PURE__ */ defineComponent({
  __name: "VPNavBar",
  __ssrInlineRender: true,
  props: {
    isScreenOpen: { type: Boolean }
  },
  emits: ["toggle-screen"],
  setup(__props) {
    const props = __props;
    const { y } = useWindowScroll();
    const { hasSidebar } = useSidebar();
    const { frontmatter } = useData();
    const classes = ref({});
    watchPostEffect(() => {
      classes.value = {
        "has-sidebar": hasSidebar.value,
        "home": frontmatter.value.layout === "home",
        "top": y.value === 0,
        "screen-open": props.isScreenOpen
      };
    });
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPNavBar", classes.value]
      }, _attrs))} data-v-6aa21345><div class="wrapper" data-v-6aa21345><div class="container" data-v-6aa21345><div class="title" data-v-6aa21345>`);
      _push(ssrRenderComponent(VPNavBarTitle, null, {
        "nav-bar-title-before": withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "nav-bar-title-before", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "nav-bar-title-before", {}, void 0, true)
            ];
          }
        }),
        "nav-bar-title-after": withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "nav-bar-title-after", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "nav-bar-title-after", {}, void 0, true)
            ];
          }
        }),
        _: 3
      }, _parent));
      _push(`</div><div class="content" data-v-6aa21345><div class="content-body" data-v-6aa21345>`);
      ssrRenderSlot(_ctx.$slots, "nav-bar-content-before", {}, null, _push, _parent);
      _push(ssrRenderComponent(_sfc_main$I, { class: "search" }, null, _parent));
      _push(ssrRenderComponent(VPNavBarMenu, { class: "menu" }, null, _parent));
      _push(ssrRenderComponent(VPNavBarTranslations, { class: "translations" }, null, _parent));
      _push(ssrRenderComponent(VPNavBarAppearance, { class: "appearance" }, null, _parent));
      _push(ssrRenderComponent(VPNavBarSocialLinks, { class: "social-links" }, null, _parent));
      _push(ssrRenderComponent(VPNavBarExtra, { class: "extra" }, null, _parent));
      ssrRenderSlot(_ctx.$slots, "nav-bar-content-after", {}, null, _push, _parent);
      _push(ssrRenderComponent(VPNavBarHamburger, {
        class: "hamburger",
        active: __props.isScreenOpen,
        onClick: ($event) => _ctx.$emit("toggle-screen")
      }, null, _parent));
      _push(`</div></div></div></div><div class="divider" data-v-6aa21345><div class="divider-line" data-v-6aa21345></div></div></div>`);
    };
  }
});
const _sfc_setup$E = _sfc_main$E.setup;
_sfc_main$E.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavBar.vue");
  return _sfc_setup$E ? _sfc_setup$E(props, ctx) : void 0;
};
const VPNavBar = /* @__PURE__ */ _export_sfc(_sfc_main$E, [["__scopeId", "data-v-6aa21345"]]);
const _sfc_main$D = /* @__PURE__ */ defineComponent({
  __name: "VPNavScreenAppearance",
  __ssrInlineRender: true,
  setup(__props) {
    const { site, theme: theme2 } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(site).appearance && unref(site).appearance !== "force-dark" && unref(site).appearance !== "force-auto") {
        _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPNavScreenAppearance" }, _attrs))} data-v-b44890b2><p class="text" data-v-b44890b2>${ssrInterpolate(unref(theme2).darkModeSwitchLabel || "Appearance")}</p>`);
        _push(ssrRenderComponent(VPSwitchAppearance, null, null, _parent));
        _push(`</div>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$D = _sfc_main$D.setup;
_sfc_main$D.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavScreenAppearance.vue");
  return _sfc_setup$D ? _sfc_setup$D(props, ctx) : void 0;
};
const VPNavScreenAppearance = /* @__PURE__ */ _export_sfc(_sfc_main$D, [["__scopeId", "data-v-b44890b2"]]);
const _sfc_main$C = /* @__PURE__ */ defineComponent({
  __name: "VPNavScreenMenuLink",
  __ssrInlineRender: true,
  props: {
    item: {}
  },
  setup(__props) {
    const closeScreen = inject("close-screen");
    return (_ctx, _push, _parent, _attrs) => {
      _push(ssrRenderComponent(_sfc_main$1d, mergeProps({
        class: "VPNavScreenMenuLink",
        href: __props.item.link,
        target: __props.item.target,
        rel: __props.item.rel,
        "no-icon": __props.item.noIcon,
        onClick: unref(closeScreen)
      }, _attrs), {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`<span data-v-df37e6dd${_scopeId}>${__props.item.text ?? ""}</span>`);
          } else {
            return [
              createVNode("span", {
                innerHTML: __props.item.text
              }, null, 8, ["innerHTML"])
            ];
          }
        }),
        _: 1
      }, _parent));
    };
  }
});
const _sfc_setup$C = _sfc_main$C.setup;
_sfc_main$C.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavScreenMenuLink.vue");
  return _sfc_setup$C ? _sfc_setup$C(props, ctx) : void 0;
};
const VPNavScreenMenuLink = /* @__PURE__ */ _export_sfc(_sfc_main$C, [["__scopeId", "data-v-df37e6dd"]]);
const _sfc_main$B = /* @__PURE__ */ defineComponent({
  __name: "VPNavScreenMenuGroupLink",
  __ssrInlineRender: true,
  props: {
    item: {}
  },
  setup(__props) {
    const closeScreen = inject("close-screen");
    return (_ctx, _push, _parent, _attrs) => {
      _push(ssrRenderComponent(_sfc_main$1d, mergeProps({
        class: "VPNavScreenMenuGroupLink",
        href: __props.item.link,
        target: __props.item.target,
        rel: __props.item.rel,
        "no-icon": __props.item.noIcon,
        onClick: unref(closeScreen)
      }, _attrs), {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`<span data-v-3e9c20e4${_scopeId}>${__props.item.text ?? ""}</span>`);
          } else {
            return [
              createVNode("span", {
                innerHTML: __props.item.text
              }, null, 8, ["innerHTML"])
            ];
          }
        }),
        _: 1
      }, _parent));
    };
  }
});
const _sfc_setup$B = _sfc_main$B.setup;
_sfc_main$B.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavScreenMenuGroupLink.vue");
  return _sfc_setup$B ? _sfc_setup$B(props, ctx) : void 0;
};
const VPNavScreenMenuGroupLink = /* @__PURE__ */ _export_sfc(_sfc_main$B, [["__scopeId", "data-v-3e9c20e4"]]);
const _sfc_main$A = /* @__PURE__ */ defineComponent({
  __name: "VPNavScreenMenuGroupSection",
  __ssrInlineRender: true,
  props: {
    text: {},
    items: {}
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPNavScreenMenuGroupSection" }, _attrs))} data-v-8133b170>`);
      if (__props.text) {
        _push(`<p class="title" data-v-8133b170>${ssrInterpolate(__props.text)}</p>`);
      } else {
        _push(`<!---->`);
      }
      _push(`<!--[-->`);
      ssrRenderList(__props.items, (item) => {
        _push(ssrRenderComponent(VPNavScreenMenuGroupLink, {
          key: item.text,
          item
        }, null, _parent));
      });
      _push(`<!--]--></div>`);
    };
  }
});
const _sfc_setup$A = _sfc_main$A.setup;
_sfc_main$A.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavScreenMenuGroupSection.vue");
  return _sfc_setup$A ? _sfc_setup$A(props, ctx) : void 0;
};
const VPNavScreenMenuGroupSection = /* @__PURE__ */ _export_sfc(_sfc_main$A, [["__scopeId", "data-v-8133b170"]]);
const _sfc_main$z = /* @__PURE__ */ defineComponent({
  __name: "VPNavScreenMenuGroup",
  __ssrInlineRender: true,
  props: {
    text: {},
    items: {}
  },
  setup(__props) {
    const props = __props;
    const isOpen = ref(false);
    const groupId = computed(
      () => `NavScreenGroup-${props.text.replace(" ", "-").toLowerCase()}`
    );
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPNavScreenMenuGroup", { open: isOpen.value }]
      }, _attrs))} data-v-b9ab8c58><button class="button"${ssrRenderAttr("aria-controls", groupId.value)}${ssrRenderAttr("aria-expanded", isOpen.value)} data-v-b9ab8c58><span class="button-text" data-v-b9ab8c58>${__props.text ?? ""}</span><span class="vpi-plus button-icon" data-v-b9ab8c58></span></button><div${ssrRenderAttr("id", groupId.value)} class="items" data-v-b9ab8c58><!--[-->`);
      ssrRenderList(__props.items, (item) => {
        _push(`<!--[-->`);
        if ("link" in item) {
          _push(`<div class="item" data-v-b9ab8c58>`);
          _push(ssrRenderComponent(VPNavScreenMenuGroupLink, { item }, null, _parent));
          _push(`</div>`);
        } else if ("component" in item) {
          _push(`<div class="item" data-v-b9ab8c58>`);
          ssrRenderVNode(_push, createVNode(resolveDynamicComponent(item.component), mergeProps({ ref_for: true }, item.props, { "screen-menu": "" }), null), _parent);
          _push(`</div>`);
        } else {
          _push(`<div class="group" data-v-b9ab8c58>`);
          _push(ssrRenderComponent(VPNavScreenMenuGroupSection, {
            text: item.text,
            items: item.items
          }, null, _parent));
          _push(`</div>`);
        }
        _push(`<!--]-->`);
      });
      _push(`<!--]--></div></div>`);
    };
  }
});
const _sfc_setup$z = _sfc_main$z.setup;
_sfc_main$z.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavScreenMenuGroup.vue");
  return _sfc_setup$z ? _sfc_setup$z(props, ctx) : void 0;
};
const VPNavScreenMenuGroup = /* @__PURE__ */ _export_sfc(_sfc_main$z, [["__scopeId", "data-v-b9ab8c58"]]);
const _sfc_main$y = /* @__PURE__ */ defineComponent({
  __name: "VPNavScreenMenu",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2 } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(theme2).nav) {
        _push(`<nav${ssrRenderAttrs(mergeProps({ class: "VPNavScreenMenu" }, _attrs))}><!--[-->`);
        ssrRenderList(unref(theme2).nav, (item) => {
          _push(`<!--[-->`);
          if ("link" in item) {
            _push(ssrRenderComponent(VPNavScreenMenuLink, { item }, null, _parent));
          } else if ("component" in item) {
            ssrRenderVNode(_push, createVNode(resolveDynamicComponent(item.component), mergeProps({ ref_for: true }, item.props, { "screen-menu": "" }), null), _parent);
          } else {
            _push(ssrRenderComponent(VPNavScreenMenuGroup, {
              text: item.text || "",
              items: item.items
            }, null, _parent));
          }
          _push(`<!--]-->`);
        });
        _push(`<!--]--></nav>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$y = _sfc_main$y.setup;
_sfc_main$y.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavScreenMenu.vue");
  return _sfc_setup$y ? _sfc_setup$y(props, ctx) : void 0;
};
const _sfc_main$x = /* @__PURE__ */ defineComponent({
  __name: "VPNavScreenSocialLinks",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2 } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(theme2).socialLinks) {
        _push(ssrRenderComponent(VPSocialLinks, mergeProps({
          class: "VPNavScreenSocialLinks",
          links: unref(theme2).socialLinks
        }, _attrs), null, _parent));
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$x = _sfc_main$x.setup;
_sfc_main$x.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavScreenSocialLinks.vue");
  return _sfc_setup$x ? _sfc_setup$x(props, ctx) : void 0;
};
const _sfc_main$w = /* @__PURE__ */ defineComponent({
  __name: "VPNavScreenTranslations",
  __ssrInlineRender: true,
  setup(__props) {
    const { localeLinks, currentLang } = useLangs({ correspondingLink: true });
    const isOpen = ref(false);
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(localeLinks).length && unref(currentLang).label) {
        _push(`<div${ssrRenderAttrs(mergeProps({
          class: ["VPNavScreenTranslations", { open: isOpen.value }]
        }, _attrs))} data-v-858fe1a4><button class="title" data-v-858fe1a4><span class="vpi-languages icon lang" data-v-858fe1a4></span> ${ssrInterpolate(unref(currentLang).label)} <span class="vpi-chevron-down icon chevron" data-v-858fe1a4></span></button><ul class="list" data-v-858fe1a4><!--[-->`);
        ssrRenderList(unref(localeLinks), (locale) => {
          _push(`<li class="item" data-v-858fe1a4>`);
          _push(ssrRenderComponent(_sfc_main$1d, {
            class: "link",
            href: locale.link
          }, {
            default: withCtx((_, _push2, _parent2, _scopeId) => {
              if (_push2) {
                _push2(`${ssrInterpolate(locale.text)}`);
              } else {
                return [
                  createTextVNode(toDisplayString(locale.text), 1)
                ];
              }
            }),
            _: 2
          }, _parent));
          _push(`</li>`);
        });
        _push(`<!--]--></ul></div>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$w = _sfc_main$w.setup;
_sfc_main$w.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavScreenTranslations.vue");
  return _sfc_setup$w ? _sfc_setup$w(props, ctx) : void 0;
};
const VPNavScreenTranslations = /* @__PURE__ */ _export_sfc(_sfc_main$w, [["__scopeId", "data-v-858fe1a4"]]);
const _sfc_main$v = /* @__PURE__ */ defineComponent({
  __name: "VPNavScreen",
  __ssrInlineRender: true,
  props: {
    open: { type: Boolean }
  },
  setup(__props) {
    const screen = ref(null);
    useScrollLock(inBrowser ? document.body : null);
    return (_ctx, _push, _parent, _attrs) => {
      if (__props.open) {
        _push(`<div${ssrRenderAttrs(mergeProps({
          class: "VPNavScreen",
          ref_key: "screen",
          ref: screen,
          id: "VPNavScreen"
        }, _attrs))} data-v-f2779853><div class="container" data-v-f2779853>`);
        ssrRenderSlot(_ctx.$slots, "nav-screen-content-before", {}, null, _push, _parent);
        _push(ssrRenderComponent(_sfc_main$y, { class: "menu" }, null, _parent));
        _push(ssrRenderComponent(VPNavScreenTranslations, { class: "translations" }, null, _parent));
        _push(ssrRenderComponent(VPNavScreenAppearance, { class: "appearance" }, null, _parent));
        _push(ssrRenderComponent(_sfc_main$x, { class: "social-links" }, null, _parent));
        ssrRenderSlot(_ctx.$slots, "nav-screen-content-after", {}, null, _push, _parent);
        _push(`</div></div>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$v = _sfc_main$v.setup;
_sfc_main$v.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavScreen.vue");
  return _sfc_setup$v ? _sfc_setup$v(props, ctx) : void 0;
};
const VPNavScreen = /* @__PURE__ */ _export_sfc(_sfc_main$v, [["__scopeId", "data-v-f2779853"]]);
const _sfc_main$u = /* @__PURE__ */ defineComponent({
  __name: "VPNav",
  __ssrInlineRender: true,
  setup(__props) {
    const { isScreenOpen, closeScreen, toggleScreen } = useNav();
    const { frontmatter } = useData();
    const hasNavbar = computed(() => {
      return frontmatter.value.navbar !== false;
    });
    provide("close-screen", closeScreen);
    watchEffect(() => {
      if (inBrowser) {
        document.documentElement.classList.toggle("hide-nav", !hasNavbar.value);
      }
    });
    return (_ctx, _push, _parent, _attrs) => {
      if (hasNavbar.value) {
        _push(`<header${ssrRenderAttrs(mergeProps({ class: "VPNav" }, _attrs))} data-v-ae24b3ad>`);
        _push(ssrRenderComponent(VPNavBar, {
          "is-screen-open": unref(isScreenOpen),
          onToggleScreen: unref(toggleScreen)
        }, {
          "nav-bar-title-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-bar-title-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-bar-title-before", {}, void 0, true)
              ];
            }
          }),
          "nav-bar-title-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-bar-title-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-bar-title-after", {}, void 0, true)
              ];
            }
          }),
          "nav-bar-content-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-bar-content-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-bar-content-before", {}, void 0, true)
              ];
            }
          }),
          "nav-bar-content-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-bar-content-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-bar-content-after", {}, void 0, true)
              ];
            }
          }),
          _: 3
        }, _parent));
        _push(ssrRenderComponent(VPNavScreen, { open: unref(isScreenOpen) }, {
          "nav-screen-content-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-screen-content-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-screen-content-before", {}, void 0, true)
              ];
            }
          }),
          "nav-screen-content-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-screen-content-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-screen-content-after", {}, void 0, true)
              ];
            }
          }),
          _: 3
        }, _parent));
        _push(`</header>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$u = _sfc_main$u.setup;
_sfc_main$u.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNav.vue");
  return _sfc_setup$u ? _sfc_setup$u(props, ctx) : void 0;
};
const VPNav = /* @__PURE__ */ _export_sfc(_sfc_main$u, [["__scopeId", "data-v-ae24b3ad"]]);
const _sfc_main$t = /* @__PURE__ */ defineComponent({
  __name: "VPSidebarItem",
  __ssrInlineRender: true,
  props: {
    item: {},
    depth: {}
  },
  setup(__props) {
    const props = __props;
    const {
      collapsed,
      collapsible,
      isLink,
      isActiveLink,
      hasActiveLink: hasActiveLink2,
      hasChildren,
      toggle
    } = useSidebarControl(computed(() => props.item));
    const sectionTag = computed(() => hasChildren.value ? "section" : `div`);
    const linkTag = computed(() => isLink.value ? "a" : "div");
    const textTag = computed(() => {
      return !hasChildren.value ? "p" : props.depth + 2 === 7 ? "p" : `h${props.depth + 2}`;
    });
    const itemRole = computed(() => isLink.value ? void 0 : "button");
    const classes = computed(() => [
      [`level-${props.depth}`],
      { collapsible: collapsible.value },
      { collapsed: collapsed.value },
      { "is-link": isLink.value },
      { "is-active": isActiveLink.value },
      { "has-active": hasActiveLink2.value }
    ]);
    function onItemInteraction(e) {
      if ("key" in e && e.key !== "Enter") {
        return;
      }
      !props.item.link && toggle();
    }
    function onCaretClick() {
      props.item.link && toggle();
    }
    return (_ctx, _push, _parent, _attrs) => {
      const _component_VPSidebarItem = resolveComponent("VPSidebarItem", true);
      ssrRenderVNode(_push, createVNode(resolveDynamicComponent(sectionTag.value), mergeProps({
        class: ["VPSidebarItem", classes.value]
      }, _attrs), {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            if (__props.item.text) {
              _push2(`<div class="item"${ssrRenderAttr("role", itemRole.value)}${ssrRenderAttr("tabindex", __props.item.items && 0)} data-v-b3fd67f8${_scopeId}><div class="indicator" data-v-b3fd67f8${_scopeId}></div>`);
              if (__props.item.link) {
                _push2(ssrRenderComponent(_sfc_main$1d, {
                  tag: linkTag.value,
                  class: "link",
                  href: __props.item.link,
                  rel: __props.item.rel,
                  target: __props.item.target
                }, {
                  default: withCtx((_2, _push3, _parent3, _scopeId2) => {
                    if (_push3) {
                      ssrRenderVNode(_push3, createVNode(resolveDynamicComponent(textTag.value), { class: "text" }, null), _parent3, _scopeId2);
                    } else {
                      return [
                        (openBlock(), createBlock(resolveDynamicComponent(textTag.value), {
                          class: "text",
                          innerHTML: __props.item.text
                        }, null, 8, ["innerHTML"]))
                      ];
                    }
                  }),
                  _: 1
                }, _parent2, _scopeId));
              } else {
                ssrRenderVNode(_push2, createVNode(resolveDynamicComponent(textTag.value), { class: "text" }, null), _parent2, _scopeId);
              }
              if (__props.item.collapsed != null && __props.item.items && __props.item.items.length) {
                _push2(`<div class="caret" role="button" aria-label="toggle section" tabindex="0" data-v-b3fd67f8${_scopeId}><span class="vpi-chevron-right caret-icon" data-v-b3fd67f8${_scopeId}></span></div>`);
              } else {
                _push2(`<!---->`);
              }
              _push2(`</div>`);
            } else {
              _push2(`<!---->`);
            }
            if (__props.item.items && __props.item.items.length) {
              _push2(`<div class="items" data-v-b3fd67f8${_scopeId}>`);
              if (__props.depth < 5) {
                _push2(`<!--[-->`);
                ssrRenderList(__props.item.items, (i) => {
                  _push2(ssrRenderComponent(_component_VPSidebarItem, {
                    key: i.text,
                    item: i,
                    depth: __props.depth + 1
                  }, null, _parent2, _scopeId));
                });
                _push2(`<!--]-->`);
              } else {
                _push2(`<!---->`);
              }
              _push2(`</div>`);
            } else {
              _push2(`<!---->`);
            }
          } else {
            return [
              __props.item.text ? (openBlock(), createBlock("div", mergeProps({
                key: 0,
                class: "item",
                role: itemRole.value
              }, toHandlers(
                __props.item.items ? { click: onItemInteraction, keydown: onItemInteraction } : {},
                true
              ), {
                tabindex: __props.item.items && 0
              }), [
                createVNode("div", { class: "indicator" }),
                __props.item.link ? (openBlock(), createBlock(_sfc_main$1d, {
                  key: 0,
                  tag: linkTag.value,
                  class: "link",
                  href: __props.item.link,
                  rel: __props.item.rel,
                  target: __props.item.target
                }, {
                  default: withCtx(() => [
                    (openBlock(), createBlock(resolveDynamicComponent(textTag.value), {
                      class: "text",
                      innerHTML: __props.item.text
                    }, null, 8, ["innerHTML"]))
                  ]),
                  _: 1
                }, 8, ["tag", "href", "rel", "target"])) : (openBlock(), createBlock(resolveDynamicComponent(textTag.value), {
                  key: 1,
                  class: "text",
                  innerHTML: __props.item.text
                }, null, 8, ["innerHTML"])),
                __props.item.collapsed != null && __props.item.items && __props.item.items.length ? (openBlock(), createBlock("div", {
                  key: 2,
                  class: "caret",
                  role: "button",
                  "aria-label": "toggle section",
                  onClick: onCaretClick,
                  onKeydown: withKeys(onCaretClick, ["enter"]),
                  tabindex: "0"
                }, [
                  createVNode("span", { class: "vpi-chevron-right caret-icon" })
                ], 32)) : createCommentVNode("", true)
              ], 16, ["role", "tabindex"])) : createCommentVNode("", true),
              __props.item.items && __props.item.items.length ? (openBlock(), createBlock("div", {
                key: 1,
                class: "items"
              }, [
                __props.depth < 5 ? (openBlock(true), createBlock(Fragment, { key: 0 }, renderList(__props.item.items, (i) => {
                  return openBlock(), createBlock(_component_VPSidebarItem, {
                    key: i.text,
                    item: i,
                    depth: __props.depth + 1
                  }, null, 8, ["item", "depth"]);
                }), 128)) : createCommentVNode("", true)
              ])) : createCommentVNode("", true)
            ];
          }
        }),
        _: 1
      }), _parent);
    };
  }
});
const _sfc_setup$t = _sfc_main$t.setup;
_sfc_main$t.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPSidebarItem.vue");
  return _sfc_setup$t ? _sfc_setup$t(props, ctx) : void 0;
};
const VPSidebarItem = /* @__PURE__ */ _export_sfc(_sfc_main$t, [["__scopeId", "data-v-b3fd67f8"]]);
const _sfc_main$s = /* @__PURE__ */ defineComponent({
  __name: "VPSidebarGroup",
  __ssrInlineRender: true,
  props: {
    items: {}
  },
  setup(__props) {
    const disableTransition = ref(true);
    let timer = null;
    onMounted(() => {
      timer = setTimeout(() => {
        timer = null;
        disableTransition.value = false;
      }, 300);
    });
    onBeforeUnmount(() => {
      if (timer != null) {
        clearTimeout(timer);
        timer = null;
      }
    });
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<!--[-->`);
      ssrRenderList(__props.items, (item) => {
        _push(`<div class="${ssrRenderClass([{ "no-transition": disableTransition.value }, "group"])}" data-v-c40bc020>`);
        _push(ssrRenderComponent(VPSidebarItem, {
          item,
          depth: 0
        }, null, _parent));
        _push(`</div>`);
      });
      _push(`<!--]-->`);
    };
  }
});
const _sfc_setup$s = _sfc_main$s.setup;
_sfc_main$s.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPSidebarGroup.vue");
  return _sfc_setup$s ? _sfc_setup$s(props, ctx) : void 0;
};
const VPSidebarGroup = /* @__PURE__ */ _export_sfc(_sfc_main$s, [["__scopeId", "data-v-c40bc020"]]);
const _sfc_main$r = /* @__PURE__ */ defineComponent({
  __name: "VPSidebar",
  __ssrInlineRender: true,
  props: {
    open: { type: Boolean }
  },
  setup(__props) {
    const { sidebarGroups, hasSidebar } = useSidebar();
    const props = __props;
    const navEl = ref(null);
    const isLocked = useScrollLock(inBrowser ? document.body : null);
    watch(
      [props, navEl],
      () => {
        var _a;
        if (props.open) {
          isLocked.value = true;
          (_a = navEl.value) == null ? void 0 : _a.focus();
        } else isLocked.value = false;
      },
      { immediate: true, flush: "post" }
    );
    const key = ref(0);
    watch(
      sidebarGroups,
      () => {
        key.value += 1;
      },
      { deep: true }
    );
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(hasSidebar)) {
        _push(`<aside${ssrRenderAttrs(mergeProps({
          class: ["VPSidebar", { open: __props.open }],
          ref_key: "navEl",
          ref: navEl
        }, _attrs))} data-v-319d5ca6><div class="curtain" data-v-319d5ca6></div><nav class="nav" id="VPSidebarNav" aria-labelledby="sidebar-aria-label" tabindex="-1" data-v-319d5ca6><span class="visually-hidden" id="sidebar-aria-label" data-v-319d5ca6> Sidebar Navigation </span>`);
        ssrRenderSlot(_ctx.$slots, "sidebar-nav-before", {}, null, _push, _parent);
        _push(ssrRenderComponent(VPSidebarGroup, {
          items: unref(sidebarGroups),
          key: key.value
        }, null, _parent));
        ssrRenderSlot(_ctx.$slots, "sidebar-nav-after", {}, null, _push, _parent);
        _push(`</nav></aside>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$r = _sfc_main$r.setup;
_sfc_main$r.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPSidebar.vue");
  return _sfc_setup$r ? _sfc_setup$r(props, ctx) : void 0;
};
const VPSidebar = /* @__PURE__ */ _export_sfc(_sfc_main$r, [["__scopeId", "data-v-319d5ca6"]]);
const _sfc_main$q = /* @__PURE__ */ defineComponent({
  __name: "VPSkipLink",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2 } = useData();
    const route = useRoute();
    const backToTop = ref();
    watch(() => route.path, () => backToTop.value.focus());
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<!--[--><span tabindex="-1" data-v-0b0ada53></span><a href="#VPContent" class="VPSkipLink visually-hidden" data-v-0b0ada53>${ssrInterpolate(unref(theme2).skipToContentLabel || "Skip to content")}</a><!--]-->`);
    };
  }
});
const _sfc_setup$q = _sfc_main$q.setup;
_sfc_main$q.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPSkipLink.vue");
  return _sfc_setup$q ? _sfc_setup$q(props, ctx) : void 0;
};
const VPSkipLink = /* @__PURE__ */ _export_sfc(_sfc_main$q, [["__scopeId", "data-v-0b0ada53"]]);
const _sfc_main$p = /* @__PURE__ */ defineComponent({
  __name: "Layout",
  __ssrInlineRender: true,
  setup(__props) {
    const {
      isOpen: isSidebarOpen,
      open: openSidebar,
      close: closeSidebar
    } = useSidebar();
    const route = useRoute();
    watch(() => route.path, closeSidebar);
    useCloseSidebarOnEscape(isSidebarOpen, closeSidebar);
    const { frontmatter } = useData();
    const slots = useSlots();
    const heroImageSlotExists = computed(() => !!slots["home-hero-image"]);
    provide("hero-image-slot-exists", heroImageSlotExists);
    return (_ctx, _push, _parent, _attrs) => {
      const _component_Content = resolveComponent("Content");
      if (unref(frontmatter).layout !== false) {
        _push(`<div${ssrRenderAttrs(mergeProps({
          class: ["Layout", unref(frontmatter).pageClass]
        }, _attrs))} data-v-5d98c3a5>`);
        ssrRenderSlot(_ctx.$slots, "layout-top", {}, null, _push, _parent);
        _push(ssrRenderComponent(VPSkipLink, null, null, _parent));
        _push(ssrRenderComponent(VPBackdrop, {
          class: "backdrop",
          show: unref(isSidebarOpen),
          onClick: unref(closeSidebar)
        }, null, _parent));
        _push(ssrRenderComponent(VPNav, null, {
          "nav-bar-title-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-bar-title-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-bar-title-before", {}, void 0, true)
              ];
            }
          }),
          "nav-bar-title-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-bar-title-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-bar-title-after", {}, void 0, true)
              ];
            }
          }),
          "nav-bar-content-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-bar-content-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-bar-content-before", {}, void 0, true)
              ];
            }
          }),
          "nav-bar-content-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-bar-content-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-bar-content-after", {}, void 0, true)
              ];
            }
          }),
          "nav-screen-content-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-screen-content-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-screen-content-before", {}, void 0, true)
              ];
            }
          }),
          "nav-screen-content-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-screen-content-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-screen-content-after", {}, void 0, true)
              ];
            }
          }),
          _: 3
        }, _parent));
        _push(ssrRenderComponent(VPLocalNav, {
          open: unref(isSidebarOpen),
          onOpenMenu: unref(openSidebar)
        }, null, _parent));
        _push(ssrRenderComponent(VPSidebar, { open: unref(isSidebarOpen) }, {
          "sidebar-nav-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "sidebar-nav-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "sidebar-nav-before", {}, void 0, true)
              ];
            }
          }),
          "sidebar-nav-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "sidebar-nav-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "sidebar-nav-after", {}, void 0, true)
              ];
            }
          }),
          _: 3
        }, _parent));
        _push(ssrRenderComponent(VPContent, null, {
          "page-top": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "page-top", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "page-top", {}, void 0, true)
              ];
            }
          }),
          "page-bottom": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "page-bottom", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "page-bottom", {}, void 0, true)
              ];
            }
          }),
          "not-found": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "not-found", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "not-found", {}, void 0, true)
              ];
            }
          }),
          "home-hero-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-before", {}, void 0, true)
              ];
            }
          }),
          "home-hero-info-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-info-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-info-before", {}, void 0, true)
              ];
            }
          }),
          "home-hero-info": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-info", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-info", {}, void 0, true)
              ];
            }
          }),
          "home-hero-info-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-info-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-info-after", {}, void 0, true)
              ];
            }
          }),
          "home-hero-actions-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-actions-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-actions-after", {}, void 0, true)
              ];
            }
          }),
          "home-hero-image": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-image", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-image", {}, void 0, true)
              ];
            }
          }),
          "home-hero-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-after", {}, void 0, true)
              ];
            }
          }),
          "home-features-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-features-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-features-before", {}, void 0, true)
              ];
            }
          }),
          "home-features-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-features-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-features-after", {}, void 0, true)
              ];
            }
          }),
          "doc-footer-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-footer-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-footer-before", {}, void 0, true)
              ];
            }
          }),
          "doc-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-before", {}, void 0, true)
              ];
            }
          }),
          "doc-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-after", {}, void 0, true)
              ];
            }
          }),
          "doc-top": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-top", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-top", {}, void 0, true)
              ];
            }
          }),
          "doc-bottom": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-bottom", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-bottom", {}, void 0, true)
              ];
            }
          }),
          "aside-top": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-top", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-top", {}, void 0, true)
              ];
            }
          }),
          "aside-bottom": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-bottom", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-bottom", {}, void 0, true)
              ];
            }
          }),
          "aside-outline-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-outline-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-outline-before", {}, void 0, true)
              ];
            }
          }),
          "aside-outline-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-outline-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-outline-after", {}, void 0, true)
              ];
            }
          }),
          "aside-ads-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-ads-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-ads-before", {}, void 0, true)
              ];
            }
          }),
          "aside-ads-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-ads-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-ads-after", {}, void 0, true)
              ];
            }
          }),
          _: 3
        }, _parent));
        _push(ssrRenderComponent(VPFooter, null, null, _parent));
        ssrRenderSlot(_ctx.$slots, "layout-bottom", {}, null, _push, _parent);
        _push(`</div>`);
      } else {
        _push(ssrRenderComponent(_component_Content, _attrs, null, _parent));
      }
    };
  }
});
const _sfc_setup$p = _sfc_main$p.setup;
_sfc_main$p.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/Layout.vue");
  return _sfc_setup$p ? _sfc_setup$p(props, ctx) : void 0;
};
const Layout = /* @__PURE__ */ _export_sfc(_sfc_main$p, [["__scopeId", "data-v-5d98c3a5"]]);
const GridSettings = {
  xmini: [[0, 2]],
  mini: [],
  small: [
    [920, 6],
    [768, 5],
    [640, 4],
    [480, 3],
    [0, 2]
  ],
  medium: [
    [960, 5],
    [832, 4],
    [640, 3],
    [480, 2]
  ],
  big: [
    [832, 3],
    [640, 2]
  ]
};
function useSponsorsGrid({ el, size = "medium" }) {
  const onResize = throttleAndDebounce(manage, 100);
  onMounted(() => {
    manage();
    window.addEventListener("resize", onResize);
  });
  onUnmounted(() => {
    window.removeEventListener("resize", onResize);
  });
  function manage() {
    adjustSlots(el.value, size);
  }
}
function adjustSlots(el, size) {
  const tsize = el.children.length;
  const asize = el.querySelectorAll(".vp-sponsor-grid-item:not(.empty)").length;
  const grid = setGrid(el, size, asize);
  manageSlots(el, grid, tsize, asize);
}
function setGrid(el, size, items) {
  const settings = GridSettings[size];
  const screen = window.innerWidth;
  let grid = 1;
  settings.some(([breakpoint, value]) => {
    if (screen >= breakpoint) {
      grid = items < value ? items : value;
      return true;
    }
  });
  setGridData(el, grid);
  return grid;
}
function setGridData(el, value) {
  el.dataset.vpGrid = String(value);
}
function manageSlots(el, grid, tsize, asize) {
  const diff = tsize - asize;
  const rem = asize % grid;
  const drem = rem === 0 ? rem : grid - rem;
  neutralizeSlots(el, drem - diff);
}
function neutralizeSlots(el, count) {
  if (count === 0) {
    return;
  }
  count > 0 ? addSlots(el, count) : removeSlots(el, count * -1);
}
function addSlots(el, count) {
  for (let i = 0; i < count; i++) {
    const slot = document.createElement("div");
    slot.classList.add("vp-sponsor-grid-item", "empty");
    el.append(slot);
  }
}
function removeSlots(el, count) {
  for (let i = 0; i < count; i++) {
    el.removeChild(el.lastElementChild);
  }
}
const _sfc_main$o = /* @__PURE__ */ defineComponent({
  __name: "VPSponsorsGrid",
  __ssrInlineRender: true,
  props: {
    size: { default: "medium" },
    data: {}
  },
  setup(__props) {
    const props = __props;
    const el = ref(null);
    useSponsorsGrid({ el, size: props.size });
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPSponsorsGrid vp-sponsor-grid", [__props.size]],
        ref_key: "el",
        ref: el
      }, _attrs))}><!--[-->`);
      ssrRenderList(__props.data, (sponsor) => {
        _push(`<div class="vp-sponsor-grid-item"><a class="vp-sponsor-grid-link"${ssrRenderAttr("href", sponsor.url)} target="_blank" rel="sponsored noopener"><article class="vp-sponsor-grid-box"><h4 class="visually-hidden">${ssrInterpolate(sponsor.name)}</h4><img class="vp-sponsor-grid-image"${ssrRenderAttr("src", sponsor.img)}${ssrRenderAttr("alt", sponsor.name)}></article></a></div>`);
      });
      _push(`<!--]--></div>`);
    };
  }
});
const _sfc_setup$o = _sfc_main$o.setup;
_sfc_main$o.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPSponsorsGrid.vue");
  return _sfc_setup$o ? _sfc_setup$o(props, ctx) : void 0;
};
const _sfc_main$n = /* @__PURE__ */ defineComponent({
  __name: "VPSponsors",
  __ssrInlineRender: true,
  props: {
    mode: { default: "normal" },
    tier: {},
    size: {},
    data: {}
  },
  setup(__props) {
    const props = __props;
    const sponsors = computed(() => {
      const isSponsors = props.data.some((s) => {
        return "items" in s;
      });
      if (isSponsors) {
        return props.data;
      }
      return [
        { tier: props.tier, size: props.size, items: props.data }
      ];
    });
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPSponsors vp-sponsor", [__props.mode]]
      }, _attrs))}><!--[-->`);
      ssrRenderList(sponsors.value, (sponsor, index) => {
        _push(`<section class="vp-sponsor-section">`);
        if (sponsor.tier) {
          _push(`<h3 class="vp-sponsor-tier">${ssrInterpolate(sponsor.tier)}</h3>`);
        } else {
          _push(`<!---->`);
        }
        _push(ssrRenderComponent(_sfc_main$o, {
          size: sponsor.size,
          data: sponsor.items
        }, null, _parent));
        _push(`</section>`);
      });
      _push(`<!--]--></div>`);
    };
  }
});
const _sfc_setup$n = _sfc_main$n.setup;
_sfc_main$n.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPSponsors.vue");
  return _sfc_setup$n ? _sfc_setup$n(props, ctx) : void 0;
};
const _sfc_main$m = /* @__PURE__ */ defineComponent({
  __name: "VPDocAsideSponsors",
  __ssrInlineRender: true,
  props: {
    tier: {},
    size: {},
    data: {}
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPDocAsideSponsors" }, _attrs))}>`);
      _push(ssrRenderComponent(_sfc_main$n, {
        mode: "aside",
        tier: __props.tier,
        size: __props.size,
        data: __props.data
      }, null, _parent));
      _push(`</div>`);
    };
  }
});
const _sfc_setup$m = _sfc_main$m.setup;
_sfc_main$m.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPDocAsideSponsors.vue");
  return _sfc_setup$m ? _sfc_setup$m(props, ctx) : void 0;
};
const _sfc_main$l = /* @__PURE__ */ defineComponent({
  __name: "VPHomeSponsors",
  __ssrInlineRender: true,
  props: {
    message: {},
    actionText: { default: "Become a sponsor" },
    actionLink: {},
    data: {}
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<section${ssrRenderAttrs(mergeProps({ class: "VPHomeSponsors" }, _attrs))} data-v-3d121b4a><div class="container" data-v-3d121b4a><div class="header" data-v-3d121b4a><div class="love" data-v-3d121b4a><span class="vpi-heart icon" data-v-3d121b4a></span></div>`);
      if (__props.message) {
        _push(`<h2 class="message" data-v-3d121b4a>${ssrInterpolate(__props.message)}</h2>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div><div class="sponsors" data-v-3d121b4a>`);
      _push(ssrRenderComponent(_sfc_main$n, { data: __props.data }, null, _parent));
      _push(`</div>`);
      if (__props.actionLink) {
        _push(`<div class="action" data-v-3d121b4a>`);
        _push(ssrRenderComponent(VPButton, {
          theme: "sponsor",
          text: __props.actionText,
          href: __props.actionLink
        }, null, _parent));
        _push(`</div>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div></section>`);
    };
  }
});
const _sfc_setup$l = _sfc_main$l.setup;
_sfc_main$l.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPHomeSponsors.vue");
  return _sfc_setup$l ? _sfc_setup$l(props, ctx) : void 0;
};
const _sfc_main$k = /* @__PURE__ */ defineComponent({
  __name: "VPTeamMembersItem",
  __ssrInlineRender: true,
  props: {
    size: { default: "medium" },
    member: {}
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<article${ssrRenderAttrs(mergeProps({
        class: ["VPTeamMembersItem", [__props.size]]
      }, _attrs))} data-v-f3fa364a><div class="profile" data-v-f3fa364a><figure class="avatar" data-v-f3fa364a><img class="avatar-img"${ssrRenderAttr("src", __props.member.avatar)}${ssrRenderAttr("alt", __props.member.name)} data-v-f3fa364a></figure><div class="data" data-v-f3fa364a><h1 class="name" data-v-f3fa364a>${ssrInterpolate(__props.member.name)}</h1>`);
      if (__props.member.title || __props.member.org) {
        _push(`<p class="affiliation" data-v-f3fa364a>`);
        if (__props.member.title) {
          _push(`<span class="title" data-v-f3fa364a>${ssrInterpolate(__props.member.title)}</span>`);
        } else {
          _push(`<!---->`);
        }
        if (__props.member.title && __props.member.org) {
          _push(`<span class="at" data-v-f3fa364a> @ </span>`);
        } else {
          _push(`<!---->`);
        }
        if (__props.member.org) {
          _push(ssrRenderComponent(_sfc_main$1d, {
            class: ["org", { link: __props.member.orgLink }],
            href: __props.member.orgLink,
            "no-icon": ""
          }, {
            default: withCtx((_, _push2, _parent2, _scopeId) => {
              if (_push2) {
                _push2(`${ssrInterpolate(__props.member.org)}`);
              } else {
                return [
                  createTextVNode(toDisplayString(__props.member.org), 1)
                ];
              }
            }),
            _: 1
          }, _parent));
        } else {
          _push(`<!---->`);
        }
        _push(`</p>`);
      } else {
        _push(`<!---->`);
      }
      if (__props.member.desc) {
        _push(`<p class="desc" data-v-f3fa364a>${__props.member.desc ?? ""}</p>`);
      } else {
        _push(`<!---->`);
      }
      if (__props.member.links) {
        _push(`<div class="links" data-v-f3fa364a>`);
        _push(ssrRenderComponent(VPSocialLinks, {
          links: __props.member.links
        }, null, _parent));
        _push(`</div>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div></div>`);
      if (__props.member.sponsor) {
        _push(`<div class="sp" data-v-f3fa364a>`);
        _push(ssrRenderComponent(_sfc_main$1d, {
          class: "sp-link",
          href: __props.member.sponsor,
          "no-icon": ""
        }, {
          default: withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              _push2(`<span class="vpi-heart sp-icon" data-v-f3fa364a${_scopeId}></span> ${ssrInterpolate(__props.member.actionText || "Sponsor")}`);
            } else {
              return [
                createVNode("span", { class: "vpi-heart sp-icon" }),
                createTextVNode(" " + toDisplayString(__props.member.actionText || "Sponsor"), 1)
              ];
            }
          }),
          _: 1
        }, _parent));
        _push(`</div>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</article>`);
    };
  }
});
const _sfc_setup$k = _sfc_main$k.setup;
_sfc_main$k.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPTeamMembersItem.vue");
  return _sfc_setup$k ? _sfc_setup$k(props, ctx) : void 0;
};
const VPTeamMembersItem = /* @__PURE__ */ _export_sfc(_sfc_main$k, [["__scopeId", "data-v-f3fa364a"]]);
const _sfc_main$j = /* @__PURE__ */ defineComponent({
  __name: "VPTeamMembers",
  __ssrInlineRender: true,
  props: {
    size: { default: "medium" },
    members: {}
  },
  setup(__props) {
    const props = __props;
    const classes = computed(() => [props.size, `count-${props.members.length}`]);
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPTeamMembers", classes.value]
      }, _attrs))} data-v-6cb0dbc4><div class="container" data-v-6cb0dbc4><!--[-->`);
      ssrRenderList(__props.members, (member) => {
        _push(`<div class="item" data-v-6cb0dbc4>`);
        _push(ssrRenderComponent(VPTeamMembersItem, {
          size: __props.size,
          member
        }, null, _parent));
        _push(`</div>`);
      });
      _push(`<!--]--></div></div>`);
    };
  }
});
const _sfc_setup$j = _sfc_main$j.setup;
_sfc_main$j.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPTeamMembers.vue");
  return _sfc_setup$j ? _sfc_setup$j(props, ctx) : void 0;
};
const _sfc_main$i = {};
const _sfc_setup$i = _sfc_main$i.setup;
_sfc_main$i.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPTeamPage.vue");
  return _sfc_setup$i ? _sfc_setup$i(props, ctx) : void 0;
};
const _sfc_main$h = {};
const _sfc_setup$h = _sfc_main$h.setup;
_sfc_main$h.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPTeamPageSection.vue");
  return _sfc_setup$h ? _sfc_setup$h(props, ctx) : void 0;
};
const _sfc_main$g = {};
const _sfc_setup$g = _sfc_main$g.setup;
_sfc_main$g.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPTeamPageTitle.vue");
  return _sfc_setup$g ? _sfc_setup$g(props, ctx) : void 0;
};
const theme = {
  Layout,
  enhanceApp: ({ app }) => {
    app.component("Badge", _sfc_main$1k);
  }
};
function show$1(value) {
  var _a;
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "function") return `the function ${value.name}`;
  if (ArrayBuffer.isView(value)) return `${value.constructor.name}`;
  if (Array.isArray(value)) return `[${value.map(show$1).join(", ")}]`;
  if (typeof value === "object" && value !== null) return ((_a = value.constructor) == null ? void 0 : _a.name) ?? "object";
  return String(value);
}
function typeError(fn, name, expected, value, hint = "") {
  throw new TypeError(`${fn}: ${name} must be ${expected}; got ${show$1(value)}.${hint && ` ${hint}`}`);
}
function rangeError(fn, name, expected, value, hint = "") {
  throw new RangeError(`${fn}: ${name} must be ${expected}; got ${show$1(value)}.${hint && ` ${hint}`}`);
}
function finite(fn, name, value, low = -Infinity, high = Infinity) {
  if (typeof value !== "number") typeError(fn, name, "a number", value);
  if (!Number.isFinite(value) || value < low || value > high) {
    rangeError(fn, name, boundsInWords("a finite number", low, high), value);
  }
  return value;
}
function integer(fn, name, value, low = -Infinity, high = Infinity) {
  if (typeof value !== "number") typeError(fn, name, "a number", value);
  if (!Number.isInteger(value) || value < low || value > high) {
    rangeError(fn, name, boundsInWords("an integer", low, high), value);
  }
  return value;
}
function oneOfChoices(fn, name, value, choices) {
  if (!choices.includes(value)) {
    rangeError(fn, name, `one of ${choices.map(show$1).join(", ")}`, value);
  }
  return value;
}
function boundsInWords(kind, low, high) {
  if (low === -Infinity && high === Infinity) return kind;
  if (high === Infinity) return `${kind}, at least ${low}`;
  if (low === -Infinity) return `${kind}, at most ${high}`;
  return `${kind} from ${low} to ${high}`;
}
function toPixelImage(fn, image) {
  if (typeof image !== "object" || image === null) {
    typeError(fn, "image", "an object {data, width, height, channels} or ImageData", image);
  }
  const { data, width, height } = image;
  if (!isPixelData(data)) {
    typeError(fn, "image.data", "a Uint8ClampedArray, Uint8Array or Float32Array", data);
  }
  integer(fn, "image.width", width, 1);
  integer(fn, "image.height", height, 1);
  const channels = image.channels ?? data.length / (width * height);
  if (!Number.isInteger(channels) || channels < 1 || data.length !== width * height * channels) {
    throw new RangeError(
      `${fn}: image.data must have width * height * channels values; got ${data.length} for ${width}x${height}${image.channels === void 0 ? "" : `x${show$1(image.channels)}`}. Pass the size that the pixels were read with.`
    );
  }
  return image.channels === void 0 ? { data, width, height, channels } : image;
}
function isPixelData(data) {
  return data instanceof Uint8Array || data instanceof Uint8ClampedArray || data instanceof Float32Array;
}
function isFloat(image) {
  return image.data instanceof Float32Array;
}
function colourChannels(channels) {
  return channels === 2 || channels === 4 ? channels - 1 : channels;
}
function outputFor(fn, source, shape = {}, out, kind = kindOf(source.data)) {
  const { width = source.width, height = source.height, channels = source.channels } = shape;
  if (!out) return createImage({ width, height, channels }, kind);
  const fits = out.width === width && out.height === height && out.channels === channels;
  if (!fits || kindOf(out.data) !== kind || out.data.length !== width * height * channels) {
    rangeError(
      fn,
      "out",
      `a ${kind} image of ${width}x${height}x${channels}`,
      `${out.data.constructor.name} of ${out.width}x${out.height}x${out.channels}`,
      "Leave it out to get a new image."
    );
  }
  if (out.data.buffer === source.data.buffer && out.data.byteOffset === source.data.byteOffset) {
    throw new RangeError(
      `${fn}: out must be another image than the input; got the same pixels. Use two buffers.`
    );
  }
  return out;
}
function kindOf(data) {
  if (data instanceof Float32Array) return "float32";
  return data instanceof Uint8ClampedArray ? "uint8clamped" : "uint8";
}
const ARRAYS = { uint8clamped: Uint8ClampedArray, uint8: Uint8Array, float32: Float32Array };
function createImage({ width, height, channels }, kind = "uint8") {
  return { data: new ARRAYS[kind](width * height * channels), width, height, channels };
}
function valuesOf(image) {
  const { data } = image;
  return data instanceof Uint8ClampedArray ? new Uint8Array(data.buffer, data.byteOffset, data.length) : data;
}
function copyImage(fn, image, out) {
  const target = outputFor(fn, image, {}, out);
  target.data.set(image.data);
  return target;
}
function crop(image, { top, left, height, width }, out) {
  const source = toPixelImage("crop", image);
  integer("crop", "top", top);
  integer("crop", "left", left);
  integer("crop", "height", height, 1);
  integer("crop", "width", width, 1);
  const target = outputFor("crop", source, { width, height }, out);
  const inside = top >= 0 && left >= 0 && top + height <= source.height && left + width <= source.width;
  if (!inside) valuesOf(target).fill(0);
  return copyWindow(source, { top, left, height, width }, target);
}
function copyWindow(source, { top, left, height, width }, target) {
  const { channels } = source;
  const from = valuesOf(source);
  const to = valuesOf(target);
  const firstX = Math.max(left, 0);
  const endX = Math.min(left + width, source.width);
  if (endX <= firstX) return target;
  for (let y = Math.max(top, 0); y < Math.min(top + height, source.height); y++) {
    const start2 = (y * source.width + firstX) * channels;
    const row = from.subarray(start2, start2 + (endX - firstX) * channels);
    to.set(row, ((y - top) * width + firstX - left) * channels);
  }
  return target;
}
const BINARY = "AGFzbQEAAAABjAENYAV/f39/fwBgC39/f39/f39/f39/AGAEf39/fwBgAAF/YAN/f38AYAV/f39/fQBgA39/fwF8YAZ/f39/fX0AYBd/f39/f39/f39/f39/f39/f39/f39/fwBgB39/f39/fX0AYAZ/f39/f38AYBJ/f39/f39/f39/f39/f39/f38AYAd/e3t/e39/AAMXFgABAAIBAAMABAUGBwACCAkCAAAKCwwFAwEAAgYIAX8BQYCIBAsHjwIUBm1lbW9yeQIADHdlaWdodGVkX3N1bQAACmJsdXJfYnl0ZXMAAQtibHVyX2Zsb2F0cwAEBGZsaXAABQloZWFwX2Jhc2UABgloaXN0b2dyYW0ABwpsaW1pdHNfcmdiAAgJc2hpZnRfaHVlAAkNc3VtX2x1bWluYW5jZQAKFGJsZW5kX3dpdGhfbHVtaW5hbmNlAAsMdG9fbHVtaW5hbmNlAAwMZmlsbF91bmlmb3JtAA0IcmVzYW1wbGUADhFibGVuZF93aXRoX3Ntb290aAAPCW1hcF9ieXRlcwAQDG1hcF9jaGFubmVscwARCm1hcF9mbG9hdHMAEg1tYXNrX2FuZF9mbGlwABMEd2FycAAUCsfJARaSBAMFfwR7AX8jgICAgABBgAFrIQUCQCAEQQFIDQAgAkEBSCEGQQAhBwNAIAVBAEHAAPwLAAJAIAYNAEEAIQgDQCAFIAAgCEECdCIJaigCACAHav0AAAAiCv2KASIL/aoB/QwAAABLAAAASwAAAEsAAABLIgz9UP0MAAAAywAAAMsAAADLAAAAyyIN/eQB/QsEcCAFIAv9qQEgDP1QIA395AH9CwRgIAUgCv2JASIK/aoBIAz9UCAN/eQB/QsEUCAFIAr9qQEgDP1QIA395AH9CwRAIAEgCWr9CQIAIQxBACEJA0AgBSAJaiIOIA79AAQAIAwgBUHAAGogCWr9AAQA/eYB/eQB/QsEACAJQRBqIglBwABHDQALIAhBAWoiCCACRw0ACwsgBUHAAGogBUHAAPwKAABBACEJA0AgBUHAAGogCWoiDiAO/QAEAP0MAAAAAAAAAAAAAAAAAAAAAP3rAf0MAAB/QwAAf0MAAH9DAAB/Q/3qAf0LBAAgCUEQaiIJQcAARw0ACyADIAdqIAX9AARA/Wn9DAAAAEsAAABLAAAASwAAAEsiDP3kAf0MAAAAtQAAALUAAAC1AAAAtSIN/a4BIAX9AARQ/WkgDP3kASAN/a4B/YUBIAX9AARg/WkgDP3kASAN/a4BIAX9AARw/WkgDP3kASAN/a4B/YUB/Wb9CwAAIAdBEGoiByAESA0ACwsL+AcFC38EewV/AXsEfyOAgICAAEHAAWsiCySAgICAAAJAIANBAUgNAEEAIQxBACAEQQJ0Ig1rIQ4gCSANayEPIAkgDWohECAEIAJsIhFBf2pBBHYhEiARQQFIIRMDQCAMIAMgESAIIAoQgoCAgAACQAJAIBMNAEEAIRRBACEVA0AgCyAAIAooAgBqIBVq/QAAACIW/YoBIhf9qgH9DAAAAEsAAABLAAAASwAAAEsiGP1Q/QwAAADLAAAAywAAAMsAAADLIhn95AH9CwSwASALIBf9qQEgGP1QIBn95AH9CwSgASALIBb9iQEiFv2qASAY/VAgGf3kAf0LBJABIAsgFv2pASAY/VAgGf3kAf0LBIABIAkgFCIaQQZ0aiEbIAf9CQIAIRZBACEUA0AgC0GAAWogFGoiHCAWIBz9AAQA/eYB/QsEACAUQRBqIhRBwABHDQALAkAgCEEBSA0AIAAgFWohHUEBIR4DQCALIB0gCiAeQQN0aiIUQQRqKAIAav0AAAAiFv2KASAdIBQoAgBq/QAAACIX/YoB/Y4BIh/9qgEgGP1QIBn95AH9CwRwIAsgH/2pASAY/VAgGf3kAf0LBGAgCyAW/YkBIBf9iQH9jgEiFv2qASAY/VAgGf3kAf0LBFAgCyAW/akBIBj9UCAZ/eQB/QsEQCAHIB5BAnRq/QkCACEWQQAhFANAIAtBgAFqIBRqIhwgHP0ABAAgFiALQcAAaiAUav0ABAD95gH95AH9CwQAIBRBEGoiFEHAAEcNAAsgHiAIRiEUIB5BAWohHiAURQ0ACwsgGyALQYABakHAAPwKAAAgGkEBaiEUIBVBEGohFSAaIBJHDQALIAkgAiAEIAYQg4CAgAAgEw0BIAEgDCARbGohIEEAIRsgDyEhIBAhIiAJIRoDQCAF/QkCACEWQQAhFANAIAsgFGogFiAaIBRq/QAAAP3mAf0LBAAgFEEQaiIUQcAARw0ACyAgIBtqISMCQCAGQQFIDQBBASEVICEhHiAiIR0DQCAFIBVBAnRq/QkCACEWQQAhFANAIAsgFGoiHCAc/QAEACAWIB4gFGr9AAAAIB0gFGr9AAAA/eQB/eYB/eQB/QsEACAUQRBqIhRBwABHDQALIB4gDmohHiAdIA1qIR0gFSAGRiEUIBVBAWohFSAURQ0ACwsgIyAL/QAEAP1q/fgBIAv9AAQQ/Wr9+AH9hQEgC/0ABCD9av34ASAL/QAEMP1q/fgB/YUB/Wb9CwAAICFBwABqISEgIkHAAGohIiAaQcAAaiEaIBtBEGoiGyARSA0ADAILCyAJIAIgBCAGEIOAgIAACyAMQQFqIgwgA0cNAAsLIAtBwAFqJICAgIAAC9oBAQd/QQAhBQJAIANBAEgNACADQQFqIQYgAUEBdEF+aiEHIAQhAyAAIQhBACEJA0ACQAJAIAFBAUcNAEEAIQogA0EANgIAIAlBAXQhCwwBCyADIAAgB28iCkEfdSAHcSAKaiIKIAcgCmsgCiABSBsgAmw2AgAgCCAHbyIKQR91IAdxIApqIgogByAKayAKIAFIGyEKIAUhCwsgBCALQQJ0QQRyaiAKIAJsNgIAIANBCGohAyAFQQJqIQUgAEF/aiEAIAhBAWohCCAJQQFqIQkgBkF/aiIGDQALCwuoAgEKfwJAIANBAUgNACABQX9qIQRBACACQQJ0IgVrIQYgACAFayEHIAFBAXRBfmohCEEBIQkDQAJAAkAgAUEBRw0AIAQgCWohCkEAIQVBACELDAELIAQgCWoiCiAIbyIFQR91IAhxIAVqIgUgCCAFayAFIAFIGyELIAhBACAJIAhvIgUbIAVrIgUgCCAFayAFIAFIGyACbCEFCwJAIAJBAUgNACAAIAVBAnRqIQUgACALIAJsQQJ0aiELIAAgCiACbEECdGohCiAHIQwgAiENA0AgDCAFKgIAOAIAIAogCyoCADgCACAFQQRqIQUgDEEEaiEMIAtBBGohCyAKQQRqIQogDUF/aiINDQALCyAHIAZqIQcgCSADRiEFIAlBAWohCSAFRQ0ACwsLxQUDDX8BewZ/I4CAgIAAQcAAayILJICAgIAAAkAgA0EBSA0AQQAhDEEAIARBAnQiDWshDiAJIA1rIQ8gCSANaiEQIAQgAmwiEUEBSCESA0AgDCADIBEgCCAKEIKAgIAAAkACQCASDQAgESAMbCETQQAhFCAAIRUDQCAJIBRBAnRqIRYgFSAKKAIAQQJ0aiEXIAf9CQIAIRhBACEZA0AgCyAZaiAYIBcgGWr9AAAA/eYB/QsEACAZQRBqIhlBwABHDQALAkAgCEEBSA0AQQEhGgNAIBUgCiAaQQN0aiIZKAIAQQJ0aiEbIBUgGUEEaigCAEECdGohHCAHIBpBAnRq/QkCACEYQQAhGQNAIAsgGWoiFyAX/QAEACAYIBsgGWr9AAAAIBwgGWr9AAAA/eQB/eYB/eQB/QsEACAZQRBqIhlBwABHDQALIBogCEYhGSAaQQFqIRogGUUNAAsLIBYgC0HAAPwKAAAgFUHAAGohFSAUQRBqIhQgEUgNAAsgCSACIAQgBhCDgICAACASDQFBACEUIA8hFiAQIR0gCSEVA0AgASATIBRqQQJ0aiEeIAX9CQIAIRhBACEZA0AgCyAZaiAYIBUgGWr9AAAA/eYB/QsEACAZQRBqIhlBwABHDQALAkAgBkEBSA0AQQEhGiAWIRsgHSEcA0AgBSAaQQJ0av0JAgAhGEEAIRkDQCALIBlqIhcgF/0ABAAgGCAbIBlq/QAAACAcIBlq/QAAAP3kAf3mAf3kAf0LBAAgGUEQaiIZQcAARw0ACyAbIA5qIRsgHCANaiEcIBogBkYhGSAaQQFqIRogGUUNAAsLIB4gC0HAAPwKAAAgFkHAAGohFiAdQcAAaiEdIBVBwABqIRUgFEEQaiIUIBFIDQAMAgsLIAkgAiAEIAYQg4CAgAALIAxBAWoiDCADRw0ACwsgC0HAAGokgICAgAALmAUDC38BewF/AkAgA0EBSA0AIAQgAmwhBSACQQNsIQZBACEHIARBfWohCCACQRBIIQkgAkEFSCEKIAJBBEghCwNAAkACQAJAAkACQCAIDgIAAQILIAEgBmohDEEAIQ0CQCAKRQ0AIAwhDiAAIQQMAwtBACEPIAAhBANAIAxBcWoiDiAE/QAAACIQIBD9DQwNDgkKCwYHCAMEBQABAg8iEP1bAAAAIAxBeGogECAQ/Q0HCAkKCwwNDgAAAAAAAAAA/VsAAAAgBEEPaiEEIA9BCmohESAPQQVqIg0hDyAOIQwgESACTA0ADAMLCyABIAJBAnRqIQ9BACERAkAgCw0AQQAhBCAAIQwDQCAPQXBqIg8gDP0AAAAiECAQ/Q0MDQ4PCAkKCwQFBgcAAQID/QsAACAMQRBqIQwgBEEIaiEOIARBBGoiESEEIA4gAkwNAAsLIBEgAk4NAiACIBFrIQ4gD0F8aiEEIAAgEUECdGohDANAIAQgDCgCADYCACAMQQRqIQwgBEF8aiEEIA5Bf2oiDg0ADAMLCyABIAJqIQxBACEEAkAgCQ0AQRAhBANAIAxBcGoiDCAAIARqQXBq/QAAACIQIBD9DQ8ODQwLCgkIBwYFBAMCAQD9CwAAIARBEGoiBCACTA0ACyAEQXBqIQQLIAQgAk4NASAMQX9qIQwDQCAMIAAgBGotAAA6AAAgDEF/aiEMIAIgBEEBaiIERw0ADAILCyANIAJODQAgAiANayEPIA5BfWohDANAIAwgBC0AADoAACAMQQFqIARBAWotAAA6AAAgDEECaiAEQQJqLQAAOgAAIARBA2ohBCAMQX1qIQwgD0F/aiIPDQALCyABIAVqIQEgACAFaiEAIAdBAWoiByADRw0ACwsLCABBgIiEgAALhQMBB38gAkEIdCEFAkAgAkEBSA0AIAVBASAFQQFKGyEGIAQhByADIQgDQCAHQQA2AgAgCEEANgIAIAdBBGohByAIQQRqIQggBkF/aiIGDQALC0EAIQcCQCABQQJIDQAgAkEBdCEJQQAhCgNAAkAgAkEBSA0AIAAgAmohC0EAIQdBACEIA0AgAyAHIAAgCGotAAByQQJ0aiIGIAYoAgBBAWo2AgAgBCAHIAsgCGotAAByQQJ0aiIGIAYoAgBBAWo2AgAgB0GAAmohByACIAhBAWoiCEcNAAsLIAAgCWohACAKQQJqIgpBAXIgAUgNAAsgAUF+cSEHCwJAIAcgAU4NACACQQFIDQBBACEHIAIhCANAIAMgByAALQAAckECdGoiBiAGKAIAQQFqNgIAIAdBgAJqIQcgAEEBaiEAIAhBf2oiCA0ACwsCQCACQQFIDQAgBUEBIAVBAUobIQcDQCADIAMoAgAgBCgCAGo2AgAgBEEEaiEEIANBBGohAyAHQX9qIgcNAAsLC4gEAwZ/AXsEfyOAgICAAEHAAWsiAySAgICAACADQZABakH/AUEw/AsAQQAhBCADQeAAakEAQTD8CwBBACEFAkAgAUEDbCIGQTBIDQAgACEHQTAhAQNAIAEhBUEAIQEDQCADQZABaiABaiIIIAj9AAQAIAcgAWr9AAAAIgn9d/0LBAAgA0HgAGogAWoiCCAJIAj9AAQA/Xn9CwQAIAFBEGoiAUEwRw0ACyAHQTBqIQcgBUEwaiIBIAZMDQALCyADIANBkAFqQTD8CgAAIANBMGogA0HgAGpBMPwKAAADQEH/ASEKIAIgBGoiC0H/AToAAEEAIQwgC0EDaiINQQA6AAAgBCEBA0ACQCADIAFqIggtAAAiByAKQf8BcU8NACALIAc6AAAgByEKCwJAIAhBMGotAAAiCCAMQf8BcU0NACANIAg6AAAgCCEMCyABQS1JIQggAUEDaiEBIAgNAAsgBEEBaiIEQQNHDQALAkAgBSAGTg0AIAIgBWohByAAIAVqIQEgBSAGayEKA0ACQCABLQAAIgggByAFQQNuQX1saiIMLQAATw0AIAwgCDoAACABLQAAIQgLAkAgCEH/AXEgDEEDaiIMLQAATQ0AIAwgCDoAAAsgB0EBaiEHIAFBAWohASAFQQFqIQUgCkEBaiIIIApPIQwgCCEKIAwNAAsLIANBwAFqJICAgIAAC4sQBgF/AXsEfwd7A38GeyOAgICAAEHAAWsiBSSAgICAAAJAIAJBAUgNACAE/RMhBkEAIQcgA0EDRyEIA0AgACAHIANsIglqIgr9AAAgIQsgCv0AABAhDCAK/QAAACENAkACQCAIDQAgDSAM/Q0CBQgLDhEUFxodAAAAAAAAIAv9DQABAgMEBQYHCAkQExYZHB8hDiANIAz9DQEEBwoNEBMWGRwfAAAAAAAgC/0NAAECAwQFBgcICQoSFRgbHiEPIA0gDP0NAAMGCQwPEhUYGx4AAAAAACAL/Q0AAQIDBAUGBwgJChEUFxodIg0hEAwBCyANIAz9DQIGCg4SFhoeAwcLDxMXGx8iDiALIAr9AAAwIg/9DQIGCg4SFhoeAwcLDxMXGx8iEf0NCAkKCwwNDg8YGRobHB0eHyEQIA4gEf0NAAECAwQFBgcQERITFBUWFyEOIA0gDP0NAAQIDBAUGBwBBQkNERUZHSIMIAsgD/0NAAQIDBAUGBwBBQkNERUZHSIL/Q0ICQoLDA0ODxgZGhscHR4fIQ8gDCAL/Q0AAQIDBAUGBxAREhMUFRYXIQ0LIAUgDf2KASIR/aoB/QwAAABLAAAASwAAAEsAAABLIgv9UP0MAAAAywAAAMsAAADLAAAAyyIM/eQB/QsEsAEgBSAR/akBIAv9UCAM/eQB/QsEoAEgBSAN/YkBIg39qgEgC/1QIAz95AH9CwSQASAFIA39qQEgC/1QIAz95AH9CwSAASAFIA/9igEiDf2qASAL/VAgDP3kAf0LBHAgBSAN/akBIAv9UCAM/eQB/QsEYCAFIA/9iQEiDf2qASAL/VAgDP3kAf0LBFAgBSAN/akBIAv9UCAM/eQB/QsEQCAFIA79igEiDf2qASAL/VAgDP3kAf0LBDAgBSAN/akBIAv9UCAM/eQB/QsEICAFIA79iQEiDf2qASAL/VAgDP3kAf0LBBAgBSAN/akBIAv9UCAM/eQB/QsEAEEAIQoDQCAFIApqIhIgBUGAAWogCmoiE/0ABAD9DAAAf0MAAH9DAAB/QwAAf0MiDf3nASIOIAVBwABqIApqIhT9AAQAIA395wEiD/3rASAS/QAEACAN/ecBIhX96wEiC/0MAACAPwAAgD8AAIA/AACAPyIMIAsgDiAP/eoBIBX96gH95QEiEf0MAACAPwAAgD8AAIA/AACAPyIWIAsgC/0MAAAAAAAAAAAAAAAAAAAAACIX/UH9Uv3nASIYIAwgBiAMIAsgFf3lASAWIBEgESAX/UH9UiIV/ecBIhYgCyAP/eUBIBX95wEiGf3lASALIA795QEgFf3nASIV/QwAAABAAAAAQAAAAEAAAABAIhr95AEgFv3lASAZ/QwAAIBAAACAQAAAgEAAAIBAIhb95AEgFf3lASAPIAv9Qf1SIA4gC/1B/VL9DAAAwEAAAMBAAADAQAAAwEAiDv3nAf3kASIPIAwgFyAPIAz9Rv1S/eUBIBEgF/1C/U795AEiDyAP/Wj95QEgDv3mASIOIA79aCIO/eUBIhH95QH95gH95QH95gEiDyALIAsgDCAYIBH95gH95QH95gEiESALIAwgGP3lAf3mASIXIA79DAAAoEAAAKBAAACgQAAAoED9QSIZ/VIgDiAW/UEiFSAO/QwAAEBAAABAQAAAQEAAAEBA/UEiGP1Q/VIgDiAa/UEiFv1SIA395gH9CwQAIBMgESAXIA8gCyAV/VIgGCAW/VD9UiAOIAz9QSIM/VIgDf3mAf0LBAAgFCALIBEgFyAPIBkgFf1Q/VIgGP1SIBYgDP1Q/VIgDf3mAf0LBAAgCkEQaiIKQcAARw0ACyAF/QAEAP1p/QwAAABLAAAASwAAAEsAAABLIgv95AH9DAAAALUAAAC1AAAAtQAAALUiDP2uASAF/QAEEP1pIAv95AEgDP2uAf2FASAF/QAEIP1pIAv95AEgDP2uASAF/QAEMP1pIAv95AEgDP2uAf2FAf1mIQ0gBf0ABED9aSAL/eQBIAz9rgEgBf0ABFD9aSAL/eQBIAz9rgH9hQEgBf0ABGD9aSAL/eQBIAz9rgEgBf0ABHD9aSAL/eQBIAz9rgH9hQH9ZiEOIAX9AASAAf1pIAv95AEgDP2uASAF/QAEkAH9aSAL/eQBIAz9rgH9hQEgBf0ABKAB/WkgC/3kASAM/a4BIAX9AASwAf1pIAv95AEgDP2uAf2FAf1mIQsgASAJaiEKAkACQCAIDQAgCiALIA79DRUABhYABxcACBgACRkAChogDf0NABUCAxYFBhcICRgLDBkOD/0LABAgCiALIA79DQAQAAERAAISAAMTAAQUAAUgDf0NAAEQAwQRBgcSCQoTDA0UD/0LAAAgCkEgaiEKIAsgDv0NAAsbAAwcAA0dAA4eAA8fACAN/Q0aAQIbBAUcBwgdCgseDQ4fIQsMAQsgCiALIA79DQgYCRkKGgsbDBwNHQ4eDx8iDCANIBD9DQgYCRkKGgsbDBwNHQ4eDx8iD/0NAAEQEQIDEhMEBRQVBgcWF/0LACAgCiALIA79DQAQARECEgMTBBQFFQYWBxciCyANIBD9DQAQARECEgMTBBQFFQYWBxciDf0NCAkYGQoLGhsMDRwdDg8eH/0LABAgCiALIA39DQABEBECAxITBAUUFQYHFhf9CwAAIAwgD/0NCAkYGQoLGhsMDRwdDg8eHyELIApBMGohCgsgCiAL/QsAACAHQRBqIgcgAkgNAAsLIAVBwAFqJICAgIAAC9gHBgF/AXwCfwF7BH8GeyOAgICAAEHAAWsiAySAgICAAAJAAkAgAUEBTg0ARAAAAAAAAAAAIQQMAQtBACEFRAAAAAAAAAAAIQQgAkEDRyEGA0D9DAAAAAAAAAAAAAAAAAAAAAAhBwJAIAUgBUGAgARqIgggASAIIAFIIgkbIgpODQADQCAAIAUgAmxqIgv9AAAgIQwgC/0AABAhDSAL/QAAACEOAkACQCAGDQAgDiAN/Q0CBQgLDhEUFxodAAAAAAAAIAz9DQABAgMEBQYHCAkQExYZHB8hDyAOIA39DQEEBwoNEBMWGRwfAAAAAAAgDP0NAAECAwQFBgcICQoSFRgbHiEQIA4gDf0NAAMGCQwPEhUYGx4AAAAAACAM/Q0AAQIDBAUGBwgJChEUFxodIQ4MAQsgDiAN/Q0CBgoOEhYaHgMHCw8TFxsfIAwgC/0AADAiEP0NAgYKDhIWGh4DBwsPExcbH/0NAAECAwQFBgcQERITFBUWFyEPIA4gDf0NAAQIDBAUGBwBBQkNERUZHSINIAwgEP0NAAQIDBAUGBwBBQkNERUZHSIM/Q0ICQoLDA0ODxgZGhscHR4fIRAgDSAM/Q0AAQIDBAUGBxAREhMUFRYXIQ4LIAMgDv2KASIR/aoB/QwAAABLAAAASwAAAEsAAABLIgz9UP0MAAAAywAAAMsAAADLAAAAyyIN/eQB/QsEsAEgAyAR/akBIAz9UCAN/eQB/QsEoAEgAyAO/YkBIg79qgEgDP1QIA395AH9CwSQASADIA79qQEgDP1QIA395AH9CwSAASADIBD9igEiDv2qASAM/VAgDf3kAf0LBHAgAyAO/akBIAz9UCAN/eQB/QsEYCADIBD9iQEiDv2qASAM/VAgDf3kAf0LBFAgAyAO/akBIAz9UCAN/eQB/QsEQCADIA/9igEiDv2qASAM/VAgDf3kAf0LBDAgAyAO/akBIAz9UCAN/eQB/QsEICADIA/9iQEiDv2qASAM/VAgDf3kAf0LBBAgAyAO/akBIAz9UCAN/eQB/QsEAEEAIQsDQCAHIANBgAFqIAtq/QAEAP0MbAmZPmwJmT5sCZk+bAmZPv3mASADQcAAaiALav0ABAD9DKJFFj+iRRY/okUWP6JFFj/95gH95AEgAyALav0ABAD9DNV46T3VeOk91XjpPdV46T395gH95AH9af3kASEHIAtBEGoiC0HAAEcNAAsgBUEQaiIFIApIDQALCyAEIAf9XyIM/SEAIAz9IQGgIAf9HwK7oCAH/R8Du6CgIQQgCCEFIAkNAAsLIANBwAFqJICAgIAAIAQLlg8GAX8CewR/B3sCfwV7I4CAgIAAQYACayIGJICAgIAAAkAgAkEBSA0AIAT9EyEHIAX9EyEIQQAhCSADQQNHIQoDQCAAIAkgA2wiC2oiDP0AACAhDSAM/QAAECEOIAz9AAAAIQ8CQAJAIAoNACAPIA79DQIFCAsOERQXGh0AAAAAAAAgDf0NAAECAwQFBgcICRATFhkcHyEQIA8gDv0NAQQHCg0QExYZHB8AAAAAACAN/Q0AAQIDBAUGBwgJChIVGBseIREgDyAO/Q0AAwYJDA8SFRgbHgAAAAAAIA39DQABAgMEBQYHCAkKERQXGh0iDyESDAELIA8gDv0NAgYKDhIWGh4DBwsPExcbHyIQIA0gDP0AADAiEf0NAgYKDhIWGh4DBwsPExcbHyIT/Q0ICQoLDA0ODxgZGhscHR4fIRIgECAT/Q0AAQIDBAUGBxAREhMUFRYXIRAgDyAO/Q0ABAgMEBQYHAEFCQ0RFRkdIg4gDSAR/Q0ABAgMEBQYHAEFCQ0RFRkdIg39DQgJCgsMDQ4PGBkaGxwdHh8hESAOIA39DQABAgMEBQYHEBESExQVFhchDwsgBiAP/YoBIhP9qgH9DAAAAEsAAABLAAAASwAAAEsiDf1Q/QwAAADLAAAAywAAAMsAAADLIg795AH9CwSwASAGIBP9qQEgDf1QIA795AH9CwSgASAGIA/9iQEiD/2qASAN/VAgDv3kAf0LBJABIAYgD/2pASAN/VAgDv3kAf0LBIABIAYgEf2KASIP/aoBIA39UCAO/eQB/QsEcCAGIA/9qQEgDf1QIA795AH9CwRgIAYgEf2JASIP/aoBIA39UCAO/eQB/QsEUCAGIA/9qQEgDf1QIA795AH9CwRAIAYgEP2KASIP/aoBIA39UCAO/eQB/QsEMCAGIA/9qQEgDf1QIA795AH9CwQgIAYgEP2JASIP/aoBIA39UCAO/eQB/QsEECAGIA/9qQEgDf1QIA795AH9CwQAQQAhDANAIAZBgAFqIAxqIhQgByAU/QAEACIN/eYBIAggDf0MbAmZPmwJmT5sCZk+bAmZPv3mASAGQcAAaiAMaiIU/QAEACIO/QyiRRY/okUWP6JFFj+iRRY//eYB/eQBIAYgDGoiFf0ABAAiD/0M1XjpPdV46T3VeOk91XjpPf3mAf3kAf1p/eYBIg395AH9CwQAIBQgByAO/eYBIA395AH9CwQAIBUgByAP/eYBIA395AH9CwQAIAxBEGoiDEHAAEcNAAsgBkHAAWogBkGAAWpBwAD8CgAAQQAhDANAIAZBwAFqIAxqIhQgFP0ABAD9DAAAAAAAAAAAAAAAAAAAAAAiDf3rAf0MAAB/QwAAf0MAAH9DAAB/QyIO/eoB/QsEACAMQRBqIgxBwABHDQALIAb9AATAASERIAb9AATQASETIAb9AATgASEPIAb9AATwASEWIAZBwAFqIAZBwABqQcAA/AoAACAP/Wn9DAAAAEsAAABLAAAASwAAAEsiD/3kAf0MAAAAtQAAALUAAAC1AAAAtSIQ/a4BIBb9aSAP/eQBIBD9rgH9hQEhFiAT/WkgD/3kASETIBH9aSAP/eQBIRFBACEMA0AgBkHAAWogDGoiFCAU/QAEACAN/esBIA796gH9CwQAIAxBEGoiDEHAAEcNAAsgBv0ABMABIRcgBv0ABNABIRggBv0ABOABIRkgBv0ABPABIRogBkHAAWogBkHAAPwKAAAgESAQ/a4BIBMgEP2uAf2FASERIBn9aSAP/eQBIBD9rgEgGv1pIA/95AEgEP2uAf2FASETIBj9aSAP/eQBIRggF/1pIA/95AEhF0EAIQwDQCAGQcABaiAMaiIUIBT9AAQAIA396wEgDv3qAf0LBAAgDEEQaiIMQcAARw0ACyAG/QAEwAH9aSAP/eQBIBD9rgEgBv0ABNAB/WkgD/3kASAQ/a4B/YUBIAb9AATgAf1pIA/95AEgEP2uASAG/QAE8AH9aSAP/eQBIBD9rgH9hQH9ZiENIBcgEP2uASAYIBD9rgH9hQEgE/1mIQ4gASALaiEMIBEgFv1mIQ8CQAJAIAoNACAMIA8gDv0NFQAGFgAHFwAIGAAJGQAKGiAN/Q0AFQIDFgUGFwgJGAsMGQ4P/QsAECAMIA8gDv0NABAAAREAAhIAAxMABBQABSAN/Q0AARADBBEGBxIJChMMDRQP/QsAACAMQSBqIQwgDyAO/Q0ACxsADBwADR0ADh4ADx8AIA39DRoBAhsEBRwHCB0KCx4NDh8hDQwBCyAMIA8gDv0NCBgJGQoaCxsMHA0dDh4PHyIQIA0gEv0NCBgJGQoaCxsMHA0dDh4PHyIR/Q0AARARAgMSEwQFFBUGBxYX/QsAICAMIA8gDv0NABABEQISAxMEFAUVBhYHFyIOIA0gEv0NABABEQISAxMEFAUVBhYHFyIN/Q0ICRgZCgsaGwwNHB0ODx4f/QsAECAMIA4gDf0NAAEQEQIDEhMEBRQVBgcWF/0LAAAgECAR/Q0ICRgZCgsaGwwNHB0ODx4fIQ0gDEEwaiEMCyAMIA39CwAAIAlBEGoiCSACSA0ACwsgBkGAAmokgICAgAALigsCBX8HeyOAgICAAEGAAmsiBSSAgICAAAJAIAJBAUgNAEEAIQYgA0EDRyEHIARBAUYhCANAIAAgBiADbGoiCf0AACAhCiAJ/QAAECELIAn9AAAAIQwCQAJAIAcNACAMIAv9DQIFCAsOERQXGh0AAAAAAAAgCv0NAAECAwQFBgcICRATFhkcHyENIAwgC/0NAQQHCg0QExYZHB8AAAAAACAK/Q0AAQIDBAUGBwgJChIVGBseIQ4gDCAL/Q0AAwYJDA8SFRgbHgAAAAAAIAr9DQABAgMEBQYHCAkKERQXGh0iDCEPDAELIAwgC/0NAgYKDhIWGh4DBwsPExcbHyINIAogCf0AADAiDv0NAgYKDhIWGh4DBwsPExcbHyIQ/Q0ICQoLDA0ODxgZGhscHR4fIQ8gDSAQ/Q0AAQIDBAUGBxAREhMUFRYXIQ0gDCAL/Q0ABAgMEBQYHAEFCQ0RFRkdIgsgCiAO/Q0ABAgMEBQYHAEFCQ0RFRkdIgr9DQgJCgsMDQ4PGBkaGxwdHh8hDiALIAr9DQABAgMEBQYHEBESExQVFhchDAsgBSAM/YoBIhD9qgH9DAAAAEsAAABLAAAASwAAAEsiCv1Q/QwAAADLAAAAywAAAMsAAADLIgv95AH9CwTwASAFIBD9qQEgCv1QIAv95AH9CwTgASAFIAz9iQEiDP2qASAK/VAgC/3kAf0LBNABIAUgDP2pASAK/VAgC/3kAf0LBMABIAUgDv2KASIM/aoBIAr9UCAL/eQB/QsEsAEgBSAM/akBIAr9UCAL/eQB/QsEoAEgBSAO/YkBIgz9qgEgCv1QIAv95AH9CwSQASAFIAz9qQEgCv1QIAv95AH9CwSAASAFIA39igEiDP2qASAK/VAgC/3kAf0LBHAgBSAM/akBIAr9UCAL/eQB/QsEYCAFIA39iQEiDP2qASAK/VAgC/3kAf0LBFAgBSAM/akBIAr9UCAL/eQB/QsEQEEAIQkDQCAFIAlqIAVBwAFqIAlq/QAEAP0MbAmZPmwJmT5sCZk+bAmZPv3mASAFQYABaiAJav0ABAD9DKJFFj+iRRY/okUWP6JFFj/95gH95AEgBUHAAGogCWr9AAQA/QzVeOk91XjpPdV46T3VeOk9/eYB/eQB/Wn9CwQAIAlBEGoiCUHAAEcNAAsgBf0ABAD9af0MAAAASwAAAEsAAABLAAAASyIK/eQB/QwAAAC1AAAAtQAAALUAAAC1Igv9rgEgBf0ABBD9aSAK/eQBIAv9rgH9hQEgBf0ABCD9aSAK/eQBIAv9rgEgBf0ABDD9aSAK/eQBIAv9rgH9hQH9ZiEKAkACQCAIRQ0AIAEgBmohCQwBCyABIAYgBGxqIQkCQCAEQQNHDQAgCSAKIAr9DRUABhYABxcACBgACRkAChogCv0NABUCAxYFBhcICRgLDBkOD/0LABAgCSAKIAr9DQAQAAERAAISAAMTAAQUAAUgCv0NAAEQAwQRBgcSCQoTDA0UD/0LAAAgCUEgaiEJIAogCv0NAAsbAAwcAA0dAA4eAA8fACAK/Q0aAQIbBAUcBwgdCgseDQ4fIQoMAQsgCSAKIAr9DQgYCRkKGgsbDBwNHQ4eDx8iCyAKIA/9DQgYCRkKGgsbDBwNHQ4eDx8iDP0NAAEQEQIDEhMEBRQVBgcWF/0LACAgCSAKIAr9DQAQARECEgMTBBQFFQYWBxciDSAKIA/9DQAQARECEgMTBBQFFQYWBxciCv0NCAkYGQoLGhsMDRwdDg8eH/0LABAgCSANIAr9DQABEBECAxITBAUUFQYHFhf9CwAAIAlBMGohCSALIAz9DQgJGBkKCxobDA0cHQ4PHh8hCgsgCSAK/QsAACAGQRBqIgYgAkgNAAsLIAVBgAJqJICAgIAAC5gCAQZ7AkAgAUEBSA0AIAL9Ef0MAAAAAAEAAAACAAAAAwAAAP2uASEEIAP9ESEFQQAhAgNAIAAgBEEQ/a0BIAT9Uf0MLTXrfy01638tNet/LTXrfyIG/bUBIgdBD/2tASAH/VH9DIumbISLpmyEi6ZshIumbIQiB/21ASIIIAX9USIJQRD9rQEgCSAIQRD9rQH9Uf1RIAb9tQEiBkEP/a0BIAb9USAH/bUBIgZBGP2tASAGQQj9rQH9Uf36Af0MAAAANAAAADQAAAA0AAAANP3mAf0MAACAvwAAgL8AAIC/AACAv/3kAf0LAAAgAEEQaiEAIAT9DAQAAAAEAAAABAAAAAQAAAD9rgEhBCACQQRqIgIgAUgNAAsLC40LBht/BHsFfwF9AX8BeyOAgICAAEHAAGshFwJAIBRBAUgNACAVQf8BIBRBAnT8CwALAkAgDkEBSA0AIAkgBGwhGCAEQQNIIAlBAUgiGXIhGiAHQQRqIRsgCkECdCEcIAhBBGohHSADQX9qIR4gE0ECdCEfIBAgEUEMbGohICAQIBFBA3RqISEgECARQQJ0IiJqISMgAkF/akEEdkEBaiEkQQAhJSATQQF0QQJ0ISYgE0EDbEECdCEnA0AgJSAPbCEoAkAgCyAlQQJ0aigCACIpQQFIDQBBACEqA0AgFiAqQQJ0aiASIB8gDCAqIChqQQJ0aigCACIrQQRtIiwgFG8iLWxBAnRqIi4gKyAsQQJ0Ii9rIBNsQQJ0ajYCAAJAIBUgLUECdGoiKygCACAsRg0AICsgLDYCAEEAITAgECExA0ACQCACQQFIDQAgACAwIC9qIiwgHiAsIANIGyABbGohKyAxISwgJCEtA0AgLEEwaiAr/QAAACIy/YoBIjP9qgH9DAAAAEsAAABLAAAASwAAAEsiNP1Q/QwAAADLAAAAywAAAMsAAADLIjX95AH9CwAAICxBIGogM/2pASA0/VAgNf3kAf0LAAAgLEEQaiAy/YkBIjL9qgEgNP1QIDX95AH9CwAAICwgMv2pASA0/VAgNf3kAf0LAAAgK0EQaiErICxBwABqISwgLUF/aiItDQALCwJAIARBAkoNACAZDQAgECAwIBFsQQJ0aiE2IC4gMCATbEECdGohN0EAITggGyE5IB0hOgNAIDYgByA4IApsQQJ0IixqKAIAQQJ0aioCACAIICxqKgIAlCE7AkAgBiA4QQJ0IjxqKAIAIixBAkgNACAsQX9qIS0gOSEsIDohKwNAIDsgNiAsKAIAQQJ0aioCACArKgIAlJIhOyAsQQRqISwgK0EEaiErIC1Bf2oiLQ0ACwsgNyA8aiA7OAIAIDkgHGohOSA6IBxqITogOEEBaiI4IAlHDQALCyAxICJqITEgMEEBaiIwQQRHDQALIBoNAEEAITggGyE5A0AgCCA4IApsQQJ0IixqIiv9CQAAIjQgICAHICxqKAIAQQJ0Iixq/QAAAP3mASE1ICEgLGr9AAAAIDT95gEhMiAjICxq/QAAACA0/eYBITMgECAsav0AAAAgNP3mASE9AkAgBiA4QQJ0aigCACIsQQJIDQAgKyAsQQJ0aiE2ICtBBGohKyA5IS0DQCA1ICv9CQAAIjQgICAtKAIAQQJ0Iixq/QAAAP3mAf3kASE1IDIgISAsav0AAAAgNP3mAf3kASEyIDMgIyAsav0AAAAgNP3mAf3kASEzID0gECAsav0AAAAgNP3mAf3kASE9IC1BBGohLSArQQRqIisgNkkNAAsLIC4gPf0LAAAgLiAfaiAz/QsAACAuICZqIDL9CwAAIC4gJ2ogNf0LAAAgOSAcaiE5IC4gBEECdGohLiA4QQFqIjggCUcNAAsLICpBAWoiKiApRw0ACwsCQCAYQQFIDQAgDSAoQQJ0aiE4QQAhOgNAIBYoAgAgOkECdCI5aiErIDj9CQAAITRBACEsA0AgFyAsaiA0ICsgLGr9AAAA/eYB/QsEACAsQRBqIixBwABHDQALAkAgKUECSA0AQQEhNgNAIBYgNkECdCIsaigCACA5aiEtIDggLGr9CQAAITRBACEsA0AgFyAsaiIrICv9AAQAIDQgLSAsav0AAAD95gH95AH9CwQAICxBEGoiLEHAAEcNAAsgNkEBaiI2IClHDQALCyAFIDpqIBf9AAQA/Wr9+AEgF/0ABBD9av34Af2FASAX/QAEIP1q/fgBIBf9AAQw/Wr9+AH9hQH9Zv0LAAAgOkEQaiI6IBhIDQALCyAFIBhqIQUgJUEBaiIlIA5HDQALCwvECQgCewJ/BHsOfwF7AX8BfQF/IAb9EyEHIAX9EyEIAkAgBCACbCIJQQFIDQBBACEKA0AgASAKaiAAIApq/QIAACIL/akB/QwAAABLAAAASwAAAEsAAABLIgz9UP0MAAAAywAAAMsAAADLAAAAyyIN/eQBIg4gCP3mASAOIAf95gH95AH9+AEgC/2qASAM/VAgDf3kASILIAj95gEgCyAH/eYB/eQB/fgB/YUBIgsgC/1m/VsAAAAgCkEIaiIKIAlIDQALCyADQX9qIQ8CQCADQQNIDQAgACAJaiEQIAAgBGohESAJIARrIRIgACAEQQF0aiETIAQgAkEBdCIKQX9qbCEUIAAgBCACQQJqbGohFSAAIAlBAXRqIRYgACAEIAJBAWpsIgJqIRcgASACaiEYIAAgBCAKQQJqbGohGSAAIAQgCkEBcmxqIRogASEbIAAhA0EBIRwDQAJAIBIgBEwNAEEAIQoDQCAYIApqIBcgCmr9AgAAIg39qQH9DAAAAEsAAABLAAAASwAAAEsiC/1Q/QwAAADLAAAAywAAAMsAAADLIgz95AEgCP3mASARIApq/QIAACADIApq/QIAAP2OASATIApq/QIAAP2OASAWIApq/QIAAP2OASAaIApq/QIAAP2OASAZIApq/QIAAP2OASAQIApq/QIAAP2OASAVIApq/QIAAP2OASAN/QwFAAUABQAFAAUABQAFAAUA/ZUB/Y4BQQH9iwH9DA0ADQANAA0ADQANAA0ADQD9jgEiDv2pAf0Mip0AAIqdAACKnQAAip0AACId/bUBQRT9rQEgDv2qASAd/bUBQRT9rQH9hQEiDv2pASAL/VAgDP3kASAH/eYB/eQB/fgBIA39qgEgC/1QIAz95AEgCP3mASAO/aoBIAv9UCAM/eQBIAf95gH95AH9+AH9hQEiCyAL/Wb9WwAAACAEIApBCGoiCmogEkgNAAsLIAkhCiAUIQIgBCEeAkAgBEEBSA0AA0ACQAJAQwAAAAAgAyAKai0AALMiHyAFlCAfIAaUkiIfQwAAf0OWIB9DAAAAAF0bIh9DAACAT10gH0MAAAAAYHFFDQAgH6khIAwBC0EAISALIBsgCmogIDoAAAJAAkBDAAAAACADIAJqLQAAsyIfIAWUIB8gBpSSIh9DAAB/Q5YgH0MAAAAAXRsiH0MAAIBPXSAfQwAAAABgcUUNACAfqSEgDAELQQAhIAsgGyACaiAgOgAAIApBAWohCiACQQFqIQIgHkF/aiIeDQALCyAbIAlqIRsgFSAJaiEVIBAgCWohECAWIAlqIRYgGSAJaiEZIBogCWohGiADIAlqIQMgEyAJaiETIBEgCWohESAXIAlqIRcgGCAJaiEYIBxBAWoiHCAPRw0ACwsCQCAJQQFIDQAgASAJIA9sIgpqIQIgACAKaiEDQQAhCgNAIAIgCmogAyAKav0CAAAiC/2pAf0MAAAASwAAAEsAAABLAAAASyIM/VD9DAAAAMsAAADLAAAAywAAAMsiDf3kASIOIAj95gEgDiAH/eYB/eQB/fgBIAv9qgEgDP1QIA395AEiCyAI/eYBIAsgB/3mAf3kAf34Af2FASILIAv9Zv1bAAAAIApBCGoiCiAJSA0ACwsLxQEDAX8BfgF/AkAgAkEBSA0AQQAhBANAIAEgBGogAyAAIARqKQMAIgWnIgZBCHZB/wFxajEAAEIIhiADIAZB/wFxajEAAIQgAyAGQRB2Qf8BcWoxAABCEIaEIAMgBkEYdmoxAABCGIaEIAMgBUIgiKdB/wFxajEAAEIghoQgAyAFQiiIp0H/AXFqMQAAQiiGhCADIAVCMIinQf8BcWoxAABCMIaEIAMgBUI4iKdqMQAAQjiGhDcDACAEQQhqIgQgAkgNAAsLC/ABAQR/AkACQCADQQNGDQAgAkEBSA0BQQAhBSADQQFIIQYDQAJAIAYNAEEAIQdBACEIA0AgASAIaiAEIAcgACAIai0AAHJqLQAAOgAAIAdBgAJqIQcgAyAIQQFqIghHDQALCyABIANqIQEgACADaiEAIAVBAWoiBSACRw0ADAILCyACQQFIDQAgAkEDbCEFQQAhCANAIAEgCGoiByAEIAAgCGoiAy0AAGotAAA6AAAgB0EBaiAEIANBAWotAABqQYACai0AADoAACAHQQJqIAQgA0ECai0AAGpBgARqLQAAOgAAIAhBA2oiCCAFSA0ACwsLjQIBBn8CQAJAIANBA0YNACACQQFIDQEgA0ECdCEFQQAhBiADQQFIIQcDQAJAIAcNAEEAIQggASEJQQAhCgNAIAkgBCAIIAAgCmotAAByQQJ0aioCADgCACAIQYACaiEIIAlBBGohCSADIApBAWoiCkcNAAsLIAEgBWohASAAIANqIQAgBkEBaiIGIAJHDQAMAgsLIAJBAUgNACACQQNsIQpBACEIA0AgASAEIAAgCGoiCS0AAEECdGoqAgA4AgAgAUEEaiAEIAlBAWotAABBAnRqQYAIaioCADgCACABQQhqIAQgCUECai0AAEECdGpBgBBqKgIAOAIAIAFBDGohASAIQQNqIgggCkgNAAsLC2kBBHsCQCACQQFIDQAgBf0PIQYgBP0PIQcgA/0PIQhBACEDA0AgASADaiAAIANq/QAAACIJ/QwAAAAAAAAAAAAAAAAAAAAAIAYgByAJ/Sj9Uv1RIAj9Tv0LAAAgA0EQaiIDIAJIDQALCwuaUQ8BfwF8A38BewF/A3sBfwh7AXwDfwF7A38BewF8C3sjgICAgABBkARrIhIkgICAgAACQCAGQQFIDQBEAAAAAAAA4D9EAAAAAAAA4D8gBrdEAAAAAAAA4D+ioSAHGyETIA1BAEcgD0EAR3EhFCAFQQJ0IRUgBSADbCEWQwAAAD9DAAAAPyAFskMAAAA/lJMgBxv9E/0MAAAAAAAAgD8AAABAAABAQP3kASEXIAFBA2wiGP0RIRkgAkF/av0RIRogAUF/av0RIRsgAUECdCIc/REhHSACskMAAAA/lP0TIR4gAbJDAAAAP5T9EyEfIAL9ESEgIAH9ESEhIA79AAAAIiL9+AEiIyAj/YUBIiMgI/1mIiMgI/0NAAECAwABAgMAAQIDAAECAyEkRAAAAAAAAAAAISUgBUEBSCEmIANBfWohJ0EAISgDQAJAAkAgB0ECRw0AICYNASAMIChBAnRq/QkCACEpQQAhKiAQIQMgCyEPIAkhDiARISsgCiEsA0AgAyAP/QAAACAO/QAAAP3kAf0MAACAPwAAgD8AAIA/AACAPyIj/eQBIB/95gH9DAAAAL8AAAC/AAAAvwAAAL8iLf3kAf0LAAAgKyApICz9AAAA/eQBICP95AEgHv3mASAt/eQB/QsAACADQRBqIQMgD0EQaiEPIA5BEGohDiArQRBqISsgLEEQaiEsICpBBGoiKiAFSA0ADAILCyAmDQAgEyAloCIuIAgqAhy7ov0UIS8gLiAIKgIQu6L9FCEwIC4gCCoCBLui/RQhMSAI/QkCGCEyIAj9CQIUITMgCP0JAgwhNCAI/QkCCCE1IAj9CQIAITZBACEOIBAhAyARIQ8gFyEjA0AgMyAwIDQgI/3mASIt/V/98AH9XiAwIC0gLf0NCAkKCwwNDg8ICQoLDA0OD/1f/fAB/V79DQABAgMEBQYHEBESExQVFhf95AEhLSA1IDEgNiAj/eYBIin9X/3wAf1eIDEgKSAp/Q0ICQoLDA0ODwgJCgsMDQ4P/V/98AH9Xv0NAAECAwQFBgcQERITFBUWF/3kASEpAkAgB0EBRw0AIC0gLyAyICP95gEiN/1f/fAB/V4gLyA3IDf9DQgJCgsMDQ4PCAkKCwwNDg/9X/3wAf1e/Q0AAQIDBAUGBxAREhMUFRYX/QwAAIA/AACAPwAAgD8AAIA//eQBIjf95wH9DAAAgL8AAIC/AACAvwAAgL8iOP3kASEtICkgN/3nASA4/eQBISkLIAMgKf0MAACAPwAAgD8AAIA/AACAPyI3/eQBIB/95gH9DAAAAL8AAAC/AAAAvwAAAL8iKf3kAf0LAAAgDyAtIDf95AEgHv3mASAp/eQB/QsAACADQRBqIQMgD0EQaiEPICP9DAAAgEAAAIBAAACAQAAAgED95AEhIyAOQQRqIg4gBUgNAAsLAkACQAJAAkAgJw4CAAECCwJAIBRFDQAgEkEDNgKMAyASIAI2AogDIBIgATYChAMgEiAANgKAAyAmDQNBACErIBAhAyARIQ8gBCEOA0AgEv0MAAAAwAAAAMAAAADAAAAAwCItIAP9AAAA/esB/QwAAABKAAAASgAAAEoAAABKIin96gEiIyAj/WgiNP3lASIjIC0gD/0AAAD96wEgKf3qASItIC39aCIz/eUBIi395gEiKf0LBIAEIBL9DAAAgD8AAIA/AACAPwAAgD8iNSAj/eUBIjcgLf3mASIw/QsE8AMgEiAjIDUgLf3lASIt/eYBIjH9CwTgAyASIDcgLf3mASI3/QsE0AMCQAJAIBogM/0MAABASwAAQEsAAEBLAABASyIv/eQB/QwAAMC0AADAtAAAwLQAAMC0IjP9rgEiI/08IBsgNCAv/eQBIDP9rgEiLf08/U79owFFDQAgNSApIDAgNyAx/eQB/eQB/eQBIjQgNP0NDA0ODwwNDg8MDQ4PDA0ODyI4/eUBICL95gEgACAjIBn9tQEgLf0MAwAAAAMAAAADAAAAAwAAAP21Af2uASI2/RsDaiIs/QIAAP2pAf0MAAAASwAAAEsAAABLAAAASyIj/VD9DAAAAMsAAADLAAAAywAAAMsiLf3kASA3IDf9DQwNDg8MDQ4PDA0ODwwNDg/95gEgLP0CAAP9qQEgI/1QIC395AEgMSAx/Q0MDQ4PDA0ODwwNDg8MDQ4P/eYB/eQBICwgGGoiLP0CAAD9qQEgI/1QIC395AEgMCAw/Q0MDQ4PDA0ODwwNDg8MDQ4P/eYB/eQBICz9AgAD/akBICP9UCAt/eQBICkgKf0NDA0ODwwNDg8MDQ4PDA0OD/3mAf3kASA4/eYB/eQBITggNSA0IDT9DQgJCgsICQoLCAkKCwgJCgsiMv3lASAi/eYBIAAgNv0bAmoiLP0CAAD9qQEgI/1QIC395AEgNyA3/Q0ICQoLCAkKCwgJCgsICQoL/eYBICz9AgAD/akBICP9UCAt/eQBIDEgMf0NCAkKCwgJCgsICQoLCAkKC/3mAf3kASAsIBhqIiz9AgAA/akBICP9UCAt/eQBIDAgMP0NCAkKCwgJCgsICQoLCAkKC/3mAf3kASAs/QIAA/2pASAj/VAgLf3kASApICn9DQgJCgsICQoLCAkKCwgJCgv95gH95AEgMv3mAf3kASEyIDUgNCA0/Q0EBQYHBAUGBwQFBgcEBQYHIjn95QEgIv3mASAAIDb9GwFqIiz9AgAA/akBICP9UCAt/eQBIDcgN/0NBAUGBwQFBgcEBQYHBAUGB/3mASAs/QIAA/2pASAj/VAgLf3kASAxIDH9DQQFBgcEBQYHBAUGBwQFBgf95gH95AEgLCAYaiIs/QIAAP2pASAj/VAgLf3kASAwIDD9DQQFBgcEBQYHBAUGBwQFBgf95gH95AEgLP0CAAP9qQEgI/1QIC395AEgKSAp/Q0EBQYHBAUGBwQFBgcEBQYH/eYB/eQBIDn95gH95AEhOSA1IDQgNP0NAAECAwABAgMAAQIDAAECAyI0/eUBICL95gEgACA2/RsAaiIs/QIAAP2pASAj/VAgLf3kASA3IDf9DQABAgMAAQIDAAECAwABAgP95gEgLP0CAAP9qQEgI/1QIC395AEgMSAx/Q0AAQIDAAECAwABAgMAAQID/eYB/eQBICwgGGoiLP0CAAD9qQEgI/1QIC395AEgMCAw/Q0AAQIDAAECAwABAgMAAQID/eYB/eQBICz9AgAD/akBICP9UCAt/eQBICkgKf0NAAECAwABAgMAAQIDAAECA/3mAf3kASA0/eYB/eQBISMMAQsgEkGAAWogEkHQA2pBwAD8CgAAIBJBgANqIC0gIyASQYABaiAiQQEgEkGQA2oQlYCAgAAgEv0ABMADITggEv0ABLADITIgEv0ABKADITkgEv0ABJADISMLIA4gIyAv/eQBIDP9rgEgOSAv/eQBIDP9rgH9hQEgMiAv/eQBIDP9rgEgOCAv/eQBIDP9rgH9hQH9ZiIjICP9DQABAgQFBggJCgwNDgAAAAD9CwAAIANBEGohAyAPQRBqIQ8gDkEMaiEOICtBBGoiKyAFSA0ADAQLCwJAIA1FDQAgEkEDNgKMAyASIAI2AogDIBIgATYChAMgEiAANgKAAyAmDQNBACErIBAhAyARIQ8gBCEOA0AgEv0MAAAAwAAAAMAAAADAAAAAwCItIAP9AAAA/esB/QwAAABKAAAASgAAAEoAAABKIin96gEiIyAj/WgiNP3lASIjIC0gD/0AAAD96wEgKf3qASItIC39aCIz/eUBIi395gEiKf0LBIAEIBL9DAAAgD8AAIA/AACAPwAAgD8iMSAj/eUBIjcgLf3mASIw/QsE8AMgEiAjIDEgLf3lASIt/eYBIjH9CwTgAyASIDcgLf3mASI3/QsE0AMCQAJAIBogM/0MAABASwAAQEsAAEBLAABASyIv/eQB/QwAAMC0AADAtAAAwLQAAMC0IjP9rgEiI/08IBsgNCAv/eQBIDP9rgEiLf08/U79owFFDQAgACAjIBn9tQEgLf0MAwAAAAMAAAADAAAAAwAAAP21Af2uASI0/RsDaiIs/QIAAP2pAf0MAAAASwAAAEsAAABLAAAASyIj/VD9DAAAAMsAAADLAAAAywAAAMsiLf3kASA3IDf9DQwNDg8MDQ4PDA0ODwwNDg/95gEgLP0CAAP9qQEgI/1QIC395AEgMSAx/Q0MDQ4PDA0ODwwNDg8MDQ4P/eYB/eQBICwgGGoiLP0CAAD9qQEgI/1QIC395AEgMCAw/Q0MDQ4PDA0ODwwNDg8MDQ4P/eYB/eQBICz9AgAD/akBICP9UCAt/eQBICkgKf0NDA0ODwwNDg8MDQ4PDA0OD/3mAf3kASE1IAAgNP0bAmoiLP0CAAD9qQEgI/1QIC395AEgNyA3/Q0ICQoLCAkKCwgJCgsICQoL/eYBICz9AgAD/akBICP9UCAt/eQBIDEgMf0NCAkKCwgJCgsICQoLCAkKC/3mAf3kASAsIBhqIiz9AgAA/akBICP9UCAt/eQBIDAgMP0NCAkKCwgJCgsICQoLCAkKC/3mAf3kASAs/QIAA/2pASAj/VAgLf3kASApICn9DQgJCgsICQoLCAkKCwgJCgv95gH95AEhNiAAIDT9GwFqIiz9AgAA/akBICP9UCAt/eQBIDcgN/0NBAUGBwQFBgcEBQYHBAUGB/3mASAs/QIAA/2pASAj/VAgLf3kASAxIDH9DQQFBgcEBQYHBAUGBwQFBgf95gH95AEgLCAYaiIs/QIAAP2pASAj/VAgLf3kASAwIDD9DQQFBgcEBQYHBAUGBwQFBgf95gH95AEgLP0CAAP9qQEgI/1QIC395AEgKSAp/Q0EBQYHBAUGBwQFBgcEBQYH/eYB/eQBITggACA0/RsAaiIs/QIAAP2pASAj/VAgLf3kASA3IDf9DQABAgMAAQIDAAECAwABAgP95gEgLP0CAAP9qQEgI/1QIC395AEgMSAx/Q0AAQIDAAECAwABAgMAAQID/eYB/eQBICwgGGoiLP0CAAD9qQEgI/1QIC395AEgMCAw/Q0AAQIDAAECAwABAgMAAQID/eYB/eQBICz9AgAD/akBICP9UCAt/eQBICkgKf0NAAECAwABAgMAAQIDAAECA/3mAf3kASEjDAELIBJBwAFqIBJB0ANqQcAA/AoAACASQYADaiAtICMgEkHAAWogIkEAIBJBkANqEJWAgIAAIBL9AATAAyE1IBL9AASwAyE2IBL9AASgAyE4IBL9AASQAyEjCyAOICMgL/3kASAz/a4BIDggL/3kASAz/a4B/YUBIDYgL/3kASAz/a4BIDUgL/3kASAz/a4B/YUB/WYiIyAj/Q0AAQIEBQYICQoMDQ4AAAAA/QsAACADQRBqIQMgD0EQaiEPIA5BDGohDiArQQRqIisgBUgNAAwECwsgJg0CQQAhKyAQIQMgESEPIAQhDgNAIA4gAP0MAAAAwAAAAMAAAADAAAAAwCIjIA/9AAAA/esB/QwAAABKAAAASgAAAEoAAABKIi396gH9DAAAQEsAAEBLAABASwAAQEsiKf3kAf0MAADAtAAAwLQAAMC0AADAtCIw/a4BIjEgGf21ASAjIAP9AAAA/esBIC396gEgKf3kASAw/a4BIiP9DAMAAAADAAAAAwAAAAMAAAD9tQH9rgEgICAx/TwgISAj/Tz9TiIt/U4iI/0bA2ogACAj/RsCaiAAICP9GwFqIAAgI/0bAGr9CQAA/VYAAAH9VgAAAv1WAAADICQgLf1SIiMgI/0NAAECBAUGCAkKDA0OAAAAAP0LAAAgA0EQaiEDIA9BEGohDyAOQQxqIQ4gK0EEaiIrIAVIDQAMAwsLAkAgFEUNACASQQQ2AowDIBIgAjYCiAMgEiABNgKEAyASIAA2AoADICYNAkEAIQNBACEPA0AgEv0MAAAAwAAAAMAAAADAAAAAwCItIBAgA2r9AAAA/esB/QwAAABKAAAASgAAAEoAAABKIin96gEiIyAj/WgiNP3lASIjIC0gESADav0AAAD96wEgKf3qASItIC39aCIz/eUBIi395gEiKf0LBIAEIBL9DAAAgD8AAIA/AACAPwAAgD8iNSAj/eUBIjcgLf3mASIw/QsE8AMgEiAjIDUgLf3lASIt/eYBIjH9CwTgAyASIDcgLf3mASI3/QsE0AMCQAJAIBogM/0MAABASwAAQEsAAEBLAABASyIv/eQB/QwAAMC0AADAtAAAwLQAAMC0IjP9rgEiI/08IBsgNCAv/eQBIDP9rgEiLf08/U79owFFDQAgNSApIDAgNyAx/eQB/eQB/eQBIjQgNP0NDA0ODwwNDg8MDQ4PDA0ODyI4/eUBICL95gEgACAjIB39tQEgLUEC/asB/a4BIjb9GwNqIg79AgAA/akB/QwAAABLAAAASwAAAEsAAABLIiP9UP0MAAAAywAAAMsAAADLAAAAyyIt/eQBIDcgN/0NDA0ODwwNDg8MDQ4PDA0OD/3mASAO/QIABP2pASAj/VAgLf3kASAxIDH9DQwNDg8MDQ4PDA0ODwwNDg/95gH95AEgDiAcaiIO/QIAAP2pASAj/VAgLf3kASAwIDD9DQwNDg8MDQ4PDA0ODwwNDg/95gH95AEgDv0CAAT9qQEgI/1QIC395AEgKSAp/Q0MDQ4PDA0ODwwNDg8MDQ4P/eYB/eQBIDj95gH95AEhOCA1IDQgNP0NCAkKCwgJCgsICQoLCAkKCyIy/eUBICL95gEgACA2/RsCaiIO/QIAAP2pASAj/VAgLf3kASA3IDf9DQgJCgsICQoLCAkKCwgJCgv95gEgDv0CAAT9qQEgI/1QIC395AEgMSAx/Q0ICQoLCAkKCwgJCgsICQoL/eYB/eQBIA4gHGoiDv0CAAD9qQEgI/1QIC395AEgMCAw/Q0ICQoLCAkKCwgJCgsICQoL/eYB/eQBIA79AgAE/akBICP9UCAt/eQBICkgKf0NCAkKCwgJCgsICQoLCAkKC/3mAf3kASAy/eYB/eQBITIgNSA0IDT9DQQFBgcEBQYHBAUGBwQFBgciOf3lASAi/eYBIAAgNv0bAWoiDv0CAAD9qQEgI/1QIC395AEgNyA3/Q0EBQYHBAUGBwQFBgcEBQYH/eYBIA79AgAE/akBICP9UCAt/eQBIDEgMf0NBAUGBwQFBgcEBQYHBAUGB/3mAf3kASAOIBxqIg79AgAA/akBICP9UCAt/eQBIDAgMP0NBAUGBwQFBgcEBQYHBAUGB/3mAf3kASAO/QIABP2pASAj/VAgLf3kASApICn9DQQFBgcEBQYHBAUGBwQFBgf95gH95AEgOf3mAf3kASE5IDUgNCA0/Q0AAQIDAAECAwABAgMAAQIDIjT95QEgIv3mASAAIDb9GwBqIg79AgAA/akBICP9UCAt/eQBIDcgN/0NAAECAwABAgMAAQIDAAECA/3mASAO/QIABP2pASAj/VAgLf3kASAxIDH9DQABAgMAAQIDAAECAwABAgP95gH95AEgDiAcaiIO/QIAAP2pASAj/VAgLf3kASAwIDD9DQABAgMAAQIDAAECAwABAgP95gH95AEgDv0CAAT9qQEgI/1QIC395AEgKSAp/Q0AAQIDAAECAwABAgMAAQID/eYB/eQBIDT95gH95AEhIwwBCyASQYACaiASQdADakHAAPwKAAAgEkGAA2ogLSAjIBJBgAJqICJBASASQZADahCVgICAACAS/QAEwAMhOCAS/QAEsAMhMiAS/QAEoAMhOSAS/QAEkAMhIwsgBCADaiAjIC/95AEgM/2uASA5IC/95AEgM/2uAf2FASAyIC/95AEgM/2uASA4IC/95AEgM/2uAf2FAf1m/QsAACADQRBqIQMgD0EEaiIPIAVIDQAMAwsLAkAgDUUNACASQQQ2AowDIBIgAjYCiAMgEiABNgKEAyASIAA2AoADICYNAkEAIQNBACEPA0AgEv0MAAAAwAAAAMAAAADAAAAAwCItIBAgA2r9AAAA/esB/QwAAABKAAAASgAAAEoAAABKIin96gEiIyAj/WgiNP3lASIjIC0gESADav0AAAD96wEgKf3qASItIC39aCIz/eUBIi395gEiKf0LBIAEIBL9DAAAgD8AAIA/AACAPwAAgD8iMSAj/eUBIjcgLf3mASIw/QsE8AMgEiAjIDEgLf3lASIt/eYBIjH9CwTgAyASIDcgLf3mASI3/QsE0AMCQAJAIBogM/0MAABASwAAQEsAAEBLAABASyIv/eQB/QwAAMC0AADAtAAAwLQAAMC0IjP9rgEiI/08IBsgNCAv/eQBIDP9rgEiLf08/U79owFFDQAgACAjIB39tQEgLUEC/asB/a4BIjT9GwNqIg79AgAA/akB/QwAAABLAAAASwAAAEsAAABLIiP9UP0MAAAAywAAAMsAAADLAAAAyyIt/eQBIDcgN/0NDA0ODwwNDg8MDQ4PDA0OD/3mASAO/QIABP2pASAj/VAgLf3kASAxIDH9DQwNDg8MDQ4PDA0ODwwNDg/95gH95AEgDiAcaiIO/QIAAP2pASAj/VAgLf3kASAwIDD9DQwNDg8MDQ4PDA0ODwwNDg/95gH95AEgDv0CAAT9qQEgI/1QIC395AEgKSAp/Q0MDQ4PDA0ODwwNDg8MDQ4P/eYB/eQBITUgACA0/RsCaiIO/QIAAP2pASAj/VAgLf3kASA3IDf9DQgJCgsICQoLCAkKCwgJCgv95gEgDv0CAAT9qQEgI/1QIC395AEgMSAx/Q0ICQoLCAkKCwgJCgsICQoL/eYB/eQBIA4gHGoiDv0CAAD9qQEgI/1QIC395AEgMCAw/Q0ICQoLCAkKCwgJCgsICQoL/eYB/eQBIA79AgAE/akBICP9UCAt/eQBICkgKf0NCAkKCwgJCgsICQoLCAkKC/3mAf3kASE2IAAgNP0bAWoiDv0CAAD9qQEgI/1QIC395AEgNyA3/Q0EBQYHBAUGBwQFBgcEBQYH/eYBIA79AgAE/akBICP9UCAt/eQBIDEgMf0NBAUGBwQFBgcEBQYHBAUGB/3mAf3kASAOIBxqIg79AgAA/akBICP9UCAt/eQBIDAgMP0NBAUGBwQFBgcEBQYHBAUGB/3mAf3kASAO/QIABP2pASAj/VAgLf3kASApICn9DQQFBgcEBQYHBAUGBwQFBgf95gH95AEhOCAAIDT9GwBqIg79AgAA/akBICP9UCAt/eQBIDcgN/0NAAECAwABAgMAAQIDAAECA/3mASAO/QIABP2pASAj/VAgLf3kASAxIDH9DQABAgMAAQIDAAECAwABAgP95gH95AEgDiAcaiIO/QIAAP2pASAj/VAgLf3kASAwIDD9DQABAgMAAQIDAAECAwABAgP95gH95AEgDv0CAAT9qQEgI/1QIC395AEgKSAp/Q0AAQIDAAECAwABAgMAAQID/eYB/eQBISMMAQsgEkHAAmogEkHQA2pBwAD8CgAAIBJBgANqIC0gIyASQcACaiAiQQAgEkGQA2oQlYCAgAAgEv0ABMADITUgEv0ABLADITYgEv0ABKADITggEv0ABJADISMLIAQgA2ogIyAv/eQBIDP9rgEgOCAv/eQBIDP9rgH9hQEgNiAv/eQBIDP9rgEgNSAv/eQBIDP9rgH9hQH9Zv0LAAAgA0EQaiEDIA9BBGoiDyAFSA0ADAMLCyAmDQFBACEDQQAhDwNAIAQgA2ogAP0MAAAAwAAAAMAAAADAAAAAwCIjIBEgA2r9AAAA/esB/QwAAABKAAAASgAAAEoAAABKIi396gH9DAAAQEsAAEBLAABASwAAQEsiKf3kAf0MAADAtAAAwLQAAMC0AADAtCIw/a4BIjEgHf21ASAjIBAgA2r9AAAA/esBIC396gEgKf3kASAw/a4BIiNBAv2rAf2uASAgIDH9PCAhICP9PP1OIi39TiIj/RsDaiAAICP9GwJqIAAgI/0bAWogACAj/RsAav0JAAD9VgAAAf1WAAAC/VYAAAMgJCAt/VL9CwAAIANBEGohAyAPQQRqIg8gBUgNAAwCCwsCQCAURQ0AIBIgAjYCiAMgEiABNgKEAyASIAA2AoADIBJBATYCjAMgJg0BQQAhAyAQIQ8gESEOA0AgEv0MAAAAwAAAAMAAAADAAAAAwCIjIA/9AAAA/esB/QwAAABKAAAASgAAAEoAAABKIi396gEiKSAp/WgiL/3lASIpICMgDv0AAAD96wEgLf3qASIjICP9aCI3/eUBIjD95gEiI/0LBIAEIBL9DAAAgD8AAIA/AACAPwAAgD8iMyAp/eUBIjEgMP3mASIt/QsE8AMgEiApIDMgMP3lASIw/eYBIin9CwTgAyASIDEgMP3mASIw/QsE0AMCQAJAIBogN/0MAABASwAAQEsAAEBLAABASyIx/eQB/QwAAMC0AADAtAAAwLQAAMC0Ijf9rgEiNP08IBsgLyAx/eQBIDf9rgEiNf08/U79owFFDQAgMyAjIC0gMCAp/eQB/eQB/eQBIi8gL/0NDA0ODwwNDg8MDQ4PDA0ODyI2/eUBICL95gEgACA0ICH9tQEgNf2uASI0/RsDaiIrLQAAs/0TIDAgMP0NDA0ODwwNDg8MDQ4PDA0OD/3mASArLQABs/0TICkgKf0NDA0ODwwNDg8MDQ4PDA0OD/3mAf3kASArIAFqIistAACz/RMgLSAt/Q0MDQ4PDA0ODwwNDg8MDQ4P/eYB/eQBICstAAGz/RMgIyAj/Q0MDQ4PDA0ODwwNDg8MDQ4P/eYB/eQBIDb95gH95AEhNSAzIC8gL/0NCAkKCwgJCgsICQoLCAkKCyI2/eUBICL95gEgACA0/RsCaiIrLQAAs/0TIDAgMP0NCAkKCwgJCgsICQoLCAkKC/3mASArLQABs/0TICkgKf0NCAkKCwgJCgsICQoLCAkKC/3mAf3kASArIAFqIistAACz/RMgLSAt/Q0ICQoLCAkKCwgJCgsICQoL/eYB/eQBICstAAGz/RMgIyAj/Q0ICQoLCAkKCwgJCgsICQoL/eYB/eQBIDb95gH95AEhNiAzIC8gL/0NBAUGBwQFBgcEBQYHBAUGByI4/eUBICL95gEgACA0/RsBaiIrLQAAs/0TIDAgMP0NBAUGBwQFBgcEBQYHBAUGB/3mASArLQABs/0TICkgKf0NBAUGBwQFBgcEBQYHBAUGB/3mAf3kASArIAFqIistAACz/RMgLSAt/Q0EBQYHBAUGBwQFBgcEBQYH/eYB/eQBICstAAGz/RMgIyAj/Q0EBQYHBAUGBwQFBgcEBQYH/eYB/eQBIDj95gH95AEhOCAzIC8gL/0NAAECAwABAgMAAQIDAAECAyIv/eUBICL95gEgACA0/RsAaiIrLQAAs/0TIDAgMP0NAAECAwABAgMAAQIDAAECA/3mASArLQABs/0TICkgKf0NAAECAwABAgMAAQIDAAECA/3mAf3kASArIAFqIistAACz/RMgLSAt/Q0AAQIDAAECAwABAgMAAQID/eYB/eQBICstAAGz/RMgIyAj/Q0AAQIDAAECAwABAgMAAQID/eYB/eQBIC/95gH95AEhIwwBCyASIBJB0ANqQcAA/AoAACASQYADaiA1IDQgEiAiQQEgEkGQA2oQlYCAgAAgEv0ABMADITUgEv0ABLADITYgEv0ABKADITggEv0ABJADISMLIAQgA2ogIyAx/eQBIDf9rgEgOCAx/eQBIDf9rgH9hQEgNiAx/eQBIDf9rgEgNSAx/eQBIDf9rgH9hQH9ZiIjICP9DQAECAwAAAAAAAAAAAAAAAD9CwAAIA9BEGohDyAOQRBqIQ4gA0EEaiIDIAVIDQAMAgsLAkAgDUUNACASIAI2AogDIBIgATYChAMgEiAANgKAAyASQQE2AowDICYNAUEAIQMgECEPIBEhDgNAIBL9DAAAAMAAAADAAAAAwAAAAMAiLSAP/QAAAP3rAf0MAAAASgAAAEoAAABKAAAASiIp/eoBIiMgI/1oIi/95QEiIyAtIA79AAAA/esBICn96gEiLSAt/WgiM/3lASIt/eYBIin9CwSABCAS/QwAAIA/AACAPwAAgD8AAIA/IjEgI/3lASI3IC395gEiMP0LBPADIBIgIyAxIC395QEiLf3mASIx/QsE4AMgEiA3IC395gEiN/0LBNADAkACQCAaIDP9DAAAQEsAAEBLAABASwAAQEsiI/3kAf0MAADAtAAAwLQAAMC0AADAtCIt/a4BIjP9PCAbIC8gI/3kASAt/a4BIi/9PP1O/aMBRQ0AIAAgMyAh/bUBIC/9rgEiL/0bA2oiKy0AALP9EyA3IDf9DQwNDg8MDQ4PDA0ODwwNDg/95gEgKy0AAbP9EyAxIDH9DQwNDg8MDQ4PDA0ODwwNDg/95gH95AEgKyABaiIrLQAAs/0TIDAgMP0NDA0ODwwNDg8MDQ4PDA0OD/3mAf3kASArLQABs/0TICkgKf0NDA0ODwwNDg8MDQ4PDA0OD/3mAf3kASEzIAAgL/0bAmoiKy0AALP9EyA3IDf9DQgJCgsICQoLCAkKCwgJCgv95gEgKy0AAbP9EyAxIDH9DQgJCgsICQoLCAkKCwgJCgv95gH95AEgKyABaiIrLQAAs/0TIDAgMP0NCAkKCwgJCgsICQoLCAkKC/3mAf3kASArLQABs/0TICkgKf0NCAkKCwgJCgsICQoLCAkKC/3mAf3kASE0IAAgL/0bAWoiKy0AALP9EyA3IDf9DQQFBgcEBQYHBAUGBwQFBgf95gEgKy0AAbP9EyAxIDH9DQQFBgcEBQYHBAUGBwQFBgf95gH95AEgKyABaiIrLQAAs/0TIDAgMP0NBAUGBwQFBgcEBQYHBAUGB/3mAf3kASArLQABs/0TICkgKf0NBAUGBwQFBgcEBQYHBAUGB/3mAf3kASE1IAAgL/0bAGoiKy0AALP9EyA3IDf9DQABAgMAAQIDAAECAwABAgP95gEgKy0AAbP9EyAxIDH9DQABAgMAAQIDAAECAwABAgP95gH95AEgKyABaiIrLQAAs/0TIDAgMP0NAAECAwABAgMAAQIDAAECA/3mAf3kASArLQABs/0TICkgKf0NAAECAwABAgMAAQIDAAECA/3mAf3kASEpDAELIBJBwABqIBJB0ANqQcAA/AoAACASQYADaiAvIDMgEkHAAGogIkEAIBJBkANqEJWAgIAAIBL9AATAAyEzIBL9AASwAyE0IBL9AASgAyE1IBL9AASQAyEpCyAEIANqICkgI/3kASAt/a4BIDUgI/3kASAt/a4B/YUBIDQgI/3kASAt/a4BIDMgI/3kASAt/a4B/YUB/WYiIyAj/Q0ABAgMAAAAAAAAAAAAAAAA/QsAACAPQRBqIQ8gDkEQaiEOIANBBGoiAyAFSA0ADAILCyAmDQBBACEDIBAhDyARIQ4DQCAEIANqIAD9DAAAAMAAAADAAAAAwAAAAMAiIyAO/QAAAP3rAf0MAAAASgAAAEoAAABKAAAASiIt/eoB/QwAAEBLAABASwAAQEsAAEBLIin95AH9DAAAwLQAAMC0AADAtAAAwLQiMP2uASIxICH9tQEgIyAP/QAAAP3rASAt/eoBICn95AEgMP2uASIj/a4BICAgMf08ICEgI/08/U4iLf1OIiP9GwNqIAAgI/0bAmogACAj/RsBaiAAICP9GwBq/QkAAP1WAAAB/VYAAAL9VgAAAyAkIC39UiIjICP9DQAECAwAAAAAAAAAAAAAAAD9CwAAIA9BEGohDyAOQRBqIQ4gA0EEaiIDIAVIDQALCyAJIBVqIQkgCiAVaiEKIAQgFmohBCAlRAAAAAAAAPA/oCElIChBAWoiKCAGRw0ACwsgEkGQBGokgICAgAAL7QYHCH8BfQF/AX0BfwJ9A3sjgICAgABB4ABrIgcgAf0LBFAgByAC/QsEQCAHIAP9AAQA/QsEMCAHIAP9AAQQ/QsEICAHIAP9AAQg/QsEECAHIAP9AAQw/QsEAEEAIQMDQCAHQdAAaiADaigCACIIQX5KIAAoAAQiCUF/aiAISnEiCiAHQcAAaiADaigCACILQX5KIAAoAAgiDEF/aiALSnEiDXEhDiAHIANqKgIAIQ8gCEF/SiAJIAhKcSIQIA1xIQ0gB0EQaiADaioCACERIAogC0F/SiAMIAtKcSIScSEMIAdBIGogA2oqAgAhEyAHQTBqIANqKgIAIRQgACgAACAAKAAMIgogCWwiCSALbGogCiAIbGohCP0MAAAAAAAAAAAAAAAAAAAAACICIQECQAJAAkACQAJAAkACQCAQIBJxIgtBAUcNACAKQQFGDQEgCP0CAAD9qQH9DAAAAEsAAABLAAAASwAAAEv9UP0MAAAAywAAAMsAAADLAAAAy/3kASEBCyAMDQEMBAsgCC0AALP9EyEBIAxFDQMgCEEBaiEQDAELIAggCmohECAKQQFHDQELIBAtAACz/RMhFQwCCyAQ/QIAAP2pAf0MAAAASwAAAEsAAABLAAAAS/1Q/QwAAADLAAAAywAAAMsAAADL/eQBIRUMAQsgAiEVCyAPQwAAAAAgDhshDyARQwAAAAAgDRshESATQwAAAAAgDBshEyAUQwAAAAAgCxshFCACIRYCQAJAAkACQCANRQ0AIAggCWohCyAKQQFGDQEgC/0CAAD9qQH9DAAAAEsAAABLAAAASwAAAEv9UP0MAAAAywAAAMsAAADLAAAAy/3kASEWCyAORQ0CIAggCWogCmohCCAKQQFGDQEgCP0CAAD9qQH9DAAAAEsAAABLAAAASwAAAEv9UP0MAAAAywAAAMsAAADLAAAAy/3kASECDAILIAstAACz/RMhFiAORQ0BIAtBAWohCAsgCC0AALP9EyECCyAG/QwAAIA/AACAPwAAgD8AAIA/IA8gFCATkiARkpL9EyIX/eUBIAT95gEgFyAU/RMgAf3mASAT/RMgFf3mAf3kASAR/RMgFv3mAf3kASAP/RMgAv3mAf3kASIC/eYB/eQBIAIgBRv9CwQAIAZBEGohBiADQQRqIgNBEEcNAAsL";
const MARGIN = 64;
const PAGE = 65536;
class Heap {
  constructor(memory, base) {
    __publicField(this, "memory");
    __publicField(this, "base");
    __publicField(this, "bytes");
    __publicField(this, "top");
    this.memory = memory;
    this.base = base;
    this.bytes = new Uint8Array(memory.buffer);
    this.top = base;
  }
  /** Forgets all buffers and makes room for buffers of these sizes in bytes. */
  begin(...sizes) {
    this.top = this.base;
    const needed = sizes.reduce((sum, size) => sum + size + MARGIN + 16, this.base);
    if (needed > this.memory.buffer.byteLength) {
      this.memory.grow(Math.ceil((needed - this.memory.buffer.byteLength) / PAGE));
    }
    if (this.bytes.buffer !== this.memory.buffer) this.bytes = new Uint8Array(this.memory.buffer);
  }
  /** A buffer; returns its address. Its content is what was there. */
  room(size) {
    const address = this.top + 15 & -16;
    this.top = address + size + MARGIN;
    return address;
  }
  /** A buffer with a copy of `data`, followed by zeros; returns its address. */
  copyIn(data) {
    const address = this.room(data.byteLength);
    this.bytes.set(asBytes(data), address);
    this.bytes.fill(0, address + data.byteLength, address + data.byteLength + MARGIN);
    return address;
  }
  /** Copies a buffer's content out. */
  copyOut(address, to) {
    asBytes(to).set(this.bytes.subarray(address, address + to.byteLength));
  }
}
function asBytes(data) {
  if (data instanceof Uint8Array) return data;
  return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
}
let instance;
function simd() {
  if (instance === void 0) instance = instantiate();
  return instance;
}
function instantiate() {
  try {
    const bytes = Uint8Array.from(atob(BINARY), (character) => character.charCodeAt(0));
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), {});
    const base = exports.heap_base();
    return {
      kernels: exports,
      heap: new Heap(exports.memory, base)
    };
  } catch {
    return null;
  }
}
function roundHalfEven(x) {
  const floor2 = Math.floor(x);
  const rest = x - floor2;
  if (rest !== 0.5) return rest < 0.5 ? floor2 : floor2 + 1;
  return floor2 % 2 === 0 ? floor2 : floor2 + 1;
}
function sizePair(fn, name, size) {
  if (typeof size === "number") return [integer(fn, name, size, 1), size];
  if (!Array.isArray(size) || size.length !== 2) typeError(fn, name, "a number or [height, width]", size);
  return [integer(fn, name, size[0], 1), integer(fn, name, size[1], 1)];
}
const IDENTITY = [1, 0, 0, 0, 1, 0, 0, 0, 1];
function scaleAndShift(scaleX, scaleY, x0, y0) {
  return [scaleX, 0, x0, 0, scaleY, y0, 0, 0, 1];
}
function multiply(a, b) {
  const product = Array.from({ length: 9 }, (_, i) => {
    const row = i - i % 3;
    const column = i % 3;
    return a[row] * b[column] + a[row + 1] * b[column + 3] + a[row + 2] * b[column + 6];
  });
  return product;
}
function invert(m) {
  const [a, b, c, d, e, f2, g, h2, i] = m;
  const cofactors = [
    e * i - f2 * h2,
    c * h2 - b * i,
    b * f2 - c * e,
    f2 * g - d * i,
    a * i - c * g,
    c * d - a * f2,
    d * h2 - e * g,
    b * g - a * h2,
    a * e - b * d
  ];
  const determinant = a * cofactors[0] + b * cofactors[3] + c * cofactors[6];
  if (determinant === 0 || !Number.isFinite(determinant)) return null;
  const scale = cofactors[8] !== 0 ? cofactors[8] : determinant;
  return cofactors.map((x) => x / scale);
}
function mapPoint(m, x, y) {
  const w = m[6] * x + m[7] * y + m[8];
  return [(m[0] * x + m[1] * y + m[2]) / w, (m[3] * x + m[4] * y + m[5]) / w];
}
function isAffine(m) {
  return m[6] === 0 && m[7] === 0;
}
function projective(matrix, width, height) {
  const inverse = invert(matrix);
  return {
    width,
    height,
    matrix,
    toOutput: (x, y) => mapPoint(matrix, x, y),
    toInput: (x, y) => inverse ? mapPoint(inverse, x, y) : [NaN, NaN]
  };
}
function unmoved({ width, height }) {
  return projective(IDENTITY, width, height);
}
function chain(parts) {
  const { width, height } = parts.at(-1);
  if (parts.every((part) => part.matrix)) {
    return projective(
      parts.map((part) => part.matrix).reduce((all, next) => multiply(next, all)),
      width,
      height
    );
  }
  const reversed = parts.toReversed();
  return {
    width,
    height,
    toOutput: (x, y) => parts.reduce((point, part) => part.toOutput(...point), [x, y]),
    toInput: (x, y) => reversed.reduce((point, part) => part.toInput(...point), [x, y])
  };
}
function range(fn, name, value, least = -Infinity, most = Infinity) {
  if (!Array.isArray(value) || value.length !== 2) typeError(fn, name, "a range [low, high]", value);
  const low = finite(fn, name, value[0], least, most);
  const high = finite(fn, name, value[1], least, most);
  if (low > high) rangeError(fn, name, "a range [low, high] with low <= high", value);
  return [low, high];
}
function symmetricRange(fn, name, value, most = Infinity) {
  if (typeof value !== "number") return range(fn, name, value, -most, most);
  finite(fn, name, value, 0, most);
  return [0 - value, value];
}
function factorRange(fn, name, value) {
  if (typeof value !== "number") return range(fn, name, value, 0);
  finite(fn, name, value, 0);
  return [Math.max(0, 1 - value), 1 + value];
}
function draw(random, [low, high]) {
  return low === high ? low : random.uniform(low, high);
}
function probability(fn, p) {
  return finite(fn, "p", p, 0, 1);
}
function describeStage(stage) {
  const ops = stage.steps.map(({ transform }) => transform.op);
  if (stage.kind !== "geometry") return { kind: stage.kind, ops };
  const { plan } = stage;
  const { matrix, window: window2 } = plan.chain;
  if (plan.how === "separable") return { kind: "geometry", ops, how: plan.how, matrix };
  const { width, height } = plan.shrinkTo;
  const isReduced = width < window2.width || height < window2.height;
  return {
    kind: "geometry",
    ops,
    how: plan.how,
    matrix,
    ...isReduced && { reducedTo: [height, width] }
  };
}
function emptyChain({ width, height }) {
  return {
    matrix: IDENTITY,
    width,
    height,
    window: { top: 0, left: 0, width, height },
    interpolation: null,
    antialias: true,
    fill: 0,
    hasFill: false,
    resamplings: 0,
    hasWarp: false
  };
}
function extendChain(chain2, step, shape) {
  const resampling = step.transform.resampling(step.params, shape);
  const geometry = step.transform.geometry(step.params, shape);
  if (!resampling || !geometry.matrix) return null;
  const interpolation = joinInterpolation(chain2.interpolation, resampling);
  const fill = fillOf(resampling);
  if (interpolation === null || fill !== void 0 && chain2.hasFill && !sameFill(chain2.fill, fill))
    return null;
  const window2 = visibleWindow(chain2, resampling);
  if (!window2) return null;
  const isFirst = chain2.matrix === IDENTITY;
  const resizedTo = resampling.kind === "resize" ? isFirst ? sizeOfOutput(geometry) : void 0 : chain2.resizedTo;
  const next = {
    ...resizedTo && resampling.kind !== "warp" && { resizedTo },
    matrix: multiply(geometry.matrix, chain2.matrix),
    width: geometry.width,
    height: geometry.height,
    window: window2,
    interpolation: interpolation ?? null,
    antialias: chain2.antialias && (resampling.kind !== "resize" || resampling.antialias),
    fill: fill ?? chain2.fill,
    hasFill: chain2.hasFill || fill !== void 0,
    resamplings: chain2.resamplings + (resampling.kind === "grid" ? 0 : 1),
    hasWarp: chain2.hasWarp || resampling.kind === "warp"
  };
  return cutsAndReveals(chain2, geometry.matrix, next) ? null : next;
}
function sizeOfOutput({ width, height }) {
  return { width, height };
}
function joinInterpolation(before, resampling) {
  if (resampling.kind === "grid") return before ?? void 0;
  if (before === null || before === resampling.interpolation) return resampling.interpolation;
  return null;
}
function fillOf(resampling) {
  return resampling.kind === "resize" ? void 0 : resampling.fill;
}
function sameFill(a, b) {
  return JSON.stringify(a) === JSON.stringify(b);
}
function visibleWindow(chain2, resampling) {
  if (resampling.kind !== "resize") return chain2.window;
  const { top, left, width, height } = resampling.window;
  if (top === 0 && left === 0 && width === chain2.width && height === chain2.height) return chain2.window;
  const isStart = chain2.matrix === IDENTITY;
  return isStart ? resampling.window : null;
}
function cutsAndReveals(chain2, step, next) {
  if (chain2.matrix === IDENTITY) return false;
  const back = invert(step);
  const forward = chain2.matrix;
  if (!back) return true;
  const reveals = cornersOf(next).some(([x, y]) => !isInside(mapPoint(back, x, y), chain2));
  if (!reveals) return false;
  const { top, left, width, height } = chain2.window;
  const seen = [
    [left, top],
    [left + width, top],
    [left, top + height],
    [left + width, top + height]
  ].map(([x, y]) => mapPoint(forward, x, y));
  return !seen.every((corner) => isInside(corner, chain2));
}
function cornersOf({ width, height }) {
  return [
    [0, 0],
    [width, 0],
    [0, height],
    [width, height]
  ];
}
const TOLERANCE = 1e-6;
function isInside([x, y], { width, height }) {
  return x >= -TOLERANCE && y >= -TOLERANCE && x <= width + TOLERANCE && y <= height + TOLERANCE;
}
function isUpright({ matrix }) {
  return isAffine(matrix) && Math.abs(matrix[1]) < 1e-12 && Math.abs(matrix[3]) < 1e-12;
}
const LARGEST_REDUCTION = 1.4;
const REDUCTION_LEFT = 1.5;
function resamplingPlan(chain2) {
  if (chain2.interpolation === null) return null;
  if (chain2.interpolation !== "nearest" && isUpright(chain2) && showsNoBorder(chain2)) {
    return { how: "separable", chain: chain2 };
  }
  if (chain2.interpolation === "bicubic" || !chain2.hasWarp) return null;
  return warpPlan(chain2, chain2.interpolation);
}
function showsNoBorder({ matrix, width, height, window: window2 }) {
  const back = invert(matrix);
  if (!back) return false;
  return [mapPoint(back, 0, 0), mapPoint(back, width, height)].every(
    ([x, y]) => x >= window2.left - 1e-6 && x <= window2.left + window2.width + 1e-6 && y >= window2.top - 1e-6 && y <= window2.top + window2.height + 1e-6
  );
}
function warpPlan(chain2, interpolation) {
  const back = invert(chain2.matrix);
  if (!back) return null;
  const { window: window2, antialias, fill } = chain2;
  const reductions = reductionsOf(back, chain2);
  const shrinks = interpolation === "bilinear" && antialias && Math.max(...reductions) > LARGEST_REDUCTION;
  const side = (size, reduction) => shrinks ? Math.min(size, Math.max(1, Math.round(size * REDUCTION_LEFT / reduction))) : size;
  const shrinkTo = { width: side(window2.width, reductions[0]), height: side(window2.height, reductions[1]) };
  return {
    how: "warp",
    chain: chain2,
    coefficients: intoWindow(back, window2, shrinkTo),
    interpolation,
    fill,
    shrinkTo
  };
}
function reductionsOf(back, { width, height }) {
  if (isAffine(back)) return [Math.hypot(back[0], back[1]), Math.hypot(back[3], back[4])];
  const [x, y] = [width / 2, height / 2];
  const middle = mapPoint(back, x, y);
  const right = mapPoint(back, x + 1, y);
  const below = mapPoint(back, x, y + 1);
  return [
    Math.hypot(right[0] - middle[0], below[0] - middle[0]),
    Math.hypot(right[1] - middle[1], below[1] - middle[1])
  ];
}
function intoWindow(back, window2, size) {
  const scaleX = size.width / window2.width;
  const scaleY = size.height / window2.height;
  const rows = [0, 1, 2].map((column) => [
    scaleX * (back[column] - window2.left * back[6 + column]),
    scaleY * (back[3 + column] - window2.top * back[6 + column]),
    back[6 + column]
  ]);
  const last = rows[2][2];
  return [0, 1, 2].flatMap((row) => rows.map((column) => column[row] / last)).slice(0, 8);
}
function planStages(steps, kind) {
  const stages = [];
  let current = kind;
  for (let i = 0; i < steps.length; ) {
    const rest = steps.slice(i);
    const stage = geometryStage(rest) ?? tableStage(rest, current) ?? matrixStage(rest) ?? single(rest);
    stages.push(stage);
    for (const step of stage.steps) current = step.transform.outputKind(current);
    i += stage.steps.length;
  }
  return stages;
}
function single(steps) {
  return { kind: "step", steps: [steps[0]] };
}
function geometryStage(steps) {
  let chain2 = emptyChain(steps[0].shape);
  let best = null;
  for (let count = 1; count <= steps.length; count++) {
    const next = extendChain(chain2, steps[count - 1], steps[count - 1].shape);
    if (!next) break;
    chain2 = next;
    const plan = count > 1 && chain2.resamplings > 0 ? resamplingPlan(chain2) : null;
    if (plan) best = { kind: "geometry", steps: steps.slice(0, count), plan };
  }
  return best;
}
function tableStage(steps, kind) {
  if (kind === "float32") return null;
  const tables = [];
  let end = null;
  for (const { transform, params } of steps) {
    const step = transform.pixelStep(params);
    if ((step == null ? void 0 : step.kind) === "table") tables.push(step);
    else {
      if ((step == null ? void 0 : step.kind) === "floatTable") end = step;
      break;
    }
  }
  const count = tables.length + (end ? 1 : 0);
  return count < 2 ? null : { kind: "table", steps: steps.slice(0, count), tables, end };
}
function matrixStage(steps) {
  const matrices = [];
  for (const { transform, params, shape } of steps) {
    const step = transform.pixelStep(params);
    if ((step == null ? void 0 : step.kind) !== "matrix" || shape.channels !== 3 && shape.channels !== 4) break;
    matrices.push(step);
    if (!step.keepsRange) break;
  }
  return matrices.length < 2 ? null : { kind: "matrix", steps: steps.slice(0, matrices.length), matrices };
}
function checkTransforms(fn, transforms, least = 0) {
  if (!Array.isArray(transforms) || transforms.length < least) {
    typeError(fn, "transforms", `a list of ${least > 0 ? `at least ${least} ` : ""}transforms`, transforms);
  }
  transforms.forEach((transform, i) => checkTransform(fn, `transforms[${i}]`, transform));
  return transforms;
}
function checkTransform(fn, name, transform) {
  const { sample, apply } = transform ?? {};
  if (typeof sample !== "function" || typeof apply !== "function") {
    typeError(fn, name, "a transform", transform, "Call the factory: randomHorizontalFlip().");
  }
  return transform;
}
function transformsAsJson(transforms) {
  return transforms.map((transform) => ({ ...transform.toJSON() }));
}
function defineTransform(definition) {
  const { op, options } = definition;
  const transform = {
    op,
    options,
    isComposite: definition.steps !== void 0,
    sample: (random, shape) => {
      if (typeof (random == null ? void 0 : random.uint32) !== "function") {
        typeError(op, "rng", "a generator", random, "Write rng({seed, epoch, sample}).");
      }
      return definition.sample(random, sizeOf(shape));
    },
    apply: (image, params, { out, precision = "exact" } = {}) => {
      const checked = toPixelImage(op, image);
      if (params === null) return out ? copyImage(op, checked, out) : checked;
      return definition.apply(checked, params, out, precision);
    },
    run: (image, random, applyOptions) => {
      const checked = toPixelImage(op, image);
      return transform.apply(checked, transform.sample(random, checked), applyOptions);
    },
    applyMask: (mask, params, fill = 0) => {
      const checked = toPixelImage(op, mask);
      if (params === null || !definition.geometry) return checked;
      if (definition.applyMask) return definition.applyMask(checked, params, fill);
      return definition.apply(checked, params, void 0, "exact");
    },
    outputShape: (shape, params) => outputShape(definition, sizeOf(shape), params),
    outputKind: (kind) => {
      var _a;
      return ((_a = definition.outputKind) == null ? void 0 : _a.call(definition, kind)) ?? kind;
    },
    geometry: (params, shape) => params === null || !definition.geometry ? unmoved(shape) : definition.geometry(params, sizeOf(shape)),
    steps: (params, shape) => {
      if (params === null) return [];
      if (definition.steps) return definition.steps(params, sizeOf(shape));
      return [{ transform, params }];
    },
    pixelStep: (params) => {
      var _a;
      return ((_a = definition.pixelStep) == null ? void 0 : _a.call(definition, params)) ?? null;
    },
    resampling: (params, shape) => {
      var _a;
      return ((_a = definition.resampling) == null ? void 0 : _a.call(definition, params, sizeOf(shape))) ?? null;
    },
    toJSON: () => ({ op, options })
  };
  return transform;
}
function outputShape(definition, shape, params) {
  if (params === null) return shape;
  if (definition.outputShape) return definition.outputShape(shape, params);
  if (!definition.geometry) return shape;
  const { width, height } = definition.geometry(params, shape);
  return { width, height, channels: shape.channels };
}
function sizeOf({ width, height, channels }) {
  return { width, height, channels };
}
class BufferPool {
  constructor() {
    __publicField(this, "buffers", [void 0, void 0]);
  }
  /** An image to write into that does not share memory with `current`. Its old content is left in it. */
  imageBeside(current, shape, kind) {
    const slot = this.owns(current, 0) ? 1 : 0;
    const needed = shape.width * shape.height * shape.channels;
    let buffer = this.buffers[slot];
    if (!buffer || kindOf(buffer.data) !== kind || buffer.data.length < needed) {
      buffer = createImage({ width: needed, height: 1, channels: 1 }, kind);
      this.buffers[slot] = buffer;
    }
    return { ...shape, data: buffer.data.subarray(0, needed) };
  }
  /** Whether an image lies in one of the buffers, so that the next call will overwrite it. */
  holds(image) {
    return this.owns(image, 0) || this.owns(image, 1);
  }
  owns(image, slot) {
    var _a;
    return ((_a = this.buffers[slot]) == null ? void 0 : _a.data.buffer) === image.data.buffer;
  }
}
const { fround: f$9, min: min$4, max: max$4 } = Math;
const TO_EVEN$1 = 12582912;
function resample(from, rowLength, channels, horizontal, vertical, to) {
  const wasm = simd();
  if (wasm && from instanceof Uint8Array && channels !== 2 && channels <= 4 && !horizontal.divisors) {
    resampleSimd(wasm, from, rowLength, channels, horizontal, vertical, to);
    return;
  }
  const { rows, rowOf } = usedRows(vertical);
  const width = horizontal.size * channels;
  const middle = new Float32Array(rows.length * width);
  rows.forEach((row, i) => {
    resampleRow(from, row * rowLength, channels, horizontal, middle, i * width);
  });
  const line = new Float32Array(width);
  for (let y = 0; y < vertical.size; y++) {
    combineRows(middle, width, vertical, y, rowOf, line);
    divide(line, channels, y, horizontal, vertical);
    store(line, to, y * width);
  }
}
const GROUP = 4;
function resampleSimd({ heap, kernels }, from, rowLength, channels, horizontal, vertical, to) {
  const { counts, weights, size, stride } = horizontal;
  const columns = extent(horizontal);
  const rows = extent(vertical);
  const offsets = horizontal.indices.map((index) => (index - columns.first) * channels);
  const relativeRows = vertical.indices.map((index) => index - rows.first);
  const usedBytes = columns.count * channels;
  const rowFloats = usedBytes + 31 & -16;
  const ringRow = size * channels + 31 & -16;
  const slots = Math.ceil((vertical.stride + GROUP - 1) / GROUP) + 1;
  const tables = [counts, offsets, weights, vertical.counts, relativeRows, vertical.weights];
  const scratch = [4 * GROUP * rowFloats, 4 * GROUP * ringRow * slots, 4 * slots, 4 * vertical.stride];
  heap.begin(from.length, to.length, ...tables.map((table) => table.byteLength), ...scratch);
  const source = heap.copyIn(from) + rows.first * rowLength + columns.first * channels;
  const target = heap.room(to.length);
  const [hCounts, hOffsets, hWeights, vCounts, vRows, vWeights] = tables.map((table) => heap.copyIn(table));
  const [row, ring, kept, pointers] = scratch.map((bytes) => heap.room(bytes));
  const input = [source, rowLength, usedBytes, rows.count, channels, target];
  const across = [hCounts, hOffsets, hWeights, size, stride];
  const down = [vCounts, vRows, vWeights, vertical.size, vertical.stride];
  kernels.resample(...input, ...across, ...down, row, rowFloats, ring, ringRow, slots, kept, pointers);
  heap.copyOut(target, to);
}
function extent({ counts, indices, size, stride }) {
  let first = Infinity;
  let last = 0;
  for (let i = 0; i < size; i++) {
    for (let t = i * stride; t < i * stride + counts[i]; t++) {
      first = Math.min(first, indices[t]);
      last = Math.max(last, indices[t]);
    }
  }
  return { first, count: last - first + 1 };
}
function usedRows({ size, stride, counts, indices }) {
  const used = /* @__PURE__ */ new Set();
  for (let y = 0; y < size; y++) {
    for (let t = 0; t < counts[y]; t++) used.add(indices[y * stride + t]);
  }
  const rows = [...used];
  return { rows, rowOf: new Map(rows.map((row, i) => [row, i])) };
}
function resampleRow(from, start2, channels, { size, stride, counts, indices, weights }, to, offset) {
  for (let x = 0; x < size; x++) {
    const end = x * stride + counts[x];
    for (let c = 0; c < channels; c++) {
      let sum = 0;
      for (let t = x * stride; t < end; t++) {
        sum = f$9(sum + f$9(from[start2 + indices[t] * channels + c] * weights[t]));
      }
      to[offset++] = sum;
    }
  }
}
function combineRows(middle, width, { stride, counts, indices, weights }, y, rowOf, line) {
  line.fill(0);
  for (let t = y * stride; t < y * stride + counts[y]; t++) {
    const start2 = rowOf.get(indices[t]) * width;
    const weight = weights[t];
    for (let i = 0; i < width; i++) line[i] = f$9(line[i] + f$9(middle[start2 + i] * weight));
  }
}
function divide(line, channels, y, horizontal, vertical) {
  if (!horizontal.divisors || !vertical.divisors) return;
  for (let i = 0; i < line.length; i++) {
    const width = horizontal.divisors[Math.floor(i / channels)];
    line[i] = f$9(f$9(line[i] / vertical.divisors[y]) / width);
  }
}
function store(line, to, start2) {
  if (to instanceof Float32Array) {
    to.set(line, start2);
    return;
  }
  for (let i = 0; i < line.length; i++) {
    to[start2 + i] = f$9(f$9(min$4(255, max$4(0, line[i])) + TO_EVEN$1) - TO_EVEN$1);
  }
}
const { fround: f$8, abs, floor: floor$2, min: min$3, max: max$3, trunc: trunc$1 } = Math;
function computeTaps(first, length, size, interpolation, antialias) {
  if (interpolation === "nearest") return nearestTaps(first, length, size);
  if (interpolation === "area") return areaTaps(first, length, size);
  if (antialias) return filterTaps(first, length, size, FILTERS[interpolation]);
  return interpolation === "bilinear" ? bilinearTaps(first, length, size) : bicubicTaps(first, length, size);
}
function emptyTaps(size, stride, count) {
  return {
    size,
    stride,
    counts: new Int32Array(size).fill(count),
    indices: new Int32Array(size * stride),
    weights: new Float32Array(size * stride)
  };
}
function nearestTaps(first, length, size) {
  const taps = emptyTaps(size, 1, 1);
  const scale = f$8(length / size);
  for (let i = 0; i < size; i++) {
    taps.indices[i] = first + min$3(floor$2(f$8(i * scale)), length - 1);
    taps.weights[i] = 1;
  }
  return taps;
}
function areaTaps(first, length, size) {
  const stride = Math.ceil(length / size) + 1;
  const taps = { ...emptyTaps(size, stride, 0), divisors: new Float32Array(size) };
  for (let i = 0; i < size; i++) {
    const start2 = floor$2(i * length / size);
    const end = Math.ceil((i + 1) * length / size);
    for (let t = 0; t < end - start2; t++) {
      taps.indices[i * stride + t] = first + start2 + t;
      taps.weights[i * stride + t] = 1;
    }
    taps.counts[i] = taps.divisors[i] = end - start2;
  }
  return taps;
}
function sourceCoordinate(i, scale) {
  return scale * (i + 0.5) - 0.5;
}
function bilinearTaps(first, length, size) {
  const taps = emptyTaps(size, 2, 2);
  const scale = f$8(length / size);
  for (let i = 0; i < size; i++) {
    const x = max$3(0, sourceCoordinate(i, scale));
    const left = min$3(floor$2(x), length - 1);
    const weight = min$3(max$3(f$8(x - left), 0), 1);
    taps.indices[2 * i] = first + left;
    taps.indices[2 * i + 1] = first + min$3(left + 1, length - 1);
    taps.weights[2 * i] = f$8(1 - weight);
    taps.weights[2 * i + 1] = weight;
  }
  return taps;
}
const CUBIC_A = f$8(-0.75);
function bicubicTaps(first, length, size) {
  const taps = emptyTaps(size, 4, 4);
  const scale = f$8(length / size);
  for (let i = 0; i < size; i++) {
    const x = sourceCoordinate(i, scale);
    const left = min$3(floor$2(x), length - 1);
    const t = min$3(max$3(f$8(x - left), 0), 1);
    const rest = f$8(1 - t);
    taps.weights.set([cubicFar(f$8(t + 1)), cubicNear(t), cubicNear(rest), cubicFar(f$8(rest + 1))], 4 * i);
    for (let k = 0; k < 4; k++) {
      taps.indices[4 * i + k] = first + min$3(max$3(left + k - 1, 0), length - 1);
    }
  }
  return taps;
}
function cubicNear(x) {
  return f$8(f$8(f$8(f$8(f$8(f$8(CUBIC_A + 2) * x) - f$8(CUBIC_A + 3)) * x) * x) + 1);
}
function cubicFar(x) {
  const a = CUBIC_A;
  return f$8(f$8(f$8(f$8(f$8(f$8(f$8(a * x) - f$8(5 * a)) * x) + f$8(8 * a)) * x)) - f$8(4 * a));
}
const FILTERS = {
  bilinear: { support: 1, weight: (x) => abs(x) < 1 ? f$8(1 - abs(x)) : 0 },
  bicubic: { support: 2, weight: (x) => cubicHalf(abs(x)) }
};
function cubicHalf(x) {
  if (x < 1) return f$8(f$8(f$8(f$8(f$8(1.5 * x) - 2.5) * x) * x) + 1);
  if (x < 2) return f$8(f$8(f$8(f$8(f$8(f$8(x - 5) * x) + 8) * x) - 4) * -0.5);
  return 0;
}
function filterTaps(first, length, size, filter) {
  const scale = f$8(length / size);
  const stretch = max$3(scale, 1);
  const support = f$8(filter.support * stretch);
  const inverse = f$8(1 / stretch);
  const taps = emptyTaps(size, Math.ceil(support) * 2 + 1, 0);
  const { stride, weights } = taps;
  for (let i = 0; i < size; i++) {
    const centre = f$8(scale * f$8(i + 0.5));
    const start2 = max$3(trunc$1(f$8(f$8(centre - support) + 0.5)), 0);
    const count = min$3(trunc$1(f$8(f$8(centre + support) + 0.5)), length) - start2;
    let total = 0;
    for (let t = 0; t < count; t++) {
      const weight = filter.weight(f$8(f$8(f$8(f$8(t + start2) - centre) + 0.5) * inverse));
      weights[i * stride + t] = weight;
      taps.indices[i * stride + t] = first + start2 + t;
      total = f$8(total + weight);
    }
    for (let t = 0; t < count; t++) weights[i * stride + t] = f$8(weights[i * stride + t] / total);
    taps.counts[i] = count;
  }
  return taps;
}
function stretchTaps({ start: start2, end, low, high, size, interpolation, antialias }) {
  const scale = (end - start2) / size;
  const filter = FILTERS[interpolation];
  const width = antialias ? max$3(abs(scale), 1) : 1;
  const support = filter.support * width;
  const taps = emptyTaps(size, Math.ceil(support) * 2 + 2, 0);
  const { stride } = taps;
  for (let i = 0; i < size; i++) {
    const centre = start2 + scale * (i + 0.5);
    const first = min$3(max$3(floor$2(centre - support + 0.5), low), high - 1);
    const last = max$3(min$3(floor$2(centre + support + 0.5), high), first + 1);
    const weights = Array.from(
      { length: last - first },
      (_, t) => filter.weight((first + t + 0.5 - centre) / width)
    );
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    weights.forEach((weight, t) => {
      taps.indices[i * stride + t] = first + t;
      taps.weights[i * stride + t] = total === 0 ? 1 / weights.length : weight / total;
    });
    taps.counts[i] = weights.length;
  }
  return taps;
}
const INTERPOLATIONS = ["nearest", "bilinear", "bicubic", "area"];
function resizedSize(shape, { size, maxSize }) {
  if (typeof size !== "number") {
    if (maxSize !== void 0) typeError("resize", "size", "a number when maxSize is given", size);
    return sizePair("resize", "size", size);
  }
  const { width, height } = shape;
  let short = integer("resize", "size", size, 1);
  let long = Math.trunc(size * Math.max(width, height) / Math.min(width, height));
  if (maxSize !== void 0 && long > integer("resize", "maxSize", maxSize, size)) {
    short = Math.max(1, Math.trunc(maxSize * short / long));
    long = maxSize;
  }
  return width <= height ? [long, short] : [short, long];
}
function resizeWindow(fn, source, window2, options, out) {
  const { interpolation = "bilinear", antialias = true } = options;
  oneOfChoices(fn, "interpolation", interpolation, INTERPOLATIONS);
  const { top, left } = window2;
  integer(fn, "height", window2.height, 1, source.height);
  integer(fn, "width", window2.width, 1, source.width);
  integer(fn, "top", top, 0, source.height - window2.height);
  integer(fn, "left", left, 0, source.width - window2.width);
  const [height, width] = resizedSize(window2, options);
  if (width === window2.width && height === window2.height) return crop(source, window2, out);
  const target = outputFor(fn, source, { width, height }, out);
  resample(
    valuesOf(source),
    source.width * source.channels,
    source.channels,
    computeTaps(left, window2.width, width, interpolation, antialias),
    computeTaps(top, window2.height, height, interpolation, antialias),
    valuesOf(target)
  );
  return target;
}
const { fround: f$7 } = Math;
function affineMap(matrix, from, to) {
  const half = [f$7(0.5 * from.width), f$7(0.5 * from.height)];
  const coefficients = matrix.map((m, i) => f$7(f$7(m) / half[i < 3 ? 0 : 1]));
  return { kind: "affine", coefficients, from, to };
}
function perspectiveMap(coefficients, from, to = from) {
  const half = [f$7(0.5 * from.width), f$7(0.5 * from.height)];
  const scaled = coefficients.map((m, i) => i < 6 ? f$7(f$7(m) / half[i < 3 ? 0 : 1]) : f$7(m));
  return { kind: "perspective", coefficients: scaled, from, to };
}
function rowCoordinates(map, row, xs, ys) {
  if (map.kind === "affine") affineRow(map.coefficients, map.to, row, xs, ys);
  else if (map.kind === "perspective") perspectiveRow(map.coefficients, row, xs, ys);
  else fieldRow(map.dx, map.dy, map.to, row, xs, ys);
  toPixels(xs, map.from.width);
  toPixels(ys, map.from.height);
}
function affineRow(m, to, row, xs, ys) {
  const [xx, xy, x1, yx, yy, y1] = m;
  const y = 0.5 - to.height * 0.5 + row;
  const first = 0.5 - to.width * 0.5;
  const xFromRow = xy * y;
  const yFromRow = yy * y;
  for (let i = 0; i < xs.length; i++) {
    const x = first + i;
    xs[i] = f$7(f$7(f$7(xx * x) + xFromRow) + x1);
    ys[i] = f$7(f$7(f$7(yx * x) + yFromRow) + y1);
  }
}
function perspectiveRow(m, row, xs, ys) {
  const y = row + 0.5;
  const [xFromRow, yFromRow, wFromRow] = [m[1] * y, m[4] * y, m[7] * y];
  for (let i = 0; i < xs.length; i++) {
    const x = i + 0.5;
    const w = f$7(f$7(f$7(m[6] * x) + wFromRow) + 1);
    xs[i] = f$7(f$7(f$7(f$7(f$7(m[0] * x) + xFromRow) + m[2]) / w) - 1);
    ys[i] = f$7(f$7(f$7(f$7(f$7(m[3] * x) + yFromRow) + m[5]) / w) - 1);
  }
}
function fieldRow(dx, dy, to, row, xs, ys) {
  const y = gridCentre(row, to.height);
  const start2 = row * to.width;
  for (let i = 0; i < xs.length; i++) {
    xs[i] = f$7(gridCentre(i, to.width) + dx[start2 + i]);
    ys[i] = f$7(y + dy[start2 + i]);
  }
}
function gridCentre(i, n) {
  const first = f$7((1 - n) / n);
  if (n === 1) return first;
  const last = f$7((n - 1) / n);
  const step = f$7(f$7(last - first) / (n - 1));
  return i < n >> 1 ? f$7(first + step * i) : f$7(last - step * (n - 1 - i));
}
function toPixels(grid, size) {
  const half = f$7(0.5 * size);
  for (let i = 0; i < grid.length; i++) grid[i] = f$7(f$7(f$7(grid[i] + 1) * half) - 0.5);
}
const { fround: f$6, floor: floor$1, max: max$2, min: min$2 } = Math;
const TO_EVEN = 12582912;
function warp(from, to, map, interpolation, fill) {
  const wasm = simd();
  if (wasm && from.values instanceof Uint8Array && from.channels !== 2 && from.channels <= 4) {
    warpSimd(wasm, from, to, map, interpolation, fill);
    return;
  }
  const xs = new Float32Array(to.width);
  const ys = new Float32Array(to.width);
  const sampleRow = interpolation === "nearest" ? nearestRow : bilinearRow;
  for (let y = 0; y < to.height; y++) {
    rowCoordinates(map, y, xs, ys);
    sampleRow(from, to, y * to.width * to.channels, xs, ys, fill);
  }
}
const KINDS = { affine: 0, perspective: 1, field: 2 };
function warpSimd({ heap, kernels }, from, to, map, interpolation, fill) {
  const numbers = new Float32Array(8);
  if (map.kind !== "field") numbers.set(map.coefficients);
  const [dx, dy] = map.kind === "field" ? [map.dx, map.dy] : [new Float32Array(0), new Float32Array(0)];
  const grid = (size) => Float32Array.from({ length: map.kind === "field" ? size : 0 }, (_, i) => gridCentre(i, size));
  const [gridX, gridY] = [grid(to.width), grid(to.height)];
  const colour = new Float32Array(4);
  if (fill) colour.set(fill);
  const tables = [numbers, dx, dy, gridX, gridY, colour];
  const rowBytes = 4 * to.width;
  heap.begin(
    from.values.byteLength,
    to.values.byteLength,
    ...tables.map((table) => table.byteLength),
    rowBytes,
    rowBytes
  );
  const source = heap.copyIn(from.values);
  const target = heap.room(to.values.byteLength);
  const [numbersAt, dxAt, dyAt, gridXAt, gridYAt, colourAt] = tables.map((table) => heap.copyIn(table));
  const image = [source, from.width, from.height, from.channels, target, to.width, to.height];
  const places = [KINDS[map.kind], numbersAt, dxAt, dyAt, gridXAt, gridYAt];
  const isBilinear = interpolation === "bilinear" ? 1 : 0;
  const [xs, ys] = [heap.room(rowBytes), heap.room(rowBytes)];
  kernels.warp(...image, ...places, isBilinear, colourAt, fill ? 1 : 0, xs, ys);
  heap.copyOut(target, to.values);
}
function nearestRow({ values, width, height, channels }, to, offset, xs, ys, fill) {
  for (let i = 0; i < xs.length; i++) {
    const x = roundToEven(xs[i]);
    const y = roundToEven(ys[i]);
    const inside = x >= 0 && y >= 0 && x < width && y < height;
    const start2 = (y * width + x) * channels;
    for (let c = 0; c < channels; c++) {
      to.values[offset++] = inside ? values[start2 + c] : (fill == null ? void 0 : fill[c]) ?? 0;
    }
  }
}
function bilinearRow({ values, width, height, channels }, to, offset, xs, ys, fill) {
  const bytes = to.values instanceof Uint8Array;
  for (let i = 0; i < xs.length; i++) {
    const left = floor$1(xs[i]);
    const top = floor$1(ys[i]);
    const hasLeft = left >= 0 && left < width;
    const hasRight = left >= -1 && left < width - 1;
    const hasTop = top >= 0 && top < height;
    const hasBottom = top >= -1 && top < height - 1;
    const right = f$6(xs[i] - left);
    const bottom = f$6(ys[i] - top);
    const rest = f$6(1 - right);
    const w00 = hasLeft && hasTop ? f$6(f$6(1 - bottom) * rest) : 0;
    const w01 = hasRight && hasTop ? f$6(f$6(1 - bottom) * right) : 0;
    const w10 = hasLeft && hasBottom ? f$6(bottom * rest) : 0;
    const w11 = hasRight && hasBottom ? f$6(bottom * right) : 0;
    const covered = f$6(f$6(f$6(w00 + w01) + w10) + w11);
    const uncovered = f$6(1 - covered);
    const start2 = (top * width + left) * channels;
    const below = start2 + width * channels;
    for (let c = 0; c < channels; c++) {
      const v00 = f$6((values[start2 + c] || 0) * w00);
      const v01 = f$6((values[start2 + channels + c] || 0) * w01);
      const v10 = f$6((values[below + c] || 0) * w10);
      const v11 = f$6((values[below + channels + c] || 0) * w11);
      const blended = f$6(f$6(f$6(v00 + v01) + v10) + v11);
      const value = fill ? f$6(f$6(blended * covered) + f$6(uncovered * fill[c])) : blended;
      to.values[offset++] = bytes ? roundToEven(min$2(255, max$2(0, value))) : value;
    }
  }
}
function roundToEven(x) {
  return f$6(f$6(x + TO_EVEN) - TO_EVEN);
}
function fillValues(fn, fill, channels) {
  const list = typeof fill === "number" ? [fill] : fill;
  if (!Array.isArray(list) || list.length !== 1 && list.length !== channels) {
    rangeError(fn, "fill", `a number or a list of 1 or ${channels} numbers`, fill);
  }
  return Float32Array.from({ length: channels }, (_, c) => finite(fn, "fill", list[c] ?? list[0]));
}
function fillImage(target, colour) {
  const values = valuesOf(target);
  if (colour.every((value) => value === colour[0])) values.fill(colour[0]);
  else for (let i = 0; i < values.length; i++) values[i] = colour[i % colour.length];
}
function warpImage(fn, source, map, { interpolation = "nearest", fill = 0 }, out) {
  oneOfChoices(fn, "interpolation", interpolation, ["nearest", "bilinear"]);
  const colour = warpFill(fn, source, fill);
  const target = outputFor(fn, source, map.to, out);
  warp(
    { ...source, values: valuesOf(source) },
    { ...target, values: valuesOf(target) },
    map,
    interpolation,
    colour
  );
  return target;
}
function warpFill(fn, source, fill) {
  const colour = fill === null ? null : fillValues(fn, fill, source.channels);
  if (colour && !isFloat(source) && colour.some((value) => value < 0 || value > 255)) {
    rangeError(fn, "fill", "from 0 to 255 for bytes", fill);
  }
  return colour;
}
const { fround: f$5, max: max$1, min: min$1 } = Math;
function applyColorMatrix(from, to, channels, matrix) {
  const white = from instanceof Uint8Array ? 255 : 1;
  const m = Float32Array.from(matrix, (x, i) => i % 4 === 3 ? x * white : x);
  for (let i = 0; i < from.length; i += channels) {
    const r = from[i];
    const g = from[i + 1];
    const b = from[i + 2];
    for (let c = 0; c < 3; c++) {
      const row = 4 * c;
      const sum = f$5(f$5(f$5(m[row] * r) + f$5(m[row + 1] * g)) + f$5(m[row + 2] * b));
      to[i + c] = min$1(white, max$1(0, f$5(sum + m[row + 3])));
    }
    if (channels === 4) to[i + 3] = from[i + 3];
  }
}
function histograms(from, channels, colours) {
  const counts = new Uint32Array(256 * channels);
  const wasm = simd();
  if (wasm) {
    const { heap, kernels } = wasm;
    heap.begin(from.length, counts.byteLength, counts.byteLength);
    const [source, target] = [heap.copyIn(from), heap.room(counts.byteLength)];
    kernels.histogram(source, from.length / channels, channels, target, heap.room(counts.byteLength));
    heap.copyOut(target, counts);
  } else {
    for (let c = 0; c < channels; c++) {
      for (let i = c; i < from.length; i += channels) counts[256 * c + from[i]]++;
    }
  }
  return Array.from({ length: colours }, (_, c) => counts.subarray(256 * c, 256 * (c + 1)));
}
function channelEnds(from, channels, colours) {
  return Array.from({ length: colours }, (_, c) => {
    let least = 255;
    let most = 0;
    for (let i = c; i < from.length; i += channels) {
      if (from[i] < least) least = from[i];
      if (from[i] > most) most = from[i];
    }
    return onlyEnds(least, most);
  });
}
function onlyEnds(least, most) {
  const counts = new Uint32Array(256);
  counts[least] = counts[most] = 1;
  return counts;
}
function applyTableStep(step, from, to, channels, colours) {
  const wasm = simd();
  if (wasm) {
    applySimd(wasm, step, from, to, channels, colours);
    return;
  }
  const tables = step.tables(statisticsOf(step.statistics, from, channels, colours));
  if (tables.length === 1 && colours === channels) mapAll(from, to, tables[0]);
  else mapChannels(from, to, channels, joinTables$1(channels, colours, tables));
}
function statisticsOf(statistics, from, channels, colours) {
  if (statistics === null) return [];
  return statistics === "ends" ? channelEnds(from, channels, colours) : histograms(from, channels, colours);
}
function applySimd({ heap, kernels }, step, from, to, channels, colours) {
  const statisticsBytes = 2 * 4 * 256 * channels;
  heap.begin(from.length, to.length, statisticsBytes, 256 * channels);
  const [source, target, scratch] = [heap.copyIn(from), heap.room(to.length), heap.room(statisticsBytes)];
  let counts = [];
  if (step.statistics === "ends" && channels === 3) {
    kernels.limits_rgb(source, from.length / 3, scratch);
    const limits = new Uint8Array(6);
    heap.copyOut(scratch, limits);
    counts = [0, 1, 2].map((c) => onlyEnds(limits[c], limits[3 + c]));
  } else if (step.statistics !== null) {
    const all = new Uint32Array(256 * channels);
    kernels.histogram(source, from.length / channels, channels, scratch, scratch + all.byteLength);
    heap.copyOut(scratch, all);
    counts = Array.from({ length: colours }, (_, c) => all.subarray(256 * c, 256 * (c + 1)));
  }
  const tables = step.tables(counts);
  if (tables.length === 1 && colours === channels) {
    kernels.map_bytes(source, target, from.length, heap.copyIn(tables[0]));
  } else {
    const joined = heap.copyIn(joinTables$1(channels, colours, tables));
    kernels.map_channels(source, target, from.length / channels, channels, joined);
  }
  heap.copyOut(target, to);
}
function joinTables$1(channels, colours, tables) {
  const joined = new Uint8Array(256 * channels);
  for (let c = 0; c < channels; c++) {
    if (c < colours) joined.set(tables[c] ?? tables[0], 256 * c);
    else for (let value = 0; value < 256; value++) joined[256 * c + value] = value;
  }
  return joined;
}
function mapAll(from, to, table) {
  for (let i = 0; i < from.length; i++) to[i] = table[from[i]];
}
function mapChannels(from, to, channels, tables) {
  for (let c = 0; c < channels; c++) {
    for (let i = c; i < from.length; i += channels) to[i] = tables[256 * c + from[i]];
  }
}
function applyFloatTables(from, to, channels, tables) {
  const wasm = simd();
  if (wasm) {
    const { heap, kernels } = wasm;
    heap.begin(from.length, to.byteLength, tables.byteLength);
    const [source, target, table] = [heap.copyIn(from), heap.room(to.byteLength), heap.copyIn(tables)];
    kernels.map_floats(source, target, from.length / channels, channels, table);
    heap.copyOut(target, to);
    return;
  }
  for (let c = 0; c < channels; c++) {
    for (let i = c; i < from.length; i += channels) to[i] = tables[256 * c + from[i]];
  }
}
function joinMatrices(steps) {
  return steps.map(({ matrix }) => matrix()).reduce((first, second) => thenMatrix(first, second));
}
function thenMatrix(a, b) {
  return Array.from({ length: 12 }, (_, i) => {
    const row = i - i % 4;
    const column = i % 4;
    const sum = b[row] * a[column] + b[row + 1] * a[4 + column] + b[row + 2] * a[8 + column];
    return column === 3 ? sum + b[row + 3] : sum;
  });
}
function joinTables(steps, counts, colours) {
  let current = [...counts];
  let joined = Array.from({ length: colours }, () => Uint8Array.from({ length: 256 }, (_, value) => value));
  for (const step of steps) {
    const tables = step.tables(current);
    const tableOf = (c) => tables[c] ?? tables[0];
    joined = joined.map((table, c) => table.map((value) => tableOf(c)[value]));
    current = current.map((histogram2, c) => moved(histogram2, tableOf(c)));
  }
  return joined;
}
function moved(histogram2, table) {
  const counts = new Uint32Array(256);
  histogram2.forEach((count, value) => counts[table[value]] += count);
  return counts;
}
function thenFloats(tables, floats, colours) {
  return floats.map((value, i) => {
    const channel = i >> 8;
    return channel < colours ? floats[(channel << 8) + tables[channel][i & 255]] : value;
  });
}
function separableTaps(chain2) {
  const back = invert(chain2.matrix);
  return {
    horizontal: axisTaps(chain2, back[0], back[2], chain2.width, "width", "left"),
    vertical: axisTaps(chain2, back[4], back[5], chain2.height, "height", "top")
  };
}
function axisTaps(chain2, scale, start2, size, length, first) {
  const { window: window2, resizedTo, antialias } = chain2;
  const interpolation = chain2.interpolation;
  const [low, extent2] = [window2[first], window2[length]];
  if (!resizedTo) {
    return stretchTaps({
      start: start2,
      end: start2 + scale * size,
      low,
      high: low + extent2,
      size,
      interpolation,
      antialias
    });
  }
  const taps = computeTaps(low, extent2, resizedTo[length], interpolation, antialias);
  const perPixel = extent2 / resizedTo[length];
  const picks = Array.from({ length: size }, (_, i) => {
    const middle = start2 + scale * (i + 0.5);
    return Math.round((middle - low) / perPixel - 0.5);
  });
  return pickTaps(taps, picks);
}
function pickTaps({ stride, counts, indices, weights }, picks) {
  const picked = {
    size: picks.length,
    stride,
    counts: Int32Array.from(picks, (pick) => counts[pick]),
    indices: new Int32Array(picks.length * stride),
    weights: new Float32Array(picks.length * stride)
  };
  picks.forEach((pick, i) => {
    picked.indices.set(indices.subarray(pick * stride, (pick + 1) * stride), i * stride);
    picked.weights.set(weights.subarray(pick * stride, (pick + 1) * stride), i * stride);
  });
  return picked;
}
function runStage(stage, image, out, precision) {
  if (stage.kind === "geometry") return runGeometry(stage.plan, image, out);
  if (stage.kind === "table") return runTables(stage, image, out);
  if (stage.kind === "matrix") {
    const target = outputFor("compose", image, {}, out);
    applyColorMatrix(valuesOf(image), valuesOf(target), image.channels, joinMatrices(stage.matrices));
    return target;
  }
  const [{ transform, params }] = stage.steps;
  return transform.apply(image, params, { ...out && { out }, precision });
}
function stageShape(stage) {
  const { transform, params, shape } = stage.steps.at(-1);
  return sizeOf(transform.outputShape(shape, params));
}
function runGeometry(plan, image, out) {
  const { width, height, window: window2 } = plan.chain;
  if (plan.how === "separable") {
    const target = outputFor("compose", image, { width, height }, out);
    const { horizontal, vertical } = separableTaps(plan.chain);
    const { channels } = image;
    resample(valuesOf(image), image.width * channels, channels, horizontal, vertical, valuesOf(target));
    return target;
  }
  const { shrinkTo, coefficients, interpolation, fill } = plan;
  const isWhole = window2.width === image.width && window2.height === image.height;
  const shrinks = shrinkTo.width < window2.width || shrinkTo.height < window2.height;
  const size = [shrinkTo.height, shrinkTo.width];
  const part = shrinks ? resizeWindow("compose", image, window2, { size }) : isWhole ? image : crop(image, window2);
  const map = perspectiveMap(coefficients, part, { width, height });
  return warpImage("compose", part, map, { interpolation, fill }, out);
}
function runTables(stage, image, out) {
  const { channels } = image;
  const colours = colourChannels(channels);
  const from = valuesOf(image);
  const statistics = stage.tables.some((step) => step.statistics !== null) ? "histogram" : null;
  const tables = (counts) => joinTables(stage.tables, counts, colours);
  if (!stage.end) {
    const target2 = outputFor("compose", image, {}, out);
    applyTableStep({ statistics, tables }, from, valuesOf(target2), channels, colours);
    return target2;
  }
  const target = outputFor("compose", image, {}, out, "float32");
  const joined = tables(statistics ? histograms(from, channels, colours) : []);
  applyFloatTables(
    from,
    target.data,
    channels,
    thenFloats(joined, stage.end.tables(channels), colours)
  );
  return target;
}
function flattenSteps(steps, shape) {
  const flat = [];
  addSteps(steps, sizeOf(shape), flat);
  return flat;
}
function addSteps(steps, shape, flat) {
  let current = shape;
  for (const { transform, params } of steps) {
    if (params === null) continue;
    if (transform.isComposite) current = addSteps(transform.steps(params, current), current, flat);
    else {
      flat.push({ transform, params, shape: current });
      current = transform.outputShape(current, params);
    }
  }
  return current;
}
function runStages(fn, image, stages, pool, out, precision) {
  let current = image;
  stages.forEach((stage, i) => {
    const kind = stage.steps.reduce(
      (before, { transform }) => transform.outputKind(before),
      kindOf(current.data)
    );
    const isLast = i === stages.length - 1;
    const target = isLast ? out : pool.imageBeside(current, stageShape(stage), kind);
    current = runStage(stage, current, target, precision);
  });
  const mustCopy = out ? current !== out : pool.holds(current);
  return mustCopy ? copyImage(fn, current, out) : current;
}
function separateStages(steps) {
  return steps.map((step) => ({ kind: "step", steps: [step] }));
}
function defineComposite(definition) {
  const { op, options, outputKind, steps, fuse = false } = definition;
  const pool = new BufferPool();
  return defineTransform({
    op,
    options,
    sample: (random, shape) => definition.sample(random, shape),
    apply: (image, params, out, precision) => {
      const flat = flattenSteps(steps(params, image), image);
      const stages = fuse ? planStages(flat, kindOf(image.data)) : separateStages(flat);
      return runStages(op, image, stages, pool, out, precision);
    },
    applyMask: (mask, params, fill) => steps(params, mask).reduce(
      (current, step) => step.transform.applyMask(current, step.params, fill),
      mask
    ),
    geometry: (params, shape) => {
      const parts = flattenSteps(steps(params, shape), shape).map(
        (step) => step.transform.geometry(step.params, step.shape)
      );
      return parts.length === 0 ? unmoved(shape) : chain(parts);
    },
    outputShape: (shape, params) => steps(params, shape).reduce((before, step) => step.transform.outputShape(before, step.params), shape),
    ...outputKind && { outputKind },
    steps
  });
}
function sampleInOrder(transforms, random, shape, parts = transforms.map((_, i) => i)) {
  let current = shape;
  return transforms.map((transform, i) => {
    const params = transform.sample(random.fork(parts[i]), current);
    current = transform.outputShape(current, params);
    return params;
  });
}
function compose(transforms, options = {}) {
  const parts = checkTransforms("compose", transforms);
  const { fuse = true } = options;
  const toSteps = (params) => {
    if (!Array.isArray(params) || params.length !== parts.length) {
      typeError("compose", "params", `a list of ${parts.length}, one for each step`, params);
    }
    return parts.map((transform2, i) => ({ transform: transform2, params: params[i] ?? null }));
  };
  const transform = defineComposite({
    op: "compose",
    options: { transforms: transformsAsJson(parts), ...options },
    sample: (random, shape) => sampleInOrder(parts, random, shape),
    steps: toSteps,
    outputKind: (kind) => parts.reduce((before, part) => part.outputKind(before), kind),
    fuse
  });
  return {
    ...transform,
    plan: (image, params) => {
      const checked = toPixelImage("compose.plan", image);
      const steps = flattenSteps(toSteps(params), checked);
      const stages = fuse ? planStages(steps, kindOf(checked.data)) : separateStages(steps);
      return stages.map(describeStage);
    }
  };
}
function asJson(options) {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== void 0));
}
const HALF_PI_HIGH = 1.5707963267341256;
const HALF_PI_LOW = 6077100506506192e-26;
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 19082149292705877e-26;
const { LN2, SQRT2 } = Math;
const DEGREE = 0.017453292519943295;
const doubleBits = new DataView(new ArrayBuffer(8));
const TWO_PI = 6.283185307179586;
function radians(degrees2) {
  return degrees2 * DEGREE;
}
function sin(x) {
  const quarter = Math.round(x / (HALF_PI_HIGH + HALF_PI_LOW));
  return sinOfQuarter(x - quarter * HALF_PI_HIGH - quarter * HALF_PI_LOW, quarter);
}
function cos(x) {
  const quarter = Math.round(x / (HALF_PI_HIGH + HALF_PI_LOW));
  return sinOfQuarter(x - quarter * HALF_PI_HIGH - quarter * HALF_PI_LOW, quarter + 1);
}
function tan(x) {
  return sin(x) / cos(x);
}
function sinOfQuarter(r, quarter) {
  const magnitude = quarter & 1 ? cosTaylor(r) : sinTaylor(r);
  return quarter & 2 ? -magnitude : magnitude;
}
function sinTaylor(r) {
  const square = r * r;
  let sum = 1;
  for (let n = 16; n >= 2; n -= 2) sum = 1 - square / (n * (n + 1)) * sum;
  return r * sum;
}
function cosTaylor(r) {
  const square = r * r;
  let sum = 1;
  for (let n = 18; n >= 2; n -= 2) sum = 1 - square / (n * (n - 1)) * sum;
  return sum;
}
function exp(x) {
  if (Number.isNaN(x)) return NaN;
  if (x < -708) return 0;
  if (x > 709) return Infinity;
  const k = Math.round(x / LN2);
  const r = x - k * LN2_HIGH - k * LN2_LOW;
  let sum = 1;
  for (let n = 16; n >= 1; n--) sum = 1 + r / n * sum;
  return sum * powerOfTwo(k);
}
function log(x) {
  if (!(x >= 0) || x === Infinity) return x === Infinity ? x : NaN;
  if (x === 0) return -Infinity;
  let exponent = 0;
  while (x >= SQRT2) {
    x /= 2;
    exponent++;
  }
  while (x < SQRT2 / 2) {
    x *= 2;
    exponent--;
  }
  const s = (x - 1) / (x + 1);
  const square = s * s;
  let sum = 0;
  for (let n = 25; n >= 1; n -= 2) sum = sum * square + 1 / n;
  return 2 * s * sum + (exponent * LN2_LOW + exponent * LN2_HIGH);
}
function powerOfTwo(k) {
  doubleBits.setUint32(0, k + 1023 << 20);
  return doubleBits.getFloat64(0);
}
const { fround: f$4 } = Math;
function blendWeights(ratio) {
  return [f$4(ratio), f$4(1 - ratio)];
}
function blend(image, weight, other) {
  return f$4(f$4(weight * image) + other);
}
function clamp01(value) {
  return Math.min(1, Math.max(0, value));
}
function randomFactor(definition) {
  const { op, options, range: range2, p, apply, pixelStep } = definition;
  probability(op, p);
  return defineTransform({
    op,
    options,
    sample: (random) => random.boolean(p) ? { factor: draw(random, range2) } : null,
    apply: (image, { factor }, out) => apply(image, factor, out),
    ...pixelStep && { pixelStep: ({ factor }) => pixelStep(factor) }
  });
}
function mapValues(fn, source, step, mapFloat, out) {
  const target = outputFor(fn, source, {}, out);
  const { channels } = source;
  const colours = colourChannels(channels);
  if (isFloat(source)) {
    const { data } = source;
    for (let i = 0; i < data.length; i++) {
      const channel = i % channels;
      target.data[i] = channel < colours ? mapFloat(data[i], channel) : data[i];
    }
    return target;
  }
  applyTableStep(step, valuesOf(source), valuesOf(target), channels, colours);
  return target;
}
function tableStep(map) {
  return { kind: "table", statistics: null, tables: () => [byteTable(map)] };
}
function byteTable(map) {
  const table = new Uint8Array(256);
  for (let value = 0; value < 256; value++) {
    const mapped = map(value);
    table[value] = mapped <= 0 ? 0 : mapped >= 255 ? 255 : mapped;
  }
  return table;
}
const { fround: f$3 } = Math;
function brightnessStep(factor) {
  return tableStep((x) => f$3(f$3(factor) * x));
}
function adjustBrightness(image, factor, out) {
  finite("adjustBrightness", "factor", factor, 0);
  const source = toPixelImage("adjustBrightness", image);
  const weight = f$3(factor);
  return mapValues("adjustBrightness", source, brightnessStep(factor), (x) => clamp01(f$3(weight * x)), out);
}
function randomBrightness(options) {
  return randomFactor({
    op: "randomBrightness",
    options: asJson(options),
    range: factorRange("randomBrightness", "brightness", options.brightness),
    p: options.p ?? 1,
    apply: adjustBrightness,
    pixelStep: brightnessStep
  });
}
const { fround: f$2, max, min, trunc } = Math;
const LUMINANCE = [0.2989, 0.587, 0.114];
const [RED, GREEN, BLUE] = LUMINANCE.map(f$2);
function luminance(red, green, blue) {
  return f$2(f$2(f$2(RED * red) + f$2(GREEN * green)) + f$2(BLUE * blue));
}
function meanLuminance(from, channels) {
  const pixels = from.length / channels;
  const isColour = channels === 3 || channels === 4;
  return f$2((isColour ? sumOfColours(from, channels) : sumOfLevels(from, channels)) / pixels);
}
function sumOfColours(from, channels) {
  const wasm = simd();
  const bytes = from instanceof Uint8Array;
  if (wasm && bytes) {
    wasm.heap.begin(from.length);
    return wasm.kernels.sum_luminance(wasm.heap.copyIn(from), from.length / channels, channels);
  }
  let sum = 0;
  for (let i = 0; i < from.length; i += channels) {
    const level = luminance(from[i], from[i + 1], from[i + 2]);
    sum += bytes ? trunc(level) : level;
  }
  return sum;
}
function sumOfLevels(from, channels) {
  const colours = channels === 2 ? 1 : channels;
  let sum = 0;
  for (let i = 0; i < from.length; i += channels) {
    for (let c = 0; c < colours; c++) sum += from[i + c];
  }
  return sum / colours;
}
function blendWithLuminance(from, to, channels, weight, rest) {
  const wasm = simd();
  const bytes = from instanceof Uint8Array;
  if (wasm && bytes) {
    const { heap, kernels } = wasm;
    heap.begin(from.length, to.length);
    const [source, target] = [heap.copyIn(from), heap.room(to.length)];
    kernels.blend_with_luminance(source, target, from.length / channels, channels, weight, rest);
    heap.copyOut(target, to);
    return;
  }
  const white = bytes ? 255 : 1;
  for (let i = 0; i < from.length; i += channels) {
    const level = luminance(from[i], from[i + 1], from[i + 2]);
    const other = f$2(rest * (bytes ? trunc(level) : level));
    for (let c = i; c < i + 3; c++) {
      to[c] = min(white, max(0, f$2(f$2(weight * from[c]) + other)));
    }
    if (channels === 4) to[i + 3] = from[i + 3];
  }
}
const { fround: f$1 } = Math;
function contrastStep(factor, mean) {
  const [weight, rest] = blendWeights(factor);
  const offset = f$1(rest * mean);
  return tableStep((x) => blend(x, weight, offset));
}
function adjustContrast(image, factor, out) {
  finite("adjustContrast", "factor", factor, 0);
  const source = toPixelImage("adjustContrast", image);
  const mean = meanLuminance(valuesOf(source), source.channels);
  const [weight, rest] = blendWeights(factor);
  const offset = f$1(rest * mean);
  const mapFloat = (x) => clamp01(blend(x, weight, offset));
  return mapValues("adjustContrast", source, contrastStep(factor, mean), mapFloat, out);
}
function randomContrast(options) {
  return randomFactor({
    op: "randomContrast",
    options: asJson(options),
    range: factorRange("randomContrast", "contrast", options.contrast),
    p: options.p ?? 1,
    apply: adjustContrast
  });
}
function checkColour(fn, { channels }) {
  const colours = colourChannels(channels);
  if (colours !== 1 && colours !== 3)
    rangeError(fn, "channels", "1, 2, 3 or 4 (gray or RGB, alpha last)", channels);
  return colours;
}
function adjustSaturation(image, factor, out) {
  finite("adjustSaturation", "factor", factor, 0);
  const source = toPixelImage("adjustSaturation", image);
  if (checkColour("adjustSaturation", source) === 1) return copyImage("adjustSaturation", source, out);
  const target = outputFor("adjustSaturation", source, {}, out);
  blendWithLuminance(valuesOf(source), valuesOf(target), source.channels, ...blendWeights(factor));
  return target;
}
function saturationStep(factor) {
  const rest = 1 - factor;
  const rowOf = (row) => [
    ...LUMINANCE.map((weight, column) => rest * weight + (row === column ? factor : 0)),
    0
  ];
  return { kind: "matrix", matrix: () => [0, 1, 2].flatMap(rowOf), keepsRange: factor <= 1 };
}
function randomSaturation(options) {
  return randomFactor({
    op: "randomSaturation",
    options: asJson(options),
    range: factorRange("randomSaturation", "saturation", options.saturation),
    p: options.p ?? 1,
    apply: adjustSaturation,
    pixelStep: saturationStep
  });
}
function inverseAffineMatrix({ angle, translate, scale, shear }, center) {
  const rotation = radians(angle);
  const shearX = radians(shear[0]);
  const shearY = radians(shear[1]);
  const a = cos(rotation - shearY) / cos(shearY);
  const b = -(cos(rotation - shearY) * tan(shearX)) / cos(shearY) - sin(rotation);
  const c = sin(rotation - shearY) / cos(shearY);
  const d = -(sin(rotation - shearY) * tan(shearX)) / cos(shearY) + cos(rotation);
  const [xx, xy, yx, yy] = [d / scale, -b / scale, -c / scale, a / scale];
  const [fromX, fromY] = [-center[0] - translate[0], -center[1] - translate[1]];
  return [xx, xy, xx * fromX + xy * fromY + center[0], yx, yy, yx * fromX + yy * fromY + center[1]];
}
const NO_MOVE = [0, 0];
function affineParts(fn, options) {
  const { angle = 0, translate = NO_MOVE, scale = 1, shear = NO_MOVE } = options;
  finite(fn, "angle", angle);
  if (finite(fn, "scale", scale, 0) === 0) rangeError(fn, "scale", "a number above 0", scale);
  return { angle, scale, translate: pair(fn, "translate", translate), shear: pair(fn, "shear", shear) };
}
function pair(fn, name, value) {
  if (!Array.isArray(value) || value.length !== 2) typeError(fn, name, "a pair of numbers", value);
  return [finite(fn, name, value[0]), finite(fn, name, value[1])];
}
function affine(image, options = {}, out) {
  const source = toPixelImage("affine", image);
  const { center = [source.width * 0.5, source.height * 0.5] } = options;
  const parts = affineParts("affine", options);
  if (isShift(parts) && (options.interpolation ?? "nearest") === "nearest") {
    return shift(source, parts.translate, options, out);
  }
  const matrix = inverseAffineMatrix(parts, fromMiddle(source, pair("affine", "center", center)));
  return warpImage("affine", source, affineMap(matrix, source, source), options, out);
}
function fromMiddle({ width, height }, [x, y]) {
  return [x - width * 0.5, y - height * 0.5];
}
function isShift({ angle, scale, shear, translate }) {
  return angle === 0 && scale === 1 && shear.every((s) => s === 0) && translate.every(Number.isInteger);
}
function shift(source, [right, down], { fill = 0 }, out) {
  const { width, height } = source;
  const window2 = { top: -down, left: -right, width, height };
  if (fill === 0 || fill === null) return crop(source, window2, out);
  const target = outputFor("affine", source, {}, out);
  fillImage(target, warpFill("affine", source, fill));
  return copyWindow(source, window2, target);
}
function affineGeometry(matrix, from, to) {
  const fromCentre = scaleAndShift(1, 1, from.width / 2, from.height / 2);
  const toCentre = scaleAndShift(1, 1, -to.width / 2, -to.height / 2);
  const backward = multiply(fromCentre, multiply([...matrix, 0, 0, 1], toCentre));
  return projective(invert(backward) ?? [NaN, 0, 0, 0, NaN, 0, 0, 0, 1], to.width, to.height);
}
function randomAffine(options) {
  const ranges = checkRanges(options);
  return defineTransform({
    ...affineDefinition("randomAffine", options),
    sample: (random, shape) => sampleAffine(ranges, random, shape)
  });
}
function affineDefinition(op, options) {
  const { interpolation = "nearest", fill = 0, center } = options;
  oneOfChoices(op, "interpolation", interpolation, ["nearest", "bilinear"]);
  const fixed = { interpolation, fill, ...center && { center: pair(op, "center", center) } };
  return {
    op,
    options: asJson(options),
    apply: (image, params, out) => affine(image, { ...params, ...fixed }, out),
    applyMask: (mask, params, maskFill) => affine(mask, { ...params, ...fixed, interpolation: "nearest", fill: maskFill }),
    geometry: (params, shape) => {
      const pivot = center ?? [shape.width / 2, shape.height / 2];
      return affineGeometry(inverseAffineMatrix(params, fromMiddle(shape, pivot)), shape, shape);
    },
    resampling: () => ({ kind: "warp", interpolation, fill })
  };
}
function checkRanges({
  degrees,
  translate = [0, 0],
  scale = [1, 1],
  shear = 0
}) {
  const fn = "randomAffine";
  const [x, y] = pair(fn, "translate", translate);
  const scales = range(fn, "scale", scale, 0);
  if (scales[0] === 0) rangeError(fn, "scale", "a range above 0", scale);
  const shears = typeof shear === "number" ? symmetricRange(fn, "shear", shear) : shear;
  if (!Array.isArray(shears) || shears.length !== 2 && shears.length !== 4) {
    typeError(fn, "shear", "a number or a list of 2 or 4 numbers", shear);
  }
  return {
    angle: symmetricRange(fn, "degrees", degrees),
    translate: [finite(fn, "translate", x, 0, 1), finite(fn, "translate", y, 0, 1)],
    scale: scales,
    shearX: range(fn, "shear", shears.slice(0, 2)),
    shearY: shears.length === 4 ? range(fn, "shear", shears.slice(2)) : [0, 0]
  };
}
function sampleAffine(ranges, random, { width, height }) {
  const shift2 = (fraction, size) => roundHalfEven(draw(random, [-fraction * size, fraction * size])) + 0;
  return {
    angle: draw(random, ranges.angle),
    translate: [shift2(ranges.translate[0], width), shift2(ranges.translate[1], height)],
    scale: draw(random, ranges.scale),
    shear: [draw(random, ranges.shearX), draw(random, ranges.shearY)]
  };
}
const { fround: f, floor } = Math;
function shiftHue(from, to, channels, shift2) {
  const wasm = simd();
  const bytes = from instanceof Uint8Array;
  const turn = f(shift2);
  if (wasm && bytes) {
    const { heap, kernels } = wasm;
    heap.begin(from.length, to.length);
    const [source, target] = [heap.copyIn(from), heap.room(to.length)];
    kernels.shift_hue(source, target, from.length / channels, channels, turn);
    heap.copyOut(target, to);
    return;
  }
  const rgb = new Float32Array(3);
  for (let i = 0; i < from.length; i += channels) {
    for (let c = 0; c < 3; c++) rgb[c] = bytes ? f(from[i + c] / 255) : from[i + c];
    turnHue(rgb, turn);
    for (let c = 0; c < 3; c++) to[i + c] = bytes ? f(rgb[c] * 255) : rgb[c];
    if (channels === 4) to[i + 3] = from[i + 3];
  }
}
function turnHue(rgb, turn) {
  const r = rgb[0];
  const g = rgb[1];
  const b = rgb[2];
  const value = r > g ? r > b ? r : b : g > b ? g : b;
  const least = r < g ? r < b ? r : b : g < b ? g : b;
  const chroma = f(value - least);
  const saturation = chroma === 0 ? 0 : f(chroma / value);
  const hue = f(hueOf(r, g, b, value, chroma) + turn);
  const sector6 = f(f(hue - floor(hue)) * 6);
  const sector = floor(sector6);
  const rest = f(sector6 - sector);
  const p = clamp(f(value * f(1 - saturation)));
  const q = clamp(f(value * f(1 - f(saturation * rest))));
  const t = clamp(f(value * f(1 - f(saturation * f(1 - rest)))));
  const v = value;
  const s = sector % 6;
  rgb[0] = s === 0 || s === 5 ? v : s === 1 ? q : s === 4 ? t : p;
  rgb[1] = s === 1 || s === 2 ? v : s === 0 ? t : s === 3 ? q : p;
  rgb[2] = s === 3 || s === 4 ? v : s === 2 ? t : s === 5 ? q : p;
}
function hueOf(r, g, b, value, chroma) {
  if (chroma === 0) return 0;
  const fromRed = f(f(value - r) / chroma);
  const fromGreen = f(f(value - g) / chroma);
  const fromBlue = f(f(value - b) / chroma);
  let sixth;
  if (value === r) sixth = f(fromBlue - fromGreen);
  else if (value === g) sixth = f(f(2 + fromRed) - fromBlue);
  else sixth = f(f(4 + fromGreen) - fromRed);
  const hue = f(f(sixth / 6) + 1);
  return hue >= 1 ? f(hue - 1) : hue;
}
function clamp(x) {
  return x < 0 ? 0 : x > 1 ? 1 : x;
}
function adjustHue(image, shift2, out) {
  finite("adjustHue", "shift", shift2, -0.5, 0.5);
  const source = toPixelImage("adjustHue", image);
  if (checkColour("adjustHue", source) === 1) return copyImage("adjustHue", source, out);
  const target = outputFor("adjustHue", source, {}, out);
  shiftHue(valuesOf(source), valuesOf(target), source.channels, shift2);
  return target;
}
function randomHue(options) {
  return randomFactor({
    op: "randomHue",
    options: asJson(options),
    range: symmetricRange("randomHue", "hue", options.hue, 0.5),
    p: options.p ?? 1,
    apply: adjustHue
  });
}
function colorJitter(options = {}) {
  const ranges = jitterRanges(options);
  const parts = [
    randomBrightness({ brightness: ranges.brightness }),
    randomContrast({ contrast: ranges.contrast }),
    randomSaturation({ saturation: ranges.saturation }),
    randomHue({ hue: ranges.hue })
  ];
  return defineComposite({
    op: "colorJitter",
    options: asJson(options),
    sample: (random) => ({
      order: random.permutation(4),
      brightness: drawUnless(random, ranges.brightness, 1),
      contrast: drawUnless(random, ranges.contrast, 1),
      saturation: drawUnless(random, ranges.saturation, 1),
      hue: drawUnless(random, ranges.hue, 0)
    }),
    steps: ({ order, brightness, contrast, saturation, hue }) => {
      const factors = [brightness, contrast, saturation, hue];
      return order.flatMap((index) => {
        const factor = factors[index];
        return factor === null || factor === void 0 ? [] : [{ transform: parts[index], params: { factor } }];
      });
    }
  });
}
function jitterRanges({ brightness = 0, contrast = 0, saturation = 0, hue = 0 }) {
  return {
    brightness: factorRange("colorJitter", "brightness", brightness),
    contrast: factorRange("colorJitter", "contrast", contrast),
    saturation: factorRange("colorJitter", "saturation", saturation),
    hue: symmetricRange("colorJitter", "hue", hue, 0.5)
  };
}
function drawUnless(random, range2, neutral) {
  return range2[0] === neutral && range2[1] === neutral ? null : draw(random, range2);
}
function flipRows(from, to, width, height, channels) {
  const wasm = simd();
  if (wasm && from instanceof Uint8Array && channels !== 2 && channels <= 4) {
    const { heap, kernels } = wasm;
    heap.begin(from.length, to.length);
    const [source, target] = [heap.copyIn(from), heap.room(to.length)];
    kernels.flip(source, target, width, height, channels);
    heap.copyOut(target, to);
    return;
  }
  for (let y = 0; y < height; y++) {
    let p = y * width * channels;
    for (let x = width - 1; x >= 0; x--) {
      const q = (y * width + x) * channels;
      for (let c = 0; c < channels; c++) to[q + c] = from[p++];
    }
  }
}
function hflip(image, out) {
  const source = toPixelImage("hflip", image);
  const target = outputFor("hflip", source, {}, out);
  flipRows(valuesOf(source), valuesOf(target), source.width, source.height, source.channels);
  return target;
}
function randomHorizontalFlip({ p = 0.5 } = {}) {
  probability("randomHorizontalFlip", p);
  return defineTransform({
    op: "randomHorizontalFlip",
    options: { p },
    sample: (random) => random.boolean(p) ? {} : null,
    apply: (image, _params, out) => hflip(image, out),
    geometry: (_params, { width, height }) => projective(scaleAndShift(-1, 1, width, 0), width, height),
    resampling: () => ({ kind: "grid" })
  });
}
function normalVariate(random) {
  const u = (random.uint32() + 1) / 4294967296;
  const v = random.uint32() / 4294967296;
  return Math.sqrt(-2 * log(u)) * cos(TWO_PI * v);
}
function betaVariate(random, a, b) {
  const logA = logGammaVariate(random, a);
  const logB = logGammaVariate(random, b);
  return 1 / (1 + exp(logB - logA));
}
function dirichletVariate(random, alphas) {
  const logs = alphas.map((alpha) => logGammaVariate(random, alpha));
  const largest = Math.max(...logs);
  const parts = logs.map((value) => exp(value - largest));
  const total = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / total);
}
function logGammaVariate(random, shape) {
  const boosted = shape < 1;
  const d = (boosted ? shape + 1 : shape) - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (; ; ) {
    const x = normalVariate(random);
    const v = 1 + c * x;
    if (v <= 0) continue;
    const logCube = 3 * log(v);
    const cube = v * v * v;
    if (log(positive(random)) < 0.5 * x * x + d - d * cube + d * logCube) {
      return log(d) + logCube + (boosted ? log(positive(random)) / shape : 0);
    }
  }
}
function positive(random) {
  return (random.uint32() + 1) / 4294967296;
}
const MULTIPLIER_0 = 3528531795;
const MULTIPLIER_1 = 3449720151;
const WEYL_0 = 2654435769;
const WEYL_1 = 3144134277;
const ROUNDS = 10;
function multiplyHigh(a, b) {
  const aLow = a & 65535;
  const aHigh = a >>> 16;
  const bLow = b & 65535;
  const bHigh = b >>> 16;
  const middle = aHigh * bLow + (aLow * bLow >>> 16);
  const carry = (middle & 65535) + aLow * bHigh;
  return aHigh * bHigh + (middle >>> 16) + Math.floor(carry / 65536) >>> 0;
}
function philox4x32(counter, key0, key1, out) {
  let x0 = counter[0] >>> 0;
  let x1 = counter[1] >>> 0;
  let x2 = counter[2] >>> 0;
  let x3 = counter[3] >>> 0;
  for (let round = 0; round < ROUNDS; round++) {
    const high0 = multiplyHigh(MULTIPLIER_0, x0);
    const low0 = Math.imul(MULTIPLIER_0, x0);
    const high1 = multiplyHigh(MULTIPLIER_1, x2);
    const low1 = Math.imul(MULTIPLIER_1, x2);
    x0 = (high1 ^ x1 ^ key0) >>> 0;
    x1 = low1;
    x2 = (high0 ^ x3 ^ key1) >>> 0;
    x3 = low0;
    key0 = key0 + WEYL_0 | 0;
    key1 = key1 + WEYL_1 | 0;
  }
  out[0] = x0;
  out[1] = x1;
  out[2] = x2;
  out[3] = x3;
}
const MAX_UINT32 = 4294967295;
const TWO_32 = 4294967296;
function rng(key) {
  if (typeof key !== "object" || key === null) {
    typeError("rng", "key", "an object {seed, epoch, sample, step}", key, "Write rng({seed: 1}).");
  }
  const { seed, epoch = 0, sample = 0, step = 0 } = key;
  integer("rng", "seed", seed, 0, Number.MAX_SAFE_INTEGER);
  integer("rng", "epoch", epoch, 0, MAX_UINT32);
  integer("rng", "sample", sample, 0, MAX_UINT32);
  integer("rng", "step", step, 0, MAX_UINT32);
  return new PhiloxRng({ seed, epoch, sample, step });
}
class PhiloxRng {
  constructor(key) {
    __publicField(this, "key");
    /** Words of Philox's counter: [block of this stream, step, sample, epoch]. */
    __publicField(this, "counter");
    __publicField(this, "block", new Uint32Array(4));
    __publicField(this, "used", 4);
    this.key = key;
    this.counter = Uint32Array.of(0, key.step, key.sample, key.epoch);
  }
  uint32() {
    if (this.used === 4) {
      const { seed } = this.key;
      philox4x32(this.counter, seed >>> 0, Math.floor(seed / TWO_32), this.block);
      this.counter[0]++;
      this.used = 0;
    }
    return this.block[this.used++];
  }
  float() {
    return this.uint32() / TWO_32;
  }
  uniform(low, high) {
    finite("rng.uniform", "low", low);
    finite("rng.uniform", "high", high, low);
    return low + (high - low) * this.float();
  }
  integer(low, high) {
    integer("rng.integer", "low", low);
    integer("rng.integer", "high", high, low + 1, low + TWO_32);
    const count = high - low;
    const limit = TWO_32 - TWO_32 % count;
    let word = this.uint32();
    while (word >= limit) word = this.uint32();
    return low + word % count;
  }
  boolean(p) {
    return this.float() < finite("rng.boolean", "p", p, 0, 1);
  }
  choice(values) {
    if (values.length === 0) rangeError("rng.choice", "values", "a list with at least one element", values);
    return values[this.integer(0, values.length)];
  }
  permutation(n) {
    const order = Array.from({ length: integer("rng.permutation", "n", n, 0) }, (_, i) => i);
    for (let i = n - 1; i > 0; i--) {
      const j = this.integer(0, i + 1);
      const swapped = order[i];
      order[i] = order[j];
      order[j] = swapped;
    }
    return order;
  }
  normal(mean = 0, std = 1) {
    finite("rng.normal", "mean", mean);
    return mean + finite("rng.normal", "std", std, 0) * normalVariate(this);
  }
  beta(a, b) {
    return betaVariate(this, finite("rng.beta", "a", a, 1e-3), finite("rng.beta", "b", b, 1e-3));
  }
  dirichlet(alphas) {
    if (alphas.length === 0) rangeError("rng.dirichlet", "alphas", "a list with at least one number", alphas);
    alphas.forEach((alpha) => finite("rng.dirichlet", "alphas", alpha, 1e-3));
    return dirichletVariate(this, alphas);
  }
  fork(part) {
    integer("rng.fork", "part", part, 0, MAX_UINT32);
    const { seed, epoch, sample, step } = this.key;
    return new PhiloxRng({ seed, epoch, sample, step: mixSteps(step, part) });
  }
}
function mixSteps(step, part) {
  return mix32(mix32(step ^ 1540483477) + part >>> 0);
}
function mix32(x) {
  x = Math.imul(x ^ x >>> 16, 2146121005);
  x = Math.imul(x ^ x >>> 15, 2221713035);
  return (x ^ x >>> 16) >>> 0;
}
const __vite_glob_0_2 = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAABwAAAAcCAAAAABXZoBIAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAxElEQVQoz2NgoDUoqV39//+0WKxyK/+CwS05HHJX+zb8/VuFKWfy6+8lBR4GtnN/ezAlfX9fkgRSVT/+OmIxVl4IRF78i1USDEq//z3GhUPO5/vf5/a4NDb8/TsBl9yGb3/n8+CQk3z196UyLo3H/v7txSXn9+PvXlyGCp/Ao7Ht79+1uDQy/Pj7V5IBj6S2CBCwMrCKiKhOmzZtMheKJBis6F8GZVUjJNf9RYCf37+vLC21RDK3rLq6GqRpdnW1JsMgBQA3jnCz8dIuzwAAAABJRU5ErkJggg==";
const photoUrl = "/assets/grace_hopper_224.Dtp_HgeX.png";
async function loadPixels(url, side, channels) {
  const image = new Image();
  image.src = url;
  await image.decode();
  const context = new OffscreenCanvas(side, side).getContext("2d");
  context.drawImage(image, 0, 0, side, side);
  const rgba = context.getImageData(0, 0, side, side).data;
  const data = new Uint8Array(side * side * channels);
  for (let i = 0; i < side * side; i++) data.set(rgba.subarray(4 * i, 4 * i + channels), channels * i);
  return { data, width: side, height: side, channels };
}
function toImageData({ data, width, height, channels }) {
  const result = new ImageData(width, height);
  for (let i = 0; i < width * height; i++) {
    const [red, green, blue] = channels === 1 ? [data[i], data[i], data[i]] : data.subarray(3 * i, 3 * i + 3);
    result.data.set([red, green, blue, 255], 4 * i);
  }
  return result;
}
const _sfc_main$f = /* @__PURE__ */ defineComponent({
  __name: "ColourPicture",
  __ssrInlineRender: true,
  props: {
    image: {}
  },
  setup(__props) {
    const canvas = useTemplateRef("canvas");
    const paint = () => canvas.value.getContext("2d").putImageData(toImageData(__props.image), 0, 0);
    onMounted(paint);
    watch(() => __props.image, paint, { flush: "post" });
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<canvas${ssrRenderAttrs(mergeProps({
        ref_key: "canvas",
        ref: canvas,
        width: __props.image.width,
        height: __props.image.height
      }, _attrs))} data-v-c4bdb8ee></canvas>`);
    };
  }
});
const _sfc_setup$f = _sfc_main$f.setup;
_sfc_main$f.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/figures/ColourPicture.vue");
  return _sfc_setup$f ? _sfc_setup$f(props, ctx) : void 0;
};
const ColourPicture = /* @__PURE__ */ _export_sfc(_sfc_main$f, [["__scopeId", "data-v-c4bdb8ee"]]);
const VARIANTS = 8;
const _sfc_main$e = /* @__PURE__ */ defineComponent({
  __name: "AugmentLab",
  __ssrInlineRender: true,
  setup(__props) {
    const PICTURES = {
      photo: { title: "Photo", url: photoUrl, side: 112, channels: 3 },
      digit: { title: "Digit", url: __vite_glob_0_2, side: 28, channels: 1 }
    };
    const CONTROLS = {
      degrees: { title: "Rotation", unit: "°", max: 45, step: 5 },
      translate: { title: "Shift", unit: " % of the side", max: 30, step: 5 },
      scale: { title: "Scale", unit: " %", max: 50, step: 5 },
      colour: { title: "Brightness and contrast", unit: " %", max: 80, step: 10 }
    };
    const blank = (side) => ({
      data: new Uint8Array(3 * side * side),
      width: side,
      height: side,
      channels: 3
    });
    const name = ref("photo");
    const settings = reactive({ degrees: 15, translate: 10, scale: 10, colour: 30 });
    const flip = ref(true);
    const seed = ref(1);
    const chosen = ref(0);
    const picture = shallowRef(blank(112));
    const load2 = async () => {
      const { url, side, channels } = PICTURES[name.value];
      picture.value = await loadPixels(url, side, channels);
    };
    onMounted(load2);
    watch(name, load2);
    const transform = computed(() => {
      const { degrees, translate, scale, colour } = settings;
      return compose([
        randomAffine({
          degrees,
          translate: [translate / 100, translate / 100],
          scale: [1 - scale / 100, 1 + scale / 100],
          interpolation: "bilinear"
        }),
        randomHorizontalFlip({ p: flip.value ? 0.5 : 0 }),
        colorJitter({ brightness: colour / 100, contrast: colour / 100 })
      ]);
    });
    const variants = computed(
      () => Array.from({ length: VARIANTS }, (_, sample) => {
        const params = transform.value.sample(rng({ seed: seed.value, sample }), picture.value);
        return { params, image: transform.value.apply(picture.value, params) };
      })
    );
    const STEPS = ["randomAffine", "randomHorizontalFlip", "colorJitter"];
    const parameters = computed(() => {
      const lists = variants.value[chosen.value].params ?? [];
      const short = (_, value) => typeof value === "number" ? Math.round(1e3 * value) / 1e3 : value;
      return lists.map((params, i) => `${STEPS[i]}: ${JSON.stringify(params, short)}`).join("\n");
    });
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<figure${ssrRenderAttrs(_attrs)} data-v-e5bca416><div class="controls" data-v-e5bca416><label data-v-e5bca416> Picture <select data-v-e5bca416><!--[-->`);
      ssrRenderList(PICTURES, ({ title }, key) => {
        _push(`<option${ssrRenderAttr("value", key)} data-v-e5bca416${ssrIncludeBooleanAttr(Array.isArray(name.value) ? ssrLooseContain(name.value, key) : ssrLooseEqual(name.value, key)) ? " selected" : ""}>${ssrInterpolate(title)}</option>`);
      });
      _push(`<!--]--></select></label><!--[-->`);
      ssrRenderList(CONTROLS, ({ title, unit, max: max2, step }, key) => {
        _push(`<label data-v-e5bca416><span data-v-e5bca416>${ssrInterpolate(title)} ± ${ssrInterpolate(settings[key])}${ssrInterpolate(unit)}</span><input${ssrRenderAttr("value", settings[key])} type="range" min="0"${ssrRenderAttr("max", max2)}${ssrRenderAttr("step", step)} data-v-e5bca416></label>`);
      });
      _push(`<!--]--><label class="check" data-v-e5bca416><input${ssrIncludeBooleanAttr(Array.isArray(flip.value) ? ssrLooseContain(flip.value, null) : flip.value) ? " checked" : ""} type="checkbox" data-v-e5bca416> Mirror every other</label><label data-v-e5bca416><span data-v-e5bca416>Seed = ${ssrInterpolate(seed.value)}</span><input${ssrRenderAttr("value", seed.value)} type="range" min="1" max="50" step="1" data-v-e5bca416></label></div><div class="variants" data-v-e5bca416><!--[-->`);
      ssrRenderList(variants.value, ({ image }, index) => {
        _push(`<button type="button"${ssrRenderAttr("aria-pressed", index === chosen.value)}${ssrRenderAttr("aria-label", `Variant ${index}: show its parameters`)} data-v-e5bca416>`);
        _push(ssrRenderComponent(ColourPicture, { image }, null, _parent));
        _push(`</button>`);
      });
      _push(`<!--]--></div><p class="title" data-v-e5bca416>What was drawn for variant ${ssrInterpolate(chosen.value)}:</p><pre role="status" tabindex="0" aria-label="Parameters of the chosen variant" data-v-e5bca416>${ssrInterpolate(parameters.value)}</pre><figcaption data-v-e5bca416> Press a variant to see its parameters. <code data-v-e5bca416>null</code> means that the step leaves the picture as it is. Photo: Grace Hopper, US Navy (public domain; Naval History and Heritage Command, NH 96919-KN). Digit: MNIST (CC BY-SA 3.0). </figcaption></figure>`);
    };
  }
});
const _sfc_setup$e = _sfc_main$e.setup;
_sfc_main$e.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/figures/AugmentLab.vue");
  return _sfc_setup$e ? _sfc_setup$e(props, ctx) : void 0;
};
const AugmentLab = /* @__PURE__ */ _export_sfc(_sfc_main$e, [["__scopeId", "data-v-e5bca416"]]);
const _sfc_main$d = /* @__PURE__ */ defineComponent({
  __name: "ChannelsFigure",
  __ssrInlineRender: true,
  setup(__props) {
    const planes = (left, top, side, count) => Array.from({ length: count }, (_, index) => ({ x: left + 9 * index, y: top + 9 * index, side }));
    const INPUT = planes(2, 40, 84, 3);
    const FILTERS2 = [planes(168, 28, 28, 3), planes(168, 106, 28, 3)];
    const OUTPUT = planes(290, 46, 76, 2);
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<figure${ssrRenderAttrs(_attrs)} data-v-2820cd94><svg viewBox="0 0 380 162" role="img" aria-labelledby="channels-title" data-v-2820cd94><title id="channels-title" data-v-2820cd94> Three input planes, red, green and blue. Two filters, each of three 3 by 3 planes, one for every input plane. Two output planes, one for every filter. </title><text x="2" y="16" data-v-2820cd94>3 channels in</text><!--[-->`);
      ssrRenderList(unref(INPUT), ({ x, y, side }, i) => {
        _push(`<rect${ssrRenderAttr("x", x)}${ssrRenderAttr("y", y)}${ssrRenderAttr("width", side)}${ssrRenderAttr("height", side)} class="in" data-v-2820cd94></rect>`);
      });
      _push(`<!--]--><text x="168" y="16" data-v-2820cd94>2 filters</text><!--[-->`);
      ssrRenderList(FILTERS2, (filter, index) => {
        _push(`<g data-v-2820cd94><!--[-->`);
        ssrRenderList(filter, ({ x, y, side }, i) => {
          _push(`<rect${ssrRenderAttr("x", x)}${ssrRenderAttr("y", y)}${ssrRenderAttr("width", side)}${ssrRenderAttr("height", side)} class="${ssrRenderClass(`filter-${index}`)}" data-v-2820cd94></rect>`);
        });
        _push(`<!--]--></g>`);
      });
      _push(`<!--]--><text x="282" y="16" data-v-2820cd94>2 channels out</text><!--[-->`);
      ssrRenderList(unref(OUTPUT), ({ x, y, side }, i) => {
        _push(`<rect${ssrRenderAttr("x", x)}${ssrRenderAttr("y", y)}${ssrRenderAttr("width", side)}${ssrRenderAttr("height", side)} class="${ssrRenderClass(`filter-${i}`)}" data-v-2820cd94></rect>`);
      });
      _push(`<!--]--><path class="arrow" d="M114 88 L154 60 l-9 1 m9 -1 l-4 8" data-v-2820cd94></path><path class="arrow" d="M114 104 L154 130 l-9 -1 m9 1 l-4 -8" data-v-2820cd94></path><path class="arrow" d="M226 64 L278 84 l-9 1 m9 -1 l-5 -7" data-v-2820cd94></path><path class="arrow" d="M226 128 L278 106 l-9 -1 m9 1 l-5 7" data-v-2820cd94></path></svg><figcaption data-v-2820cd94> A filter is as deep as its input: it has a 3 × 3 kernel for each channel, and the three sums are added up. Each filter makes one channel of the output. </figcaption></figure>`);
    };
  }
});
const _sfc_setup$d = _sfc_main$d.setup;
_sfc_main$d.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/figures/ChannelsFigure.vue");
  return _sfc_setup$d ? _sfc_setup$d(props, ctx) : void 0;
};
const ChannelsFigure = /* @__PURE__ */ _export_sfc(_sfc_main$d, [["__scopeId", "data-v-2820cd94"]]);
const __vite_glob_0_0 = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAABwAAAAcCAAAAABXZoBIAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAz0lEQVQoz2NgGGDAPe3vKXlckqq/f//NxiEnehS3ZN6+30DJlbl22CT//gZJ/v59xxhTbtv/v0Dw6h6QwJCzvwvSOdnXruH370w0OYXnQBPvdHIxMMg/+/25kBXDF3tEwMxcoDJldMmTchCm/AkMSYQzFE79/7sERbLn928YE9PYmzBJUXug057JYZecAPTQXVsGrJLb7gIlt6D589bfv56eT/7+BQcTegAVgoMVQkxGlwSGC0Ty2V5lLoywteuDSOKIT491v9e6e8gNcFIFAHCAkJfvQ/uMAAAAAElFTkSuQmCC";
const __vite_glob_0_1 = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAABwAAAAcCAAAAABXZoBIAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAeklEQVQoz2NgGARA7V8ubsnwP0G4Jds/4pbT/TINt2TIP3vckqfuc+OUU/h3A7fG+H+HcUv2/PPFKWf59iwHTsma/0txm7r6XyBOOYkX13FrrPg3H7fk9H99uCWf/HPCKWf7G49k77+zzLjkuK7/q8SpkfXYBq6BT6YAkksmkHsq7WEAAAAASUVORK5CYII=";
const __vite_glob_0_3 = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAABwAAAAcCAAAAABXZoBIAAAACXBIWXMAAAPoAAAD6AG1e1JrAAABAklEQVQoz2NgGDDAozlpkgEuuca/f//+WiyEVbL1Lxg8dcMmmfr3z8S07Ld/vzdwYUpu/bscSNq+/vt3MSuG5P+/2iDK6uDfv0tY0CV3/1UA0+Zv/v4NQ5ecBJRM2RceHj75799qdMm4v34aPyAu/ns/hB9Vki+GR/nDXxj4EonhZu+Fm+HSF7Ux3MwsIKCuJiAw8fPfvzvRwlLECsayuvj373YUOd+73/1hbN7bfz94IEtGff/7xxLGMf39dz+K1pK/f61h7OQ/fyeiemfP37vz1ECs/Mvf/qJJMvDc/fb3908gAHnmhDC6X+K3P4H483CNOJaIlVDt8qqLUGUfuAQLAJOgimpz2lVGAAAAAElFTkSuQmCC";
const __vite_glob_0_4 = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAABwAAAAcCAAAAABXZoBIAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAvklEQVQoz2NgGLzA6AGU4SaLKVn5HMqYsgJDjuUwTDLhEje6pOufNiir6I8ompzum5s8UOYBDMkV302hLKH/f9EkQz5dhjF7/+5lRZVc+ScLylJ48csJVY7/4R8Ys+3PZTQbxf4sQZixHE2S88xFIaiyv3+z0X258s/xUCBoXHL4D9x2ONBc9fUPELx4/vvPH07MoDUMAQIGhoV//uCOm/o/f3RxSjb8/YtXJ27J9j9fcEu+eJOPW3KzE83TIwCH/0smVVo92QAAAABJRU5ErkJggg==";
const digitUrl = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAABwAAAAcCAAAAABXZoBIAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAyklEQVQoz2NgGAxAUF9fX6AxVB+LlPfMm3///r3+7e9fdBnlvi9//sIAuqQ9VPzqKiBAlhBp8WCwfPf43YoaVxFuNE3c5/76MTAoMMgxYbqDbePfFi4czudp/fuSH5ffYv7el8Hp8Wl/1+EOlVd/v9Ub4pL8D/Tc78nRlaFaWqEY5nf/RYAXK9AkmU1v3fsNk/1Tg2m0s8cJqOx6bDZX/P05w3gJDkkjoK49wGiZgk2ScznI0F/rubH6SHzL8793G3CGRuxUsQFOpQANIXgPK7LnQwAAAABJRU5ErkJggg==";
const __vite_glob_0_6 = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAABwAAAAcCAAAAABXZoBIAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAA9ElEQVQoz2NgoDVgP/N3A065aX/+1OKSLP2zywKnqb1/ynBbOeu7EU45qb9HcGucBpe0DA1VQ5N8+DcBTE9/9PnPn3eozuZ6+ghIspg9/fv/1fqH/5/II0vm/ZkGtLfhz5/HbTIMDJv+oPhq/p9CkL1/dmlDvIUiuRMoqfb273Q2iJ9PsSFLHvtbxDD572KYn4+iOOgoUOeaP3tgfl6NISn8/HuVMIhz4guKlVL3QA6SPP3nIC+Dz4mfaLGz8+9mLiDloyw76+8X9JiTufj3SJClZfPRP3+vBWKEreSNP3/+/AXiOcJYQl4gvftDT3e3BsMgBgDmmmxY3CNT9gAAAABJRU5ErkJggg==";
const __vite_glob_0_7 = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAABwAAAAcCAAAAABXZoBIAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAo0lEQVQoz2NgGG4gZOf86TYqOCTv/QOCj8egYJUJiqRzkUfR4sf/HgKV/Hr6718PpnZBJz5nZ2dr0Tf/snDaH/z3ohAuObGX/4Nxamz8904Hl5z1z392ODW2/tvNikuO8+wPK5wa6/5twynn/fuDJS454bv/luGSYz7977YyLkm1f/98ccnJP/hXzIjbi/9McMnZfsIjWfnv320N3JLnhUhIWQDoRUgX3+pxSwAAAABJRU5ErkJggg==";
const __vite_glob_0_8 = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAABwAAAAcCAAAAABXZoBIAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAA5ElEQVQoz2NgGNRAW18flxRnzs+/fy+cP39+qiMvhtyOf3///oXgq5Kocuan//07Xl9vExviMv3ev4Wokl1//x4XhrJn/72MISkIZXp9RJfM/Ps3DcJSevr37wI0B03991QDSKnN/Pfv3xY0BzEIH/t3nlPJ4/Xfvw+6MbzCIHj57/UP//6+ahDEEghpQLv+PvHF1MXgtuofGJRjyEg1PQOGzM5ih8t/f4iiyS178ffv90V6vOzRX//+s0CTbADadSm2fv4ZkJ386Ma2ffz3H2LlEyVM50gX95w7d+78uWp+hiELAOUVfVLtq3DLAAAAAElFTkSuQmCC";
const __vite_glob_0_9 = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAABwAAAAcCAAAAABXZoBIAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAwklEQVQoz2NgGKqAb+pBVlxy0Q/+/hXGISfz+t/fv8uEsEtO+AuU/PuumA2LnPzHvxd2AmWfS2CR9P93kIEj6fa//yexmBz2NwBIbvv7bz8PpuT6v7OB5Ku//9oZsOm8oBG67Pfbf2+0MCWF3oFcu1Plxt8ZWLS6fPj/byIHQ9u/+8rYZOf1Ad3Cuf7vQtwhHPH3kRBOSaZlf+twazX4+lcNt2zxvzWcOCVFb/3Tw61V7t9SPGli1xctPAnmvh9lKQ4Aa7VSR+kIL/EAAAAASUVORK5CYII=";
async function loadGrey(url, width, height) {
  const image = new Image();
  image.src = url;
  await image.decode();
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext("2d");
  context.drawImage(image, 0, 0, width, height);
  const { data } = context.getImageData(0, 0, width, height);
  const values = Float32Array.from({ length: width * height }, (_, i) => {
    return (0.299 * data[4 * i] + 0.587 * data[4 * i + 1] + 0.114 * data[4 * i + 2]) / 255;
  });
  return { values, width, height };
}
const URLS = /* @__PURE__ */ Object.assign({
  "../../../../data/digits/0.png": __vite_glob_0_0,
  "../../../../data/digits/1.png": __vite_glob_0_1,
  "../../../../data/digits/2.png": __vite_glob_0_2,
  "../../../../data/digits/3.png": __vite_glob_0_3,
  "../../../../data/digits/4.png": __vite_glob_0_4,
  "../../../../data/digits/5.png": digitUrl,
  "../../../../data/digits/6.png": __vite_glob_0_6,
  "../../../../data/digits/7.png": __vite_glob_0_7,
  "../../../../data/digits/8.png": __vite_glob_0_8,
  "../../../../data/digits/9.png": __vite_glob_0_9
});
const DIGIT_SIDE = 28;
const BLANK_DIGIT = {
  values: new Float32Array(DIGIT_SIDE ** 2),
  width: DIGIT_SIDE,
  height: DIGIT_SIDE
};
function loadDigit(digit) {
  return loadGrey(URLS[`../../../../data/digits/${digit}.png`], DIGIT_SIDE, DIGIT_SIDE);
}
const _sfc_main$c = /* @__PURE__ */ defineComponent({
  __name: "GreyPicture",
  __ssrInlineRender: true,
  props: {
    image: {}
  },
  setup(__props) {
    const canvas = useTemplateRef("canvas");
    const paint = () => {
      const context = canvas.value.getContext("2d");
      const pixels = context.createImageData(__props.image.width, __props.image.height);
      __props.image.values.forEach((value, i) => pixels.data.set([255 * value, 255 * value, 255 * value, 255], 4 * i));
      context.putImageData(pixels, 0, 0);
    };
    onMounted(paint);
    watch(() => __props.image, paint, { flush: "post" });
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<canvas${ssrRenderAttrs(mergeProps({
        ref_key: "canvas",
        ref: canvas,
        width: __props.image.width,
        height: __props.image.height
      }, _attrs))} data-v-821ffe36></canvas>`);
    };
  }
});
const _sfc_setup$c = _sfc_main$c.setup;
_sfc_main$c.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/figures/GreyPicture.vue");
  return _sfc_setup$c ? _sfc_setup$c(props, ctx) : void 0;
};
const GreyPicture = /* @__PURE__ */ _export_sfc(_sfc_main$c, [["__scopeId", "data-v-821ffe36"]]);
const simdUrl = "/assets/tfjs-backend-wasm-simd.BrM3BlWr.wasm";
const threadsUrl = "/assets/tfjs-backend-wasm-threaded-simd.BLCcuiBu.wasm";
const plainUrl = "/assets/tfjs-backend-wasm.BIA8cDLW.wasm";
let started;
function loadBackend() {
  started ?? (started = start().catch((error) => {
    started = void 0;
    throw error;
  }));
  return started;
}
async function start() {
  const { initBackend } = await import("./index.D6yZD4E-.js");
  return initBackend({
    prefer: "wasm",
    wasmPaths: {
      "tfjs-backend-wasm.wasm": plainUrl,
      "tfjs-backend-wasm-simd.wasm": simdUrl,
      "tfjs-backend-wasm-threaded-simd.wasm": threadsUrl
    }
  });
}
const SHOWN = ["conv1", "pool1", "conv2", "pool2"];
let network;
async function lookInside(picture) {
  network ?? (network = load());
  const model = await network;
  const { softmax, tensor4d, tidy } = await import("@tensorflow/tfjs-core");
  const { preprocess } = model.getUserDefinedMetadata();
  const values = picture.values.map((value) => (value - preprocess.mean[0]) / preprocess.std[0]);
  const tensors = tidy(() => {
    const outputs = model.predict(tensor4d(values, [1, 28, 28, 1]));
    if (!Array.isArray(outputs)) throw new Error("lookInside: the model must have several outputs.");
    return [...outputs.slice(0, -1), softmax(outputs.at(-1))];
  });
  const data = await Promise.all(tensors.map((tensor) => tensor.data()));
  const maps = SHOWN.map((name, index) => [name, mapsOf(data[index], tensors[index].shape)]);
  for (const tensor of tensors) tensor.dispose();
  return { maps: Object.fromEntries(maps), probabilities: [...data.at(-1)] };
}
async function load() {
  const [{ registerLayers }, { loadLayersModel, model }] = await Promise.all([
    import("./index.Bm9iAV_i.js"),
    import("@tensorflow/tfjs-layers"),
    loadBackend()
  ]);
  registerLayers();
  const trained = await loadLayersModel(`${"/"}data/lenet5/model.json`);
  const outputs = [...SHOWN.map((name) => trained.getLayer(name)), trained.layers.at(-1)];
  const result = model({ inputs: trained.inputs, outputs: outputs.map(({ output }) => output) });
  result.setUserDefinedMetadata(trained.getUserDefinedMetadata());
  return result;
}
function mapsOf(values, shape) {
  const [, height, width, channels] = shape;
  const largest = Math.max(...Array.from(values), Number.MIN_VALUE);
  return Array.from({ length: channels }, (_, channel) => ({
    values: Float32Array.from(
      { length: height * width },
      (_2, pixel) => values[pixel * channels + channel] / largest
    ),
    width,
    height
  }));
}
const _sfc_main$b = /* @__PURE__ */ defineComponent({
  __name: "FeatureMaps",
  __ssrInlineRender: true,
  setup(__props) {
    const LAYERS = { conv1: [28, 6], pool1: [14, 6], conv2: [10, 16], pool2: [5, 16] };
    const blank = (side) => ({ values: new Float32Array(side ** 2), width: side, height: side });
    const NOTHING = {
      maps: Object.fromEntries(
        Object.entries(LAYERS).map(([name, [side, count]]) => [
          name,
          Array.from({ length: count }, () => blank(side))
        ])
      ),
      probabilities: Array.from({ length: 10 }, () => 0)
    };
    const digit = ref(7);
    const picture = shallowRef(BLANK_DIGIT);
    const insight = shallowRef(NOTHING);
    const message = ref("The network is loaded when the figure comes into view.");
    const figure = useTemplateRef("figure");
    const look = async () => {
      try {
        picture.value = await loadDigit(digit.value);
        insight.value = await lookInside(picture.value);
        const { probabilities } = insight.value;
        const best = probabilities.indexOf(Math.max(...probabilities));
        message.value = `The network says ${best}, with a probability of ${(100 * probabilities[best]).toFixed(1)} %.`;
      } catch (error) {
        message.value = `The network could not be loaded: ${error instanceof Error ? error.message : String(error)}`;
      }
    };
    watch(digit, look);
    let observer;
    onMounted(() => {
      observer = new IntersectionObserver((entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer == null ? void 0 : observer.disconnect();
        void look();
      });
      observer.observe(figure.value);
    });
    onBeforeUnmount(() => observer == null ? void 0 : observer.disconnect());
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<figure${ssrRenderAttrs(mergeProps({
        ref_key: "figure",
        ref: figure
      }, _attrs))} data-v-f3b9f2f5><div class="top" data-v-f3b9f2f5><label data-v-f3b9f2f5> Digit <select data-v-f3b9f2f5><!--[-->`);
      ssrRenderList(10, (n) => {
        _push(`<option${ssrRenderAttr("value", n - 1)} data-v-f3b9f2f5${ssrIncludeBooleanAttr(Array.isArray(digit.value) ? ssrLooseContain(digit.value, n - 1) : ssrLooseEqual(digit.value, n - 1)) ? " selected" : ""}>${ssrInterpolate(n - 1)}</option>`);
      });
      _push(`<!--]--></select></label>`);
      _push(ssrRenderComponent(GreyPicture, {
        image: picture.value,
        class: "input",
        role: "img",
        "aria-label": `The digit ${digit.value} from MNIST`
      }, null, _parent));
      _push(`<p role="status" data-v-f3b9f2f5>${ssrInterpolate(message.value)}</p></div><!--[-->`);
      ssrRenderList(insight.value.maps, (maps, name) => {
        _push(`<div class="layer" data-v-f3b9f2f5><p data-v-f3b9f2f5>${ssrInterpolate(name)}<br data-v-f3b9f2f5>${ssrInterpolate(maps[0].width)} × ${ssrInterpolate(maps[0].height)} × ${ssrInterpolate(maps.length)}</p><div class="maps" role="img"${ssrRenderAttr("aria-label", `The ${maps.length} maps of ${name}`)} data-v-f3b9f2f5><!--[-->`);
        ssrRenderList(maps, (map, index) => {
          _push(ssrRenderComponent(GreyPicture, {
            key: index,
            image: map
          }, null, _parent));
        });
        _push(`<!--]--></div></div>`);
      });
      _push(`<!--]--><figcaption data-v-f3b9f2f5> The demo&#39;s network, trained by <code data-v-f3b9f2f5>cv train mnist</code>. White is the strongest answer of a layer, black is none. Digits from MNIST (CC BY-SA 3.0). </figcaption></figure>`);
    };
  }
});
const _sfc_setup$b = _sfc_main$b.setup;
_sfc_main$b.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/figures/FeatureMaps.vue");
  return _sfc_setup$b ? _sfc_setup$b(props, ctx) : void 0;
};
const FeatureMaps = /* @__PURE__ */ _export_sfc(_sfc_main$b, [["__scopeId", "data-v-f3b9f2f5"]]);
function argumentMessage(fn, argument, requirement, value, wayOut) {
  return `${fn}: ${argument} must be ${requirement}; got ${show(value)}. ${wayOut}`;
}
function show(value) {
  if (typeof value === "string") return `'${value}'`;
  if (typeof value === "number" || value === void 0 || value === null) return String(value);
  if (typeof value === "function") return "a function";
  if (Array.isArray(value)) return `[${value.map(show).join(",")}]`;
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}
function describeBounds({ min: min2, max: max2, above, below }) {
  const parts = [
    min2 === void 0 ? "" : `at least ${min2}`,
    above === void 0 ? "" : `greater than ${above}`,
    max2 === void 0 ? "" : `at most ${max2}`,
    below === void 0 ? "" : `less than ${below}`
  ].filter(Boolean);
  return parts.length ? ` ${parts.join(" and ")}` : "";
}
function within(value, { min: min2, max: max2, above, below }) {
  return value >= (min2 ?? -Infinity) && value <= (max2 ?? Infinity) && value > (above ?? -Infinity) && value < (below ?? Infinity);
}
function checkNumber(fn, argument, value, bounds = {}, wayOut = "Give another number.") {
  const requirement = `a finite number${describeBounds(bounds)}`;
  if (typeof value !== "number") {
    throw new TypeError(argumentMessage(fn, argument, requirement, value, wayOut));
  }
  if (!Number.isFinite(value) || !within(value, bounds)) {
    throw new RangeError(argumentMessage(fn, argument, requirement, value, wayOut));
  }
  return value;
}
function checkInteger(fn, argument, value, bounds = { min: 1 }, wayOut = "Give a whole number.") {
  const requirement = `an integer${describeBounds(bounds)}`;
  if (typeof value !== "number") {
    throw new TypeError(argumentMessage(fn, argument, requirement, value, wayOut));
  }
  if (!Number.isSafeInteger(value) || !within(value, bounds)) {
    throw new RangeError(argumentMessage(fn, argument, requirement, value, wayOut));
  }
  return value;
}
function checkOdd(fn, argument, value) {
  const size = checkInteger(fn, argument, value);
  if (size % 2 === 1) return size;
  throw new RangeError(argumentMessage(fn, argument, "odd", size, `Use ${size - 1} or ${size + 1}.`));
}
function checkRate(fn, argument, value) {
  return checkNumber(fn, argument, value, { min: 0, below: 1 }, "Use 0 to drop nothing.");
}
function checkBoolean(fn, argument, value) {
  if (typeof value !== "boolean") {
    throw new TypeError(
      argumentMessage(fn, argument, "true or false", value, "Leave it out for the default.")
    );
  }
  return value;
}
function checkOneOf(fn, argument, value, allowed) {
  if (allowed.includes(value)) return value;
  const requirement = `one of ${allowed.map((word) => `'${word}'`).join(", ")}`;
  const Kind = typeof value === "string" ? RangeError : TypeError;
  throw new Kind(argumentMessage(fn, argument, requirement, value, "Choose one of them."));
}
function checkPair(fn, argument, value, bounds = { min: 1 }) {
  const wayOut = "Give one integer for both directions, or [height, width].";
  if (typeof value === "number") {
    const both = checkInteger(fn, argument, value, bounds, wayOut);
    return [both, both];
  }
  if (!Array.isArray(value) || value.length !== 2) {
    throw new TypeError(argumentMessage(fn, argument, "an integer or a pair of integers", value, wayOut));
  }
  return [
    checkInteger(fn, `${argument}[0]`, value[0], bounds, wayOut),
    checkInteger(fn, `${argument}[1]`, value[1], bounds, wayOut)
  ];
}
function checkRank(fn, shape, ranks, layout = "[batch, height, width, channels]") {
  const allowed = typeof ranks === "number" ? [ranks] : ranks;
  const wayOut = `The layout is ${layout}.`;
  if (!allowed.includes(shape.length)) {
    throw new RangeError(argumentMessage(fn, "input", `of rank ${allowed.join(" or ")}`, shape, wayOut));
  }
  if (shape.slice(1, -1).some((size) => size !== null && size < 1)) {
    throw new RangeError(argumentMessage(fn, "input", "not empty", shape, wayOut));
  }
}
function checkChannels(fn, shape) {
  const channels = shape[shape.length - 1];
  if (typeof channels !== "number" || channels < 1) {
    throw new RangeError(
      argumentMessage(
        fn,
        "input",
        "of a known, positive number of channels",
        shape,
        "Give the last entry of inputShape."
      )
    );
  }
  return channels;
}
function checkDivides(fn, argument, divisor, what, value) {
  if (value % divisor === 0) return;
  throw new RangeError(
    argumentMessage(fn, argument, `a divisor of ${what} (${value})`, divisor, "Choose one that divides it.")
  );
}
const PADDING = "'same', 'valid', a number, [height, width] or [[top, bottom], [left, right]]";
const PADDING_HELP = "All numbers are whole and not negative.";
function checkPadding(fn, padding) {
  if (padding === "same") return "same";
  if (padding === "valid") return pads(0, 0, 0, 0);
  if (typeof padding === "string") {
    throw new RangeError(argumentMessage(fn, "padding", PADDING, padding, PADDING_HELP));
  }
  const side = (value) => checkInteger(fn, "padding", value, { min: 0 }, PADDING_HELP);
  if (Array.isArray(padding) && padding.length === 2 && padding.every((sides) => Array.isArray(sides))) {
    const [rows, columns] = padding;
    if (rows.length === 2 && columns.length === 2) {
      return pads(side(rows[0]), side(rows[1]), side(columns[0]), side(columns[1]));
    }
  } else if (typeof padding === "number" || Array.isArray(padding) && padding.length === 2) {
    const [height, width] = checkPair(fn, "padding", padding, { min: 0 });
    return pads(height, height, width, width);
  }
  throw new TypeError(argumentMessage(fn, "padding", PADDING, padding, PADDING_HELP));
}
function pads(top, bottom, left, right) {
  return [
    [top, bottom],
    [left, right]
  ];
}
function span$1(size, dilation) {
  return (size - 1) * dilation + 1;
}
function resolvePads({ kernelSize, strides, dilations, padding }, size) {
  if (padding !== "same") return padding;
  const [rows, columns] = [0, 1].map((axis) => {
    const outputs = Math.ceil(size[axis] / strides[axis]);
    const total = Math.max(
      (outputs - 1) * strides[axis] + span$1(kernelSize[axis], dilations[axis]) - size[axis],
      0
    );
    return [Math.floor(total / 2), Math.ceil(total / 2)];
  });
  return [rows, columns];
}
function corePads([rows, columns]) {
  return [[0, 0], rows, columns, [0, 0]];
}
function outputLength(fn, direction, input, windowSpan, stride, [before, after], ceil = false) {
  const padded = input + before + after;
  const cutOff = ceil ? stride - 1 : 0;
  if (padded + cutOff < windowSpan) {
    throw new RangeError(
      argumentMessage(
        fn,
        `input ${direction} with padding`,
        `at least the window's ${windowSpan}`,
        padded,
        "Use a larger image, a smaller window or more padding."
      )
    );
  }
  const steps = (padded - windowSpan) / stride;
  if (!ceil) return Math.floor(steps) + 1;
  const outputs = Math.ceil(steps) + 1;
  return (outputs - 1) * stride >= input + before ? outputs - 1 : outputs;
}
function outputSize$1(fn, window2, [height, width], ceil = false) {
  const { kernelSize, strides, dilations } = window2;
  const resolved = resolvePads(window2, [height ?? 1, width ?? 1]);
  return [height, width].map(
    (length, axis) => length == null ? null : outputLength(
      fn,
      axis === 0 ? "height" : "width",
      length,
      span$1(kernelSize[axis], dilations[axis]),
      strides[axis],
      resolved[axis],
      ceil
    )
  );
}
function checkLength(fn, what, data, shape) {
  const length = shape.reduce((product, size) => product * size, 1);
  if (data.length !== length) {
    throw new RangeError(
      argumentMessage(
        fn,
        what,
        `${length} numbers for shape [${shape.join(",")}]`,
        data.length,
        "Check the shape."
      )
    );
  }
}
function convolution(input, kernel, options = {}) {
  const { strides = [1, 1], dilations = [1, 1], padding = 0, groups = 1, bias } = options;
  const [batch, height, width, channels] = input.shape;
  const [kernelHeight, kernelWidth, groupChannels, filters] = kernel.shape;
  const fn = "convolution";
  checkLength(fn, "input", input.data, input.shape);
  checkLength(fn, "kernel", kernel.data, kernel.shape);
  if (groupChannels * groups !== channels) {
    const requirement = `[height, width, ${channels / groups}, filters] for ${channels} channels in ${groups} groups`;
    throw new RangeError(
      argumentMessage(fn, "kernel", requirement, kernel.shape, "Check groups and both shapes.")
    );
  }
  checkDivides(fn, "groups", groups, "filters", filters);
  const window2 = {
    kernelSize: [kernelHeight, kernelWidth],
    strides,
    dilations,
    padding: checkPadding(fn, padding)
  };
  const [rows, columns] = resolvePads(window2, [height, width]);
  const outHeight = outputLength(fn, "height", height, span$1(kernelHeight, dilations[0]), strides[0], rows);
  const outWidth = outputLength(fn, "width", width, span$1(kernelWidth, dilations[1]), strides[1], columns);
  const output = new Float32Array(batch * outHeight * outWidth * filters);
  const filtersPerGroup = filters / groups;
  let position = 0;
  for (let b = 0; b < batch; b++) {
    for (let outY = 0; outY < outHeight; outY++) {
      for (let outX = 0; outX < outWidth; outX++) {
        for (let filter = 0; filter < filters; filter++) {
          const firstChannel = Math.floor(filter / filtersPerGroup) * groupChannels;
          let sum = (bias == null ? void 0 : bias[filter]) ?? 0;
          for (let tapY = 0; tapY < kernelHeight; tapY++) {
            const y = outY * strides[0] + tapY * dilations[0] - rows[0];
            if (y < 0 || y >= height) continue;
            for (let tapX = 0; tapX < kernelWidth; tapX++) {
              const x = outX * strides[1] + tapX * dilations[1] - columns[0];
              if (x < 0 || x >= width) continue;
              for (let channel = 0; channel < groupChannels; channel++) {
                const pixel = ((b * height + y) * width + x) * channels + firstChannel + channel;
                const weight = ((tapY * kernelWidth + tapX) * groupChannels + channel) * filters + filter;
                sum += input.data[pixel] * kernel.data[weight];
              }
            }
          }
          output[position++] = sum;
        }
      }
    }
  }
  return { data: output, shape: [batch, outHeight, outWidth, filters] };
}
function maxPooling(input, options) {
  const { poolSize, strides = poolSize, padding = 0, ceilMode = false } = options;
  const [batch, height, width, channels] = input.shape;
  const fn = "maxPooling";
  checkLength(fn, "input", input.data, input.shape);
  const window2 = {
    kernelSize: poolSize,
    strides,
    dilations: [1, 1],
    padding: checkPadding(fn, padding)
  };
  const [rows, columns] = resolvePads(window2, [height, width]);
  const outHeight = outputLength(fn, "height", height, poolSize[0], strides[0], rows, ceilMode);
  const outWidth = outputLength(fn, "width", width, poolSize[1], strides[1], columns, ceilMode);
  const output = new Float32Array(batch * outHeight * outWidth * channels);
  let position = 0;
  for (let b = 0; b < batch; b++) {
    for (let outY = 0; outY < outHeight; outY++) {
      for (let outX = 0; outX < outWidth; outX++) {
        for (let channel = 0; channel < channels; channel++) {
          let largest = -Infinity;
          for (let dy = 0; dy < poolSize[0]; dy++) {
            const y = outY * strides[0] + dy - rows[0];
            if (y < 0 || y >= height) continue;
            for (let dx = 0; dx < poolSize[1]; dx++) {
              const x = outX * strides[1] + dx - columns[0];
              if (x < 0 || x >= width) continue;
              largest = Math.max(largest, input.data[((b * height + y) * width + x) * channels + channel]);
            }
          }
          output[position++] = largest;
        }
      }
    }
  }
  return { data: output, shape: [batch, outHeight, outWidth, channels] };
}
function batchNormalization(input, options = {}) {
  const { gamma, beta, epsilon = 1e-5 } = options;
  const channels = input.shape[3];
  checkLength("batchNormalization", "input", input.data, input.shape);
  const { mean, variance } = options.statistics ?? channelStatistics(input);
  for (const [name, values] of Object.entries({ mean, variance, gamma, beta })) {
    if (values) checkLength("batchNormalization", name, values, [channels]);
  }
  const output = new Float32Array(input.data.length);
  for (let i = 0; i < output.length; i++) {
    const channel = i % channels;
    const normalized = (input.data[i] - mean[channel]) / Math.sqrt(variance[channel] + epsilon);
    output[i] = normalized * ((gamma == null ? void 0 : gamma[channel]) ?? 1) + ((beta == null ? void 0 : beta[channel]) ?? 0);
  }
  return { data: output, shape: input.shape, mean, variance };
}
function channelStatistics({ data, shape }) {
  const channels = shape[3];
  const count = data.length / channels;
  if (count < 1) {
    throw new RangeError(
      argumentMessage(
        "batchNormalization",
        "input",
        "at least one pixel",
        shape,
        "Give a batch that is not empty."
      )
    );
  }
  const mean = new Float32Array(channels);
  const variance = new Float32Array(channels);
  for (let channel = 0; channel < channels; channel++) {
    let sum = 0;
    for (let i = channel; i < data.length; i += channels) sum += data[i];
    mean[channel] = sum / count;
    let squares = 0;
    for (let i = channel; i < data.length; i += channels) squares += (data[i] - sum / count) ** 2;
    variance[channel] = squares / count;
  }
  return { mean, variance };
}
const KERNELS = {
  identity: { title: "Identity", weights: [0, 0, 0, 0, 1, 0, 0, 0, 0] },
  blur: { title: "Blur", weights: [1, 2, 1, 2, 4, 2, 1, 2, 1].map((weight) => weight / 16) },
  sharpen: { title: "Sharpen", weights: [0, -1, 0, -1, 5, -1, 0, -1, 0] },
  verticalEdges: { title: "Vertical edges (Sobel)", weights: [-1, 0, 1, -2, 0, 2, -1, 0, 1] },
  horizontalEdges: { title: "Horizontal edges (Sobel)", weights: [-1, -2, -1, 0, 0, 0, 1, 2, 1] },
  outline: { title: "Outline (Laplace)", weights: [-1, -1, -1, -1, 8, -1, -1, -1, -1] }
};
const _sfc_main$a = /* @__PURE__ */ defineComponent({
  __name: "PixelCanvas",
  __ssrInlineRender: true,
  props: /* @__PURE__ */ mergeModels({
    image: {},
    label: {},
    frame: {}
  }, {
    "row": { required: true },
    "rowModifiers": {},
    "column": { required: true },
    "columnModifiers": {}
  }),
  emits: ["update:row", "update:column"],
  setup(__props) {
    const row = useModel(__props, "row");
    const column = useModel(__props, "column");
    const box = useTemplateRef("box");
    const percent = (cells, of) => `${100 * cells / of}%`;
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        ref_key: "box",
        ref: box,
        class: "pixels",
        tabindex: "0",
        role: "application",
        "aria-roledescription": "picture with a movable window",
        "aria-label": `${__props.label}. Arrow keys move the window, with Shift by ten pixels.`
      }, _attrs))} data-v-8ba36906>`);
      _push(ssrRenderComponent(GreyPicture, {
        image: __props.image,
        "aria-hidden": "true"
      }, null, _parent));
      _push(`<span class="frame" style="${ssrRenderStyle({
        left: percent(column.value - (__props.frame - 1) / 2, __props.image.width),
        top: percent(row.value - (__props.frame - 1) / 2, __props.image.height),
        width: percent(__props.frame, __props.image.width),
        height: percent(__props.frame, __props.image.height)
      })}" data-v-8ba36906></span></div>`);
    };
  }
});
const _sfc_setup$a = _sfc_main$a.setup;
_sfc_main$a.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/figures/PixelCanvas.vue");
  return _sfc_setup$a ? _sfc_setup$a(props, ctx) : void 0;
};
const PixelCanvas = /* @__PURE__ */ _export_sfc(_sfc_main$a, [["__scopeId", "data-v-8ba36906"]]);
const _sfc_main$9 = /* @__PURE__ */ defineComponent({
  __name: "KernelLab",
  __ssrInlineRender: true,
  setup(__props) {
    const PICTURES = {
      photo: { title: "Photo", url: photoUrl, side: 112 },
      digit: { title: "Digit", url: digitUrl, side: 28 }
    };
    const picture = ref("photo");
    const preset = ref("verticalEdges");
    const weights = reactive([...KERNELS.verticalEdges.weights]);
    const input = shallowRef({ values: new Float32Array(112 * 112), width: 112, height: 112 });
    const row = ref(50);
    const column = ref(50);
    const load2 = async () => {
      const { url, side } = PICTURES[picture.value];
      const loaded = await loadGrey(url, side, side);
      row.value = Math.round(0.42 * side);
      column.value = Math.round(0.62 * side);
      input.value = loaded;
    };
    onMounted(load2);
    watch(picture, load2);
    watch(preset, (name) => {
      if (name !== "") KERNELS[name].weights.forEach((weight, i) => weights[i] = weight);
    });
    const result = computed(() => {
      const { values, width, height } = input.value;
      const kernel = { data: Float32Array.from(weights), shape: [3, 3, 1, 1] };
      const { data } = convolution({ data: values, shape: [1, height, width, 1] }, kernel, { padding: 1 });
      return { values: data, width, height };
    });
    const signed = computed(() => Math.abs(weights.reduce((sum, weight) => sum + weight, 0)) < 1e-6);
    const output = computed(() => ({
      ...result.value,
      values: signed.value ? result.value.values.map((value2) => 0.5 + value2 / 2) : result.value.values
    }));
    const terms = computed(
      () => weights.map((weight, i) => {
        const [y, x] = [row.value + Math.floor(i / 3) - 1, column.value + i % 3 - 1];
        const { values, width, height } = input.value;
        const inside = x >= 0 && x < width && y >= 0 && y < height;
        return { pixel: inside ? values[y * width + x] : 0, weight };
      })
    );
    const value = computed(() => result.value.values[row.value * result.value.width + column.value]);
    const short = (number) => String(Math.round(100 * number) / 100).replace("-", "−");
    const place = (index) => `row ${Math.floor(index / 3) + 1}, column ${index % 3 + 1}`;
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<figure${ssrRenderAttrs(mergeProps({ class: "lab" }, _attrs))} data-v-da126f5c><div class="controls" data-v-da126f5c><fieldset data-v-da126f5c><legend data-v-da126f5c>Picture</legend><!--[-->`);
      ssrRenderList(PICTURES, ({ title }, name) => {
        _push(`<label data-v-da126f5c><input${ssrIncludeBooleanAttr(ssrLooseEqual(picture.value, name)) ? " checked" : ""} type="radio" name="picture"${ssrRenderAttr("value", name)} data-v-da126f5c> ${ssrInterpolate(title)}</label>`);
      });
      _push(`<!--]--></fieldset><label data-v-da126f5c> Kernel <select data-v-da126f5c><!--[-->`);
      ssrRenderList(unref(KERNELS), ({ title }, name) => {
        _push(`<option${ssrRenderAttr("value", name)} data-v-da126f5c${ssrIncludeBooleanAttr(Array.isArray(preset.value) ? ssrLooseContain(preset.value, name) : ssrLooseEqual(preset.value, name)) ? " selected" : ""}>${ssrInterpolate(title)}</option>`);
      });
      _push(`<!--]-->`);
      if (preset.value === "") {
        _push(`<option value="" data-v-da126f5c${ssrIncludeBooleanAttr(Array.isArray(preset.value) ? ssrLooseContain(preset.value, "") : ssrLooseEqual(preset.value, "")) ? " selected" : ""}>Your own</option>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</select></label></div><div class="pictures" data-v-da126f5c><div data-v-da126f5c>`);
      _push(ssrRenderComponent(PixelCanvas, {
        row: row.value,
        "onUpdate:row": ($event) => row.value = $event,
        column: column.value,
        "onUpdate:column": ($event) => column.value = $event,
        image: input.value,
        label: "Input",
        frame: 3
      }, null, _parent));
      _push(`<p data-v-da126f5c>Input, ${ssrInterpolate(input.value.width)} × ${ssrInterpolate(input.value.height)}</p></div><div data-v-da126f5c>`);
      _push(ssrRenderComponent(PixelCanvas, {
        row: row.value,
        "onUpdate:row": ($event) => row.value = $event,
        column: column.value,
        "onUpdate:column": ($event) => column.value = $event,
        image: output.value,
        label: "Output",
        frame: 1
      }, null, _parent));
      _push(`<p data-v-da126f5c>Output${ssrInterpolate(signed.value ? ", grey is 0" : "")}</p></div></div><div class="sum" data-v-da126f5c><fieldset class="weights" data-v-da126f5c><legend data-v-da126f5c>Kernel (edit it)</legend><!--[-->`);
      ssrRenderList(weights, (weight, index) => {
        _push(`<input type="number" step="any"${ssrRenderAttr("aria-label", `Weight in ${place(index)}`)}${ssrRenderAttr("value", Math.round(1e4 * weight) / 1e4)} data-v-da126f5c>`);
      });
      _push(`<!--]--></fieldset><p class="terms" role="status" data-v-da126f5c> At row ${ssrInterpolate(row.value)}, column ${ssrInterpolate(column.value)}:<br data-v-da126f5c><!--[-->`);
      ssrRenderList(terms.value, ({ pixel, weight }, index) => {
        _push(`<!--[--><span class="term" data-v-da126f5c>${ssrInterpolate(index > 0 ? "+ " : "")}${ssrInterpolate(short(pixel))}·${ssrInterpolate(weight < 0 ? `(${short(weight)})` : short(weight))}</span>${ssrInterpolate(" ")}<!--]-->`);
      });
      _push(`<!--]--><strong data-v-da126f5c>= ${ssrInterpolate(short(value.value))}</strong></p></div><figcaption data-v-da126f5c> Choose a kernel, or change its nine weights; move the window over either picture with the pointer or the arrow keys. Pixels outside the picture count as 0. Photo: Grace Hopper, US Navy (public domain; Naval History and Heritage Command, NH 96919-KN). Digit: MNIST (CC BY-SA 3.0). </figcaption></figure>`);
    };
  }
});
const _sfc_setup$9 = _sfc_main$9.setup;
_sfc_main$9.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/figures/KernelLab.vue");
  return _sfc_setup$9 ? _sfc_setup$9(props, ctx) : void 0;
};
const KernelLab = /* @__PURE__ */ _export_sfc(_sfc_main$9, [["__scopeId", "data-v-da126f5c"]]);
const MIDDLE = 82;
const OFFSET = 3;
const _sfc_main$8 = /* @__PURE__ */ defineComponent({
  __name: "LenetFigure",
  __ssrInlineRender: true,
  setup(__props) {
    const STAGES = [
      { name: "picture", shape: "28×28", x: 2, side: 56, maps: 1 },
      { name: "conv1", shape: "28×28×6", x: 84, side: 56, maps: 6 },
      { name: "pool1", shape: "14×14×6", x: 186, side: 28, maps: 6 },
      { name: "conv2", shape: "10×10×16", x: 262, side: 20, maps: 16 },
      { name: "pool2", shape: "5×5×16", x: 354, side: 11, maps: 16 }
    ];
    const DENSE = [
      { name: "fc1", shape: "120", x: 448, height: 96 },
      { name: "fc2", shape: "84", x: 494, height: 68 },
      { name: "fc3", shape: "10", x: 540, height: 22 }
    ];
    const maps = ({ x, side, maps: count }) => Array.from({ length: count }, (_, i) => ({
      x: x + OFFSET * i,
      y: MIDDLE - side / 2 + OFFSET * (i - (count - 1) / 2)
    }));
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<figure${ssrRenderAttrs(_attrs)} data-v-42d2d668><div class="scroll" tabindex="0" role="group" aria-label="The layers of LeNet-5, scrolls sideways" data-v-42d2d668><svg viewBox="0 0 580 176" role="img" aria-labelledby="lenet-title" data-v-42d2d668><title id="lenet-title" data-v-42d2d668> LeNet-5: a picture of 28 by 28; conv1, six maps of 28 by 28; pool1, six maps of 14 by 14; conv2, sixteen maps of 10 by 10; pool2, sixteen maps of 5 by 5; then the dense layers fc1 with 120, fc2 with 84 and fc3 with 10 units. </title><!--[-->`);
      ssrRenderList(STAGES, (stage) => {
        _push(`<g data-v-42d2d668><!--[-->`);
        ssrRenderList(maps(stage), ({ x, y }, i) => {
          _push(`<rect${ssrRenderAttr("x", x)}${ssrRenderAttr("y", y)}${ssrRenderAttr("width", stage.side)}${ssrRenderAttr("height", stage.side)} class="${ssrRenderClass({ pool: stage.name.startsWith("pool"), picture: stage.name === "picture" })}" data-v-42d2d668></rect>`);
        });
        _push(`<!--]--><text${ssrRenderAttr("x", stage.x)} y="150" data-v-42d2d668>${ssrInterpolate(stage.name)}</text><text${ssrRenderAttr("x", stage.x)} y="167" class="shape" data-v-42d2d668>${ssrInterpolate(stage.shape)}</text></g>`);
      });
      _push(`<!--]--><!--[-->`);
      ssrRenderList(DENSE, ({ name, shape, x, height }) => {
        _push(`<g data-v-42d2d668><rect${ssrRenderAttr("x", x)}${ssrRenderAttr("y", MIDDLE - height / 2)} width="12"${ssrRenderAttr("height", height)} class="dense" data-v-42d2d668></rect><text${ssrRenderAttr("x", x)} y="150" data-v-42d2d668>${ssrInterpolate(name)}</text><text${ssrRenderAttr("x", x)} y="167" class="shape" data-v-42d2d668>${ssrInterpolate(shape)}</text></g>`);
      });
      _push(`<!--]--></svg></div><figcaption data-v-42d2d668> Maps get smaller and more; then dense layers. Convolutions are blue, max pooling is grey, dense layers are orange. </figcaption></figure>`);
    };
  }
});
const _sfc_setup$8 = _sfc_main$8.setup;
_sfc_main$8.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/figures/LenetFigure.vue");
  return _sfc_setup$8 ? _sfc_setup$8(props, ctx) : void 0;
};
const LenetFigure = /* @__PURE__ */ _export_sfc(_sfc_main$8, [["__scopeId", "data-v-42d2d668"]]);
const CELL$3 = 32;
const _sfc_main$7 = /* @__PURE__ */ defineComponent({
  __name: "MaxPoolFigure",
  __ssrInlineRender: true,
  setup(__props) {
    const INPUT = [
      [1, 3, 0, 2],
      [5, 2, 1, 1],
      [0, 0, 4, 2],
      [1, 2, 3, 6]
    ];
    const OUTPUT = [
      [5, 2],
      [2, 6]
    ];
    const cells = INPUT.flatMap(
      (row, y) => row.map((value, x) => {
        const window2 = 2 * Math.floor(y / 2) + Math.floor(x / 2);
        return { value, x: 1 + x * CELL$3, y: 24 + y * CELL$3, window: window2, largest: value === OUTPUT.flat()[window2] };
      })
    );
    const maxima = OUTPUT.flat().map((value, window2) => ({
      value,
      x: 205 + window2 % 2 * CELL$3,
      y: 56 + Math.floor(window2 / 2) * CELL$3,
      window: window2
    }));
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<figure${ssrRenderAttrs(_attrs)} data-v-1d6650b2><svg viewBox="0 0 272 154" role="img" aria-labelledby="max-pool-title" data-v-1d6650b2><title id="max-pool-title" data-v-1d6650b2> A map of 4 by 4 numbers, cut into four windows of 2 by 2. The largest numbers of the windows, 5, 2, 2 and 6, make the output of 2 by 2. </title><text x="1" y="14" data-v-1d6650b2>map</text><text x="205" y="46" data-v-1d6650b2>output</text><!--[-->`);
      ssrRenderList(unref(cells), ({ value, x, y, window: window2, largest }, i) => {
        _push(`<g data-v-1d6650b2><rect${ssrRenderAttr("x", x)}${ssrRenderAttr("y", y)}${ssrRenderAttr("width", CELL$3)}${ssrRenderAttr("height", CELL$3)} class="${ssrRenderClass(`window-${window2}`)}" data-v-1d6650b2></rect><text${ssrRenderAttr("x", x + CELL$3 / 2)}${ssrRenderAttr("y", y + 21)} text-anchor="middle" class="${ssrRenderClass({ largest })}" data-v-1d6650b2>${ssrInterpolate(value)}</text></g>`);
      });
      _push(`<!--]--><path class="arrow" d="M146 88 L190 88 l-8 -5 m8 5 l-8 5" data-v-1d6650b2></path><!--[-->`);
      ssrRenderList(unref(maxima), ({ value, x, y, window: window2 }) => {
        _push(`<g data-v-1d6650b2><rect${ssrRenderAttr("x", x)}${ssrRenderAttr("y", y)}${ssrRenderAttr("width", CELL$3)}${ssrRenderAttr("height", CELL$3)} class="${ssrRenderClass(`window-${window2}`)}" data-v-1d6650b2></rect><text${ssrRenderAttr("x", x + CELL$3 / 2)}${ssrRenderAttr("y", y + 21)} text-anchor="middle" class="largest" data-v-1d6650b2>${ssrInterpolate(value)}</text></g>`);
      });
      _push(`<!--]--></svg><figcaption data-v-1d6650b2>Windows of 2 × 2 with stride 2. Each keeps its largest number.</figcaption></figure>`);
    };
  }
});
const _sfc_setup$7 = _sfc_main$7.setup;
_sfc_main$7.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/figures/MaxPoolFigure.vue");
  return _sfc_setup$7 ? _sfc_setup$7(props, ctx) : void 0;
};
const MaxPoolFigure = /* @__PURE__ */ _export_sfc(_sfc_main$7, [["__scopeId", "data-v-1d6650b2"]]);
const MAP = 40;
const GAP = 14;
const _sfc_main$6 = /* @__PURE__ */ defineComponent({
  __name: "NormAxes",
  __ssrInlineRender: true,
  setup(__props) {
    const CHANNELS = ["channel 1", "channel 2", "channel 3"];
    const cells = Array.from({ length: 9 }, (_, i) => ({
      x: 84 + i % 3 * (MAP + 34),
      y: 28 + Math.floor(i / 3) * (MAP + GAP),
      channel: i % 3
    }));
    const lines = (x, y) => [1, 2, 3].map((n) => `M${x + n * MAP / 4} ${y}v${MAP} M${x} ${y + n * MAP / 4}h${MAP}`).join(" ");
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<figure${ssrRenderAttrs(_attrs)} data-v-3cae1157><svg viewBox="0 0 300 188" role="img" aria-labelledby="norm-axes-title" data-v-3cae1157><title id="norm-axes-title" data-v-3cae1157> Three pictures in rows, each with three channels of 4 by 4 pixels in columns. All maps of one column, that is, one channel of all pictures, have the same colour: they share one mean and one variance. </title><!--[-->`);
      ssrRenderList(CHANNELS, (name, i) => {
        _push(`<text${ssrRenderAttr("x", 84 + i * (MAP + 34) + MAP / 2)} y="16" text-anchor="middle" data-v-3cae1157>${ssrInterpolate(name)}</text>`);
      });
      _push(`<!--]--><!--[-->`);
      ssrRenderList(3, (n) => {
        _push(`<text x="0"${ssrRenderAttr("y", 28 + (n - 1) * (MAP + GAP) + MAP / 2 + 4)} data-v-3cae1157>picture ${ssrInterpolate(n)}</text>`);
      });
      _push(`<!--]--><!--[-->`);
      ssrRenderList(unref(cells), ({ x, y, channel }, i) => {
        _push(`<g class="${ssrRenderClass(`channel-${channel}`)}" data-v-3cae1157><rect${ssrRenderAttr("x", x)}${ssrRenderAttr("y", y)}${ssrRenderAttr("width", MAP)}${ssrRenderAttr("height", MAP)} data-v-3cae1157></rect><path${ssrRenderAttr("d", lines(x, y))} data-v-3cae1157></path></g>`);
      });
      _push(`<!--]--></svg><figcaption data-v-3cae1157> A batch of three pictures with three channels. What has the same colour shares one mean and one variance: one channel of all pictures. </figcaption></figure>`);
    };
  }
});
const _sfc_setup$6 = _sfc_main$6.setup;
_sfc_main$6.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/figures/NormAxes.vue");
  return _sfc_setup$6 ? _sfc_setup$6(props, ctx) : void 0;
};
const NormAxes = /* @__PURE__ */ _export_sfc(_sfc_main$6, [["__scopeId", "data-v-3cae1157"]]);
function histogram(values, low, high, bins) {
  const counts = Array.from({ length: bins }, () => 0);
  for (const value of Array.from(values)) {
    const bin = Math.floor((value - low) / (high - low) * bins);
    if (bin >= 0 && bin < bins) counts[bin]++;
  }
  return counts;
}
const VALUES = 1e3;
const _sfc_main$5 = /* @__PURE__ */ defineComponent({
  __name: "NormLab",
  __ssrInlineRender: true,
  setup(__props) {
    const [LOW, HIGH, BINS] = [-8, 8, 64];
    const [WIDTH, HEIGHT] = [320, 90];
    const random = rng({ seed: 5 });
    const noise = Array.from({ length: VALUES }, () => random.normal());
    const CONTROLS = {
      shift: { title: "Mean of the input", min: -6, max: 6, step: 0.5 },
      spread: { title: "Its spread", min: 0.1, max: 3, step: 0.1 },
      gamma: { title: "γ", min: 0, max: 3, step: 0.1 },
      beta: { title: "β", min: -5, max: 5, step: 0.5 }
    };
    const settings = reactive({ shift: -4, spread: 0.6, gamma: 1, beta: 0 });
    const before = computed(() => Float32Array.from(noise, (value) => settings.shift + settings.spread * value));
    const after = computed(() => {
      const gamma = Float32Array.of(settings.gamma);
      const beta = Float32Array.of(settings.beta);
      return batchNormalization({ data: before.value, shape: [VALUES, 1, 1, 1] }, { gamma, beta }).data;
    });
    const plots = computed(
      () => Object.entries({ before: before.value, after: after.value }).map(([name, values]) => {
        const counts = histogram(values, LOW, HIGH, BINS);
        const highest = Math.max(...counts, 1);
        return {
          name,
          positive: Math.round(100 * values.filter((value) => value > 0).length / VALUES),
          bars: counts.map((count, bin) => ({
            x: bin * WIDTH / BINS,
            height: HEIGHT * count / highest,
            positive: LOW + (bin + 0.5) * (HIGH - LOW) / BINS > 0
          }))
        };
      })
    );
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<figure${ssrRenderAttrs(_attrs)} data-v-86bfcbd8><div class="controls" data-v-86bfcbd8><!--[-->`);
      ssrRenderList(CONTROLS, ({ title, min: min2, max: max2, step }, name) => {
        _push(`<label data-v-86bfcbd8><span data-v-86bfcbd8>${ssrInterpolate(title)} = ${ssrInterpolate(String(settings[name]).replace("-", "−"))}</span><input${ssrRenderAttr("value", settings[name])} type="range"${ssrRenderAttr("min", min2)}${ssrRenderAttr("max", max2)}${ssrRenderAttr("step", step)} data-v-86bfcbd8></label>`);
      });
      _push(`<!--]--></div><div class="plots" data-v-86bfcbd8><!--[-->`);
      ssrRenderList(plots.value, ({ name, positive: positive2, bars }) => {
        _push(`<div data-v-86bfcbd8><svg${ssrRenderAttr("viewBox", `0 -4 ${unref(WIDTH)} ${unref(HEIGHT) + 26}`)} role="img"${ssrRenderAttr("aria-label", `Histogram of the values ${name} normalisation, from ${unref(LOW)} to ${unref(HIGH)}`)} data-v-86bfcbd8><!--[-->`);
        ssrRenderList(bars, ({ x, height, positive: above }, i) => {
          _push(`<rect${ssrRenderAttr("x", x)}${ssrRenderAttr("y", unref(HEIGHT) - height)}${ssrRenderAttr("width", unref(WIDTH) / unref(BINS) - 0.5)}${ssrRenderAttr("height", height)} class="${ssrRenderClass({ above })}" data-v-86bfcbd8></rect>`);
        });
        _push(`<!--]--><path${ssrRenderAttr("d", `M0 ${unref(HEIGHT)}H${unref(WIDTH)} M${unref(WIDTH) / 2} -4V${unref(HEIGHT)}`)} data-v-86bfcbd8></path><!--[-->`);
        ssrRenderList([-6, -3, 0, 3, 6], (tick) => {
          _push(`<text${ssrRenderAttr("x", (tick - unref(LOW)) / (unref(HIGH) - unref(LOW)) * unref(WIDTH))}${ssrRenderAttr("y", unref(HEIGHT) + 16)} text-anchor="middle" data-v-86bfcbd8>${ssrInterpolate(String(tick).replace("-", "−"))}</text>`);
        });
        _push(`<!--]--></svg><p role="status" data-v-86bfcbd8>${ssrInterpolate(name)}: <strong data-v-86bfcbd8>${ssrInterpolate(positive2)} %</strong> above 0 </p></div>`);
      });
      _push(`<!--]--></div><figcaption data-v-86bfcbd8> A thousand values of one channel. Move the input where you like: what comes out has mean β and standard deviation γ. Blue is what a ReLU lets pass. </figcaption></figure>`);
    };
  }
});
const _sfc_setup$5 = _sfc_main$5.setup;
_sfc_main$5.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/figures/NormLab.vue");
  return _sfc_setup$5 ? _sfc_setup$5(props, ctx) : void 0;
};
const NormLab = /* @__PURE__ */ _export_sfc(_sfc_main$5, [["__scopeId", "data-v-86bfcbd8"]]);
const SOBEL = [-1, 0, 1, -2, 0, 2, -1, 0, 1];
function edgeMap({ values, width, height }) {
  const kernel = { data: Float32Array.from(SOBEL), shape: [3, 3, 1, 1] };
  const { data } = convolution({ data: values, shape: [1, height, width, 1] }, kernel, { padding: 1 });
  return { values: data.map((value) => Math.min(1, Math.max(0, value))), width, height };
}
function shifted({ values, width, height }, pixels) {
  const moved2 = values.map((_, index) => {
    const column = index % width - pixels;
    return column >= 0 && column < width ? values[index - pixels] : 0;
  });
  return { values: moved2, width, height };
}
function pooled({ values, width, height }, kind, size) {
  const image = { data: values, shape: [1, height, width, 1] };
  const window2 = [size, size];
  const mean = { data: new Float32Array(size * size).fill(1 / size ** 2), shape: [size, size, 1, 1] };
  const { data, shape } = kind === "max" ? maxPooling(image, { poolSize: window2 }) : convolution(image, mean, { strides: window2 });
  return { values: data, width: shape[2], height: shape[1] };
}
function difference(a, b) {
  let [apart, total] = [0, 0];
  a.values.forEach((value, index) => {
    apart += Math.abs(value - b.values[index]);
    total += value + b.values[index];
  });
  return total === 0 ? 0 : apart / total;
}
const _sfc_main$4 = /* @__PURE__ */ defineComponent({
  __name: "PoolLab",
  __ssrInlineRender: true,
  setup(__props) {
    const digit = ref(4);
    const shift2 = ref(1);
    const size = ref(2);
    const kind = ref("max");
    const picture = shallowRef(BLANK_DIGIT);
    const load2 = async () => {
      picture.value = await loadDigit(digit.value);
    };
    onMounted(load2);
    watch(digit, load2);
    const input = computed(() => shifted(picture.value, shift2.value));
    const edges = computed(() => edgeMap(input.value));
    const result = computed(() => pooled(edges.value, kind.value, size.value));
    const changes = computed(() => {
      const before = edgeMap(picture.value);
      return {
        input: difference(picture.value, input.value),
        edges: difference(before, edges.value),
        pooled: difference(pooled(before, kind.value, size.value), result.value)
      };
    });
    const percent = (part) => `${Math.round(100 * part)} %`;
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<figure${ssrRenderAttrs(_attrs)} data-v-bf11b95d><div class="controls" data-v-bf11b95d><label data-v-bf11b95d> Digit <select data-v-bf11b95d><!--[-->`);
      ssrRenderList(10, (n) => {
        _push(`<option${ssrRenderAttr("value", n - 1)} data-v-bf11b95d${ssrIncludeBooleanAttr(Array.isArray(digit.value) ? ssrLooseContain(digit.value, n - 1) : ssrLooseEqual(digit.value, n - 1)) ? " selected" : ""}>${ssrInterpolate(n - 1)}</option>`);
      });
      _push(`<!--]--></select></label><label data-v-bf11b95d> Pooling <select data-v-bf11b95d><option value="max" data-v-bf11b95d${ssrIncludeBooleanAttr(Array.isArray(kind.value) ? ssrLooseContain(kind.value, "max") : ssrLooseEqual(kind.value, "max")) ? " selected" : ""}>maximum</option><option value="average" data-v-bf11b95d${ssrIncludeBooleanAttr(Array.isArray(kind.value) ? ssrLooseContain(kind.value, "average") : ssrLooseEqual(kind.value, "average")) ? " selected" : ""}>average</option></select></label><label data-v-bf11b95d> Window ${ssrInterpolate(size.value)} × ${ssrInterpolate(size.value)} <input${ssrRenderAttr("value", size.value)} type="range" min="1" max="7" step="1" data-v-bf11b95d></label><label data-v-bf11b95d> Shift ${ssrInterpolate(shift2.value)} ${ssrInterpolate(Math.abs(shift2.value) === 1 ? "pixel" : "pixels")} <input${ssrRenderAttr("value", shift2.value)} type="range" min="-3" max="3" step="1" data-v-bf11b95d></label></div><div class="pictures" data-v-bf11b95d><!--[-->`);
      ssrRenderList({ input: input.value, edges: edges.value, pooled: result.value }, (image, name) => {
        _push(`<div data-v-bf11b95d>`);
        _push(ssrRenderComponent(GreyPicture, {
          image,
          role: "img",
          "aria-label": `${name}, ${image.width} by ${image.height} pixels`
        }, null, _parent));
        _push(`<p data-v-bf11b95d>${ssrInterpolate(name)}, ${ssrInterpolate(image.width)} × ${ssrInterpolate(image.height)}<br data-v-bf11b95d><span role="status" data-v-bf11b95d>changed by <strong data-v-bf11b95d>${ssrInterpolate(percent(changes.value[name]))}</strong></span></p></div>`);
      });
      _push(`<!--]--></div><figcaption data-v-bf11b95d> A digit from MNIST (CC BY-SA 3.0), where it gets brighter from left to right, and those edges pooled. The percentages compare with the same digit unshifted: 0 % is the same picture, 100 % one with nothing in common. </figcaption></figure>`);
    };
  }
});
const _sfc_setup$4 = _sfc_main$4.setup;
_sfc_main$4.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/figures/PoolLab.vue");
  return _sfc_setup$4 ? _sfc_setup$4(props, ctx) : void 0;
};
const PoolLab = /* @__PURE__ */ _export_sfc(_sfc_main$4, [["__scopeId", "data-v-bf11b95d"]]);
const CELL$2 = 34;
const _sfc_main$3 = /* @__PURE__ */ defineComponent({
  __name: "ReceptiveField",
  __ssrInlineRender: true,
  setup(__props) {
    const LAYERS = [1, 3, 5, 7].map((count, index) => ({
      name: index === 3 ? "picture" : `after layer ${3 - index}`,
      y: 8 + 46 * index,
      cells: Array.from({ length: count }, (_, i) => 92 + (3.5 - count / 2 + i) * CELL$2)
    }));
    const CONES = LAYERS.slice(0, -1).map(({ y, cells }, index) => {
      const below = LAYERS[index + 1];
      const right = (row) => row.at(-1) + CELL$2;
      return `${cells[0]},${y + 22} ${right(cells)},${y + 22} ${right(below.cells)},${below.y} ${below.cells[0]},${below.y}`;
    });
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<figure${ssrRenderAttrs(_attrs)} data-v-2b2687da><svg viewBox="0 0 332 172" role="img" aria-labelledby="receptive-title" data-v-2b2687da><title id="receptive-title" data-v-2b2687da> Four rows of cells. The one cell on top reads three cells of the row below it, those read five, and those read seven cells of the picture. </title><!--[-->`);
      ssrRenderList(unref(CONES), (points) => {
        _push(`<polygon${ssrRenderAttr("points", points)} data-v-2b2687da></polygon>`);
      });
      _push(`<!--]--><!--[-->`);
      ssrRenderList(unref(LAYERS), ({ name, y, cells }) => {
        _push(`<g data-v-2b2687da><text x="0"${ssrRenderAttr("y", y + 16)} data-v-2b2687da>${ssrInterpolate(name)}</text><!--[-->`);
        ssrRenderList(cells, (x) => {
          _push(`<rect${ssrRenderAttr("x", x)}${ssrRenderAttr("y", y)}${ssrRenderAttr("width", CELL$2)} height="22" data-v-2b2687da></rect>`);
        });
        _push(`<!--]--></g>`);
      });
      _push(`<!--]--></svg><figcaption data-v-2b2687da> One direction of three layers with kernels of 3 and stride 1: a number after the third sees 7 cells of the picture. </figcaption></figure>`);
    };
  }
});
const _sfc_setup$3 = _sfc_main$3.setup;
_sfc_main$3.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/figures/ReceptiveField.vue");
  return _sfc_setup$3 ? _sfc_setup$3(props, ctx) : void 0;
};
const ReceptiveField = /* @__PURE__ */ _export_sfc(_sfc_main$3, [["__scopeId", "data-v-2b2687da"]]);
function span({ kernel, dilation }) {
  return dilation * (kernel - 1) + 1;
}
function outputSize(settings) {
  const { size, padding, stride } = settings;
  return Math.max(0, Math.floor((size + 2 * padding - span(settings)) / stride) + 1);
}
function cellsRead({ kernel, padding, stride, dilation }, position) {
  return Array.from({ length: kernel }, (_, tap) => position * stride - padding + tap * dilation);
}
const CELL$1 = 22;
const _sfc_main$2 = /* @__PURE__ */ defineComponent({
  __name: "WindowLab",
  __ssrInlineRender: true,
  setup(__props) {
    const CONTROLS = {
      size: { title: "Input n", min: 3, max: 10 },
      kernel: { title: "Kernel k", min: 1, max: 5 },
      padding: { title: "Padding p", min: 0, max: 3 },
      stride: { title: "Stride s", min: 1, max: 3 },
      dilation: { title: "Dilation d", min: 1, max: 3 }
    };
    const settings = reactive({ size: 6, kernel: 3, padding: 1, stride: 2, dilation: 1 });
    const position = ref(0);
    const out = computed(() => outputSize(settings));
    const padded = computed(() => settings.size + 2 * settings.padding);
    const index = computed(() => Math.min(position.value, out.value * out.value - 1));
    const at = computed(() => ({ row: Math.floor(index.value / out.value), column: index.value % out.value }));
    const reads = computed(() => ({
      rows: new Set(cellsRead(settings, at.value.row)),
      columns: new Set(cellsRead(settings, at.value.column))
    }));
    const viewBox = computed(() => `-1 -1 ${padded.value * CELL$1 + 2} ${padded.value * CELL$1 + 2}`);
    const inputCells = computed(
      () => Array.from({ length: padded.value ** 2 }, (_, i) => {
        const row = Math.floor(i / padded.value) - settings.padding;
        const column = i % padded.value - settings.padding;
        const inside = (cell) => cell >= 0 && cell < settings.size;
        return {
          x: (column + settings.padding) * CELL$1,
          y: (row + settings.padding) * CELL$1,
          padding: !inside(row) || !inside(column),
          read: out.value > 0 && reads.value.rows.has(row) && reads.value.columns.has(column)
        };
      })
    );
    const outputCells = computed(
      () => Array.from({ length: out.value ** 2 }, (_, i) => ({
        x: i % out.value * CELL$1,
        y: Math.floor(i / out.value) * CELL$1
      }))
    );
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<figure${ssrRenderAttrs(_attrs)} data-v-32444748><div class="controls" data-v-32444748><!--[-->`);
      ssrRenderList(CONTROLS, ({ title, min: min2, max: max2 }, name) => {
        _push(`<label data-v-32444748><span data-v-32444748>${ssrInterpolate(title)} = ${ssrInterpolate(settings[name])}</span><input${ssrRenderAttr("value", settings[name])} type="range"${ssrRenderAttr("min", min2)}${ssrRenderAttr("max", max2)} step="1" data-v-32444748></label>`);
      });
      _push(`<!--]--></div><p class="formula" role="status" data-v-32444748>`);
      if (out.value > 0) {
        _push(`<!--[--> ⌊(${ssrInterpolate(settings.size)} + 2·${ssrInterpolate(settings.padding)} − ${ssrInterpolate(settings.dilation)}·(${ssrInterpolate(settings.kernel)} − 1) − 1) / ${ssrInterpolate(settings.stride)}⌋ + 1 = <strong data-v-32444748>${ssrInterpolate(out.value)}</strong> <br data-v-32444748>Output (${ssrInterpolate(at.value.row)}, ${ssrInterpolate(at.value.column)}) reads ${ssrInterpolate(settings.kernel ** 2)} ${ssrInterpolate(settings.kernel === 1 ? "cell" : "cells")} that span ${ssrInterpolate(unref(span)(settings))} × ${ssrInterpolate(unref(span)(settings))}. <!--]-->`);
      } else {
        _push(`<!--[--> The kernel spans ${ssrInterpolate(unref(span)(settings))} cells and does not fit into ${ssrInterpolate(padded.value)}: there is no output.<br data-v-32444748>  <!--]-->`);
      }
      _push(`</p><div class="grids" data-v-32444748><svg${ssrRenderAttr("viewBox", viewBox.value)} role="img"${ssrRenderAttr("aria-label", `Input of ${settings.size} by ${settings.size} cells with ${settings.padding} cells of padding on each side`)} data-v-32444748><!--[-->`);
      ssrRenderList(inputCells.value, ({ x, y, padding, read }, i) => {
        _push(`<rect${ssrRenderAttr("x", x)}${ssrRenderAttr("y", y)}${ssrRenderAttr("width", CELL$1)}${ssrRenderAttr("height", CELL$1)} class="${ssrRenderClass({ cell: true, padding, read })}" data-v-32444748></rect>`);
      });
      _push(`<!--]--></svg><svg${ssrRenderAttr("viewBox", viewBox.value)} class="output" tabindex="0" role="application" aria-roledescription="grid with a movable selection"${ssrRenderAttr("aria-label", `Output of ${out.value} by ${out.value} cells. Arrow keys choose one.`)} data-v-32444748><!--[-->`);
      ssrRenderList(outputCells.value, ({ x, y }, i) => {
        _push(`<rect${ssrRenderAttr("x", x)}${ssrRenderAttr("y", y)}${ssrRenderAttr("width", CELL$1)}${ssrRenderAttr("height", CELL$1)} class="${ssrRenderClass({ cell: true, chosen: i === index.value })}" data-v-32444748></rect>`);
      });
      _push(`<!--]--></svg></div><figcaption data-v-32444748> Left the input with its padding (dashed), right the output. Point at an output cell, or move there with the arrow keys, to see the cells it is made of. </figcaption></figure>`);
    };
  }
});
const _sfc_setup$2 = _sfc_main$2.setup;
_sfc_main$2.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/figures/WindowLab.vue");
  return _sfc_setup$2 ? _sfc_setup$2(props, ctx) : void 0;
};
const WindowLab = /* @__PURE__ */ _export_sfc(_sfc_main$2, [["__scopeId", "data-v-32444748"]]);
const CELL = 28;
const _sfc_main$1 = /* @__PURE__ */ defineComponent({
  __name: "WindowSum",
  __ssrInlineRender: true,
  setup(__props) {
    const PICTURE = [
      [0, 0, 1, 1, 1],
      [0, 0, 1, 1, 1],
      [0, 0, 1, 1, 1],
      [0, 0, 0, 0, 0]
    ];
    const KERNEL = [
      [-1, 0, 1],
      [-1, 0, 1],
      [-1, 0, 1]
    ];
    const RESULT = [
      [3, 3, 0],
      [2, 2, 0]
    ];
    const inWindow = (row, column) => row >= 1 && column >= 1 && column <= 3;
    const grid = (values, left, top, marked) => values.flatMap(
      (numbers, row) => numbers.map((value, column) => ({
        value: String(value).replace("-", "−"),
        x: left + column * CELL,
        y: top + row * CELL,
        marked: marked(row, column)
      }))
    );
    const GRIDS = [
      { title: "picture", left: 1, cells: grid(PICTURE, 1, 24, inWindow) },
      { title: "kernel", left: 172, cells: grid(KERNEL, 172, 38, () => true) },
      { title: "output", left: 287, cells: grid(RESULT, 287, 52, (row, column) => row === 1 && column === 1) }
    ];
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<figure${ssrRenderAttrs(_attrs)} data-v-f13ea356><svg viewBox="0 0 372 140" role="img" aria-labelledby="window-sum-title" data-v-f13ea356><title id="window-sum-title" data-v-f13ea356> A picture of 4 by 5 numbers, bright at the upper right, and a kernel whose left column is −1 and whose right column is 1. The window that covers rows 1 to 3 and columns 1 to 3 of the picture gives 2, the number in row 1, column 1 of the output of 2 by 3 numbers. </title><!--[-->`);
      ssrRenderList(GRIDS, ({ title, left, cells }, index) => {
        _push(`<g class="${ssrRenderClass(`grid-${index}`)}" data-v-f13ea356><text${ssrRenderAttr("x", left)} y="14" data-v-f13ea356>${ssrInterpolate(title)}</text><!--[-->`);
        ssrRenderList(cells, ({ value, x, y, marked }, cell) => {
          _push(`<g data-v-f13ea356><rect${ssrRenderAttr("x", x)}${ssrRenderAttr("y", y)}${ssrRenderAttr("width", CELL)}${ssrRenderAttr("height", CELL)} class="${ssrRenderClass({ marked })}" data-v-f13ea356></rect><text${ssrRenderAttr("x", x + CELL / 2)}${ssrRenderAttr("y", y + CELL / 2 + 5)} text-anchor="middle" data-v-f13ea356>${ssrInterpolate(value)}</text></g>`);
        });
        _push(`<!--]--></g>`);
      });
      _push(`<!--]--><text x="157" y="85" text-anchor="middle" data-v-f13ea356>∗</text><text x="272" y="85" text-anchor="middle" data-v-f13ea356>=</text></svg><figcaption data-v-f13ea356> Nine products and their sum: the shaded window gives 0·(−1) + 1·0 + 1·1 + 0·(−1) + 1·0 + 1·1 + 0·(−1) + 0·0 + 0·1 = 2. The window then moves on by one cell. </figcaption></figure>`);
    };
  }
});
const _sfc_setup$1 = _sfc_main$1.setup;
_sfc_main$1.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/figures/WindowSum.vue");
  return _sfc_setup$1 ? _sfc_setup$1(props, ctx) : void 0;
};
const WindowSum = /* @__PURE__ */ _export_sfc(_sfc_main$1, [["__scopeId", "data-v-f13ea356"]]);
const _sfc_main = /* @__PURE__ */ defineComponent({
  __name: "RunnableCode",
  __ssrInlineRender: true,
  props: {
    code: {}
  },
  setup(__props) {
    computed(() => decodeURIComponent(__props.code).trimEnd());
    const edited = ref();
    const state = ref("idle");
    const lines = shallowRef([]);
    useTemplateRef("editor");
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "runnable" }, _attrs))} data-v-813d8aa4>`);
      if (edited.value === void 0) {
        ssrRenderSlot(_ctx.$slots, "default", {}, null, _push, _parent);
      } else {
        _push(`<textarea aria-label="Code. Control and Enter run it."${ssrRenderAttr("rows", edited.value.split("\n").length)} spellcheck="false" autocapitalize="off" autocomplete="off" wrap="off" data-v-813d8aa4>${ssrInterpolate(edited.value)}</textarea>`);
      }
      _push(`<div class="bar" data-v-813d8aa4><button type="button" class="run"${ssrRenderAttr("aria-disabled", state.value === "running")} data-v-813d8aa4>${ssrInterpolate(state.value === "running" ? "Running …" : "Run")}</button>`);
      if (edited.value === void 0) {
        _push(`<button type="button" data-v-813d8aa4>Edit</button>`);
      } else {
        _push(`<!---->`);
      }
      if (edited.value !== void 0 || state.value === "done") {
        _push(`<button type="button" data-v-813d8aa4>Reset</button>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div><div class="output" role="log" aria-label="Output"${ssrRenderDynamicAttr("hidden", state.value === "idle")} data-v-813d8aa4><!--[-->`);
      ssrRenderList(lines.value, ({ kind, text }, index) => {
        _push(`<div class="${ssrRenderClass(kind)}" data-v-813d8aa4><pre class="${ssrRenderClass({ table: text.includes("\n") })}" data-v-813d8aa4>${ssrInterpolate(text)}</pre></div>`);
      });
      _push(`<!--]-->`);
      if (state.value === "done" && lines.value.length === 0) {
        _push(`<p data-v-813d8aa4>Ran without an error and printed nothing.</p>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div></div>`);
    };
  }
});
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/run/RunnableCode.vue");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RunnableCode = /* @__PURE__ */ _export_sfc(_sfc_main, [["__scopeId", "data-v-813d8aa4"]]);
const COMPONENTS = {
  AugmentLab,
  ChannelsFigure,
  FeatureMaps,
  KernelLab,
  LenetFigure,
  MaxPoolFigure,
  NormAxes,
  NormLab,
  PoolLab,
  ReceptiveField,
  RunnableCode,
  WindowLab,
  WindowSum
};
const RawTheme = {
  extends: theme,
  enhanceApp({ app }) {
    for (const [name, component] of Object.entries(COMPONENTS)) app.component(name, component);
  }
};
const ClientOnly = defineComponent({
  setup(_, { slots }) {
    const show2 = ref(false);
    onMounted(() => {
      show2.value = true;
    });
    return () => show2.value && slots.default ? slots.default() : null;
  }
});
function useCodeGroups() {
  if (inBrowser) {
    window.addEventListener("click", (e) => {
      var _a;
      const el = e.target;
      if (el.matches(".vp-code-group input")) {
        const group = (_a = el.parentElement) == null ? void 0 : _a.parentElement;
        if (!group)
          return;
        const i = Array.from(group.querySelectorAll("input")).indexOf(el);
        if (i < 0)
          return;
        const blocks = group.querySelector(".blocks");
        if (!blocks)
          return;
        const current = Array.from(blocks.children).find((child) => child.classList.contains("active"));
        if (!current)
          return;
        const next = blocks.children[i];
        if (!next || current === next)
          return;
        current.classList.remove("active");
        next.classList.add("active");
        const label = group == null ? void 0 : group.querySelector(`label[for="${el.id}"]`);
        label == null ? void 0 : label.scrollIntoView({ block: "nearest" });
      }
    });
  }
}
function useCopyCode() {
  if (inBrowser) {
    const timeoutIdMap = /* @__PURE__ */ new WeakMap();
    window.addEventListener("click", (e) => {
      var _a;
      const el = e.target;
      if (el.matches('div[class*="language-"] > button.copy')) {
        const parent = el.parentElement;
        const sibling = (_a = el.nextElementSibling) == null ? void 0 : _a.nextElementSibling;
        if (!parent || !sibling) {
          return;
        }
        const isShell = /language-(shellscript|shell|bash|sh|zsh)/.test(parent.className);
        const ignoredNodes = [".vp-copy-ignore", ".diff.remove"];
        const clone = sibling.cloneNode(true);
        clone.querySelectorAll(ignoredNodes.join(",")).forEach((node) => node.remove());
        let text = clone.textContent || "";
        if (isShell) {
          text = text.replace(/^ *(\$|>) /gm, "").trim();
        }
        copyToClipboard(text).then(() => {
          el.classList.add("copied");
          clearTimeout(timeoutIdMap.get(el));
          const timeoutId = setTimeout(() => {
            el.classList.remove("copied");
            el.blur();
            timeoutIdMap.delete(el);
          }, 2e3);
          timeoutIdMap.set(el, timeoutId);
        });
      }
    });
  }
}
async function copyToClipboard(text) {
  try {
    return navigator.clipboard.writeText(text);
  } catch {
    const element = document.createElement("textarea");
    const previouslyFocusedElement = document.activeElement;
    element.value = text;
    element.setAttribute("readonly", "");
    element.style.contain = "strict";
    element.style.position = "absolute";
    element.style.left = "-9999px";
    element.style.fontSize = "12pt";
    const selection = document.getSelection();
    const originalRange = selection ? selection.rangeCount > 0 && selection.getRangeAt(0) : null;
    document.body.appendChild(element);
    element.select();
    element.selectionStart = 0;
    element.selectionEnd = text.length;
    document.execCommand("copy");
    document.body.removeChild(element);
    if (originalRange) {
      selection.removeAllRanges();
      selection.addRange(originalRange);
    }
    if (previouslyFocusedElement) {
      previouslyFocusedElement.focus();
    }
  }
}
function useUpdateHead(route, siteDataByRouteRef) {
  let isFirstUpdate = true;
  let managedHeadElements = [];
  const updateHeadTags = (newTags) => {
    if (isFirstUpdate) {
      isFirstUpdate = false;
      newTags.forEach((tag) => {
        const headEl = createHeadElement(tag);
        for (const el of document.head.children) {
          if (el.isEqualNode(headEl)) {
            managedHeadElements.push(el);
            return;
          }
        }
      });
      return;
    }
    const newElements = newTags.map(createHeadElement);
    managedHeadElements.forEach((oldEl, oldIndex) => {
      const matchedIndex = newElements.findIndex((newEl) => newEl == null ? void 0 : newEl.isEqualNode(oldEl ?? null));
      if (matchedIndex !== -1) {
        delete newElements[matchedIndex];
      } else {
        oldEl == null ? void 0 : oldEl.remove();
        delete managedHeadElements[oldIndex];
      }
    });
    newElements.forEach((el) => el && document.head.appendChild(el));
    managedHeadElements = [...managedHeadElements, ...newElements].filter(Boolean);
  };
  watchEffect(() => {
    const pageData = route.data;
    const siteData2 = siteDataByRouteRef.value;
    const pageDescription = pageData && pageData.description;
    const frontmatterHead = pageData && pageData.frontmatter.head || [];
    const title = createTitle(siteData2, pageData);
    if (title !== document.title) {
      document.title = title;
    }
    const description = pageDescription || siteData2.description;
    let metaDescriptionElement = document.querySelector(`meta[name=description]`);
    if (metaDescriptionElement) {
      if (metaDescriptionElement.getAttribute("content") !== description) {
        metaDescriptionElement.setAttribute("content", description);
      }
    } else {
      createHeadElement(["meta", { name: "description", content: description }]);
    }
    updateHeadTags(mergeHead(siteData2.head, filterOutHeadDescription(frontmatterHead)));
  });
}
function createHeadElement([tag, attrs, innerHTML]) {
  const el = document.createElement(tag);
  for (const key in attrs) {
    el.setAttribute(key, attrs[key]);
  }
  if (innerHTML) {
    el.innerHTML = innerHTML;
  }
  if (tag === "script" && attrs.async == null) {
    el.async = false;
  }
  return el;
}
function isMetaDescription(headConfig) {
  return headConfig[0] === "meta" && headConfig[1] && headConfig[1].name === "description";
}
function filterOutHeadDescription(head) {
  return head.filter((h2) => !isMetaDescription(h2));
}
const hasFetched = /* @__PURE__ */ new Set();
const createLink = () => document.createElement("link");
const viaDOM = (url) => {
  const link2 = createLink();
  link2.rel = `prefetch`;
  link2.href = url;
  document.head.appendChild(link2);
};
const viaXHR = (url) => {
  const req = new XMLHttpRequest();
  req.open("GET", url, req.withCredentials = true);
  req.send();
};
let link;
const doFetch = inBrowser && (link = createLink()) && link.relList && link.relList.supports && link.relList.supports("prefetch") ? viaDOM : viaXHR;
function usePrefetch() {
  if (!inBrowser) {
    return;
  }
  if (!window.IntersectionObserver) {
    return;
  }
  let conn;
  if ((conn = navigator.connection) && (conn.saveData || /2g/.test(conn.effectiveType))) {
    return;
  }
  const rIC = window.requestIdleCallback || setTimeout;
  let observer = null;
  const observeLinks = () => {
    if (observer) {
      observer.disconnect();
    }
    observer = new IntersectionObserver((entries) => {
      entries.forEach((entry) => {
        if (entry.isIntersecting) {
          const link2 = entry.target;
          observer.unobserve(link2);
          const { pathname } = link2;
          if (!hasFetched.has(pathname)) {
            hasFetched.add(pathname);
            const pageChunkPath = pathToFile(pathname);
            if (pageChunkPath)
              doFetch(pageChunkPath);
          }
        }
      });
    });
    rIC(() => {
      document.querySelectorAll("#app a").forEach((link2) => {
        const { hostname, pathname } = new URL(link2.href instanceof SVGAnimatedString ? link2.href.animVal : link2.href, link2.baseURI);
        const extMatch = pathname.match(/\.\w+$/);
        if (extMatch && extMatch[0] !== ".html") {
          return;
        }
        if (
          // only prefetch same tab navigation, since a new tab will load
          // the lean js chunk instead.
          link2.target !== "_blank" && // only prefetch inbound links
          hostname === location.hostname
        ) {
          if (pathname !== location.pathname) {
            observer.observe(link2);
          } else {
            hasFetched.add(pathname);
          }
        }
      });
    });
  };
  onMounted(observeLinks);
  const route = useRoute();
  watch(() => route.path, observeLinks);
  onUnmounted(() => {
    observer && observer.disconnect();
  });
}
function resolveThemeExtends(theme2) {
  if (theme2.extends) {
    const base = resolveThemeExtends(theme2.extends);
    return {
      ...base,
      ...theme2,
      async enhanceApp(ctx) {
        if (base.enhanceApp)
          await base.enhanceApp(ctx);
        if (theme2.enhanceApp)
          await theme2.enhanceApp(ctx);
      }
    };
  }
  return theme2;
}
const Theme = resolveThemeExtends(RawTheme);
const VitePressApp = defineComponent({
  name: "VitePressApp",
  setup() {
    const { site, lang, dir } = useData$1();
    onMounted(() => {
      watchEffect(() => {
        document.documentElement.lang = lang.value;
        document.documentElement.dir = dir.value;
      });
    });
    if (site.value.router.prefetchLinks) {
      usePrefetch();
    }
    useCopyCode();
    useCodeGroups();
    if (Theme.setup)
      Theme.setup();
    return () => h(Theme.Layout);
  }
});
async function createApp() {
  globalThis.__VITEPRESS__ = true;
  const router = newRouter();
  const app = newApp();
  app.provide(RouterSymbol, router);
  const data = initData(router.route);
  app.provide(dataSymbol, data);
  app.component("Content", Content);
  app.component("ClientOnly", ClientOnly);
  Object.defineProperties(app.config.globalProperties, {
    $frontmatter: {
      get() {
        return data.frontmatter.value;
      }
    },
    $params: {
      get() {
        return data.page.value.params;
      }
    }
  });
  if (Theme.enhanceApp) {
    await Theme.enhanceApp({
      app,
      router,
      siteData: siteDataRef
    });
  }
  return { app, router, data };
}
function newApp() {
  return createSSRApp(VitePressApp);
}
function newRouter() {
  let isInitialPageLoad = inBrowser;
  return createRouter((path) => {
    let pageFilePath = pathToFile(path);
    let pageModule = null;
    if (pageFilePath) {
      if (isInitialPageLoad) {
        pageFilePath = pageFilePath.replace(/\.js$/, ".lean.js");
      }
      if (false) ;
      else {
        pageModule = import(
          /*@vite-ignore*/
          pageFilePath
        );
      }
    }
    if (inBrowser) {
      isInitialPageLoad = false;
    }
    return pageModule;
  }, Theme.NotFound);
}
if (inBrowser) {
  createApp().then(({ app, router, data }) => {
    router.go().then(() => {
      useUpdateHead(router.route, data.site);
      app.mount("#app");
    });
  });
}
async function render(path) {
  const { app, router } = await createApp();
  await router.go(path);
  const ctx = { content: "", vpSocialIcons: /* @__PURE__ */ new Set() };
  ctx.content = await renderToString(app, ctx);
  return ctx;
}
export {
  useRouter as a,
  checkInteger as b,
  createSearchTranslate as c,
  dataSymbol as d,
  escapeRegExp as e,
  checkRank as f,
  checkChannels as g,
  argumentMessage as h,
  inBrowser as i,
  corePads as j,
  checkPadding as k,
  checkPair as l,
  checkBoolean as m,
  checkOneOf as n,
  outputSize$1 as o,
  pathToFile as p,
  checkDivides as q,
  resolvePads as r,
  render,
  checkNumber as s,
  checkOdd as t,
  useData as u,
  checkRate as v,
  span$1 as w
};
