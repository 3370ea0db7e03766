import {finite} from '../../errors.js';
import {toPixelImage, type ImageLike, type PixelImage} from '../../image.js';
import {pow} from '../../math/elementary.js';
import type {TableStep} from '../../plan/pixel-step.js';
import {checkColour} from '../support/channels.js';
import {byteTable, mapValues} from '../support/map-values.js';

const NEUTRAL = 6500;

/** Temperature as tables of the three channels. */
export function temperatureStep(kelvin: number): TableStep {
  const gains = gainsOf(kelvin);
  return {
    kind: 'table',
    statistics: null,
    tables: () => gains.map((gain) => byteTable((x) => 255 * scaled(x / 255, gain) + 0.5)),
  };
}

/**
 * Lights the image as a black body of this temperature would instead of one of 6500 K: lower is warmer.
 * Works on linear light; the green channel stays.
 *
 * @param kelvin 1667 to 25000
 * @see Kim et al.: US patent 7024034 (the cubic spline of the Planckian locus)
 */
export function adjustTemperature(image: ImageLike, kelvin: number, out?: PixelImage): PixelImage {
  finite('adjustTemperature', 'kelvin', kelvin, 1667, 25000);
  const source = toPixelImage('adjustTemperature', image);
  const gains = checkColour('adjustTemperature', source) === 1 ? [1] : gainsOf(kelvin);
  const step = gains.length === 1 ? identityStep : temperatureStep(kelvin);
  return mapValues('adjustTemperature', source, step, (x, c) => scaled(x, gains[c]!), out);
}

const identityStep: TableStep = {kind: 'table', statistics: null, tables: () => [byteTable((x) => x)]};

/** Linear light times a gain, clamped, in the encoding of sRGB. */
function scaled(x: number, gain: number): number {
  return gain === 1 ? x : encode(Math.min(1, gain * decode(x)));
}

function decode(x: number): number {
  return x <= 0.04045 ? x / 12.92 : pow((x + 0.055) / 1.055, 2.4);
}

function encode(x: number): number {
  return x <= 0.0031308 ? 12.92 * x : 1.055 * pow(x, 1 / 2.4) - 0.055;
}

/** Gains of red, green and blue against 6500 K; green's is 1. */
function gainsOf(kelvin: number): readonly [number, number, number] {
  const [red, green, blue] = blackBody(kelvin);
  const [red0, green0, blue0] = blackBody(NEUTRAL);
  return [(red * green0) / (green * red0), 1, (blue * green0) / (green * blue0)];
}

/** The linear sRGB colour of a black body: locus -> xy -> XYZ -> RGB, not below 0. */
function blackBody(kelvin: number): readonly [number, number, number] {
  const t = 1000 / kelvin;
  const x =
    kelvin <= 4000
      ? -0.2661239 * t * t * t - 0.234358 * t * t + 0.8776956 * t + 0.17991
      : -3.0258469 * t * t * t + 2.1070379 * t * t + 0.2226347 * t + 0.24039;
  const y = locusY(kelvin, x);
  const [bigX, bigZ] = [x / y, (1 - x - y) / y];
  return [
    Math.max(0, 3.2404542 * bigX - 1.5371385 - 0.4985314 * bigZ),
    Math.max(0, -0.969266 * bigX + 1.8760108 + 0.041556 * bigZ),
    Math.max(0, 0.0556434 * bigX - 0.2040259 + 1.0572252 * bigZ),
  ];
}

function locusY(kelvin: number, x: number): number {
  if (kelvin <= 2222) return -1.1063814 * x * x * x - 1.3481102 * x * x + 2.18555832 * x - 0.20219683;
  if (kelvin <= 4000) return -0.9549476 * x * x * x - 1.37418593 * x * x + 2.09137015 * x - 0.16748867;
  return 3.081758 * x * x * x - 5.8733867 * x * x + 3.75112997 * x - 0.37001483;
}
