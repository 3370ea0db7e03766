import {integer} from '../../errors.js';
import {mapValues, tableStep} from '../../functional/support/map-values.js';
import {defineTransform, type Transform} from '../../transform.js';

/** What `solarizeAdd` needs: how many levels of 255 are added. */
export type SolarizeAddParams = {readonly addition: number};

const solarizeAddStep = (addition: number) => tableStep((x) => (x < 128 ? x + addition : x));

/** Adds to the colours below the middle: an operation of timm's RandAugment. */
export const solarizeAdd: Transform<SolarizeAddParams> = /* @__PURE__ */ defineTransform<SolarizeAddParams>({
  op: 'solarizeAdd',
  options: {},
  sample: () => null,
  apply: (image, {addition}, out) => {
    integer('solarizeAdd', 'addition', addition, 0, 255);
    const mapFloat = (x: number) => (x < 0.5 ? Math.min(1, Math.fround(x + addition / 255)) : x);
    return mapValues('solarizeAdd', image, solarizeAddStep(addition), mapFloat, out);
  },
  pixelStep: ({addition}) => solarizeAddStep(addition),
});
