/**
 * sin, cos, tan, exp, log and pow from additions, multiplications and divisions only. Those are exact by the
 * language's specification, Math.sin and its kin are not: engines differ in the last bit, which would make an
 * augmentation depend on the browser. Accuracy: a few units in the last place of a double.
 */

const HALF_PI_HIGH = 1.5707963267341256; // the first 33 bits of pi / 2: k * HALF_PI_HIGH is exact for |k| < 2^20
const HALF_PI_LOW = 6.077100506506192e-11; // the rest
const LN2_HIGH = 0.6931471803691238; // the first 32 bits of ln 2
const LN2_LOW = 1.9082149292705877e-10; // the rest
const {LN2, SQRT2} = Math;

const DEGREE = 0.017453292519943295;
const doubleBits = new DataView(new ArrayBuffer(8));

/** A full turn in radians. */
export const TWO_PI = 6.283185307179586;

/** Degrees to radians. */
export function radians(degrees: number): number {
  return degrees * DEGREE;
}

/** Sine of an angle in radians, |x| < 10^6. */
export function sin(x: number): number {
  const quarter = Math.round(x / (HALF_PI_HIGH + HALF_PI_LOW));
  return sinOfQuarter(x - quarter * HALF_PI_HIGH - quarter * HALF_PI_LOW, quarter);
}

/** Cosine of an angle in radians, |x| < 10^6. */
export function cos(x: number): number {
  const quarter = Math.round(x / (HALF_PI_HIGH + HALF_PI_LOW));
  return sinOfQuarter(x - quarter * HALF_PI_HIGH - quarter * HALF_PI_LOW, quarter + 1);
}

/** Tangent of an angle in radians, |x| < 10^6. */
export function tan(x: number): number {
  return sin(x) / cos(x);
}

/** sin(r + quarter * pi / 2) for |r| <= pi / 4. */
function sinOfQuarter(r: number, quarter: number): number {
  const magnitude = quarter & 1 ? cosTaylor(r) : sinTaylor(r);
  return quarter & 2 ? -magnitude : magnitude;
}

/** r - r^3/3! + r^5/5! - … to r^17, by Horner. */
function sinTaylor(r: number): number {
  const square = r * r;
  let sum = 1;
  for (let n = 16; n >= 2; n -= 2) sum = 1 - (square / (n * (n + 1))) * sum;
  return r * sum;
}

/** 1 - r^2/2! + r^4/4! - … to r^18, by Horner. */
function cosTaylor(r: number): number {
  const square = r * r;
  let sum = 1;
  for (let n = 18; n >= 2; n -= 2) sum = 1 - (square / (n * (n - 1))) * sum;
  return sum;
}

/** e^x. Below -708 it is 0, above 709 Infinity. */
export function exp(x: number): number {
  if (Number.isNaN(x)) return NaN;
  if (x < -708) return 0;
  if (x > 709) return Infinity;
  const k = Math.round(x / LN2);
  const r = x - k * LN2_HIGH - k * LN2_LOW; // |r| <= ln 2 / 2
  let sum = 1;
  for (let n = 16; n >= 1; n--) sum = 1 + (r / n) * sum;
  return sum * powerOfTwo(k);
}

/** Natural logarithm. */
export function log(x: number): number {
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
  const s = (x - 1) / (x + 1); // log x = 2 artanh s, |s| <= 0.172
  const square = s * s;
  let sum = 0;
  for (let n = 25; n >= 1; n -= 2) sum = sum * square + 1 / n;
  return 2 * s * sum + (exponent * LN2_LOW + exponent * LN2_HIGH);
}

/** x^y for x >= 0. */
export function pow(x: number, y: number): number {
  if (y === 0) return 1;
  if (y === 1) return x;
  return x === 0 ? (y > 0 ? 0 : Infinity) : exp(y * log(x));
}

/** 2^k, exactly, for -1021 <= k <= 1023. */
function powerOfTwo(k: number): number {
  doubleBits.setUint32(0, (k + 1023) << 20); // only the exponent field of a double is set
  return doubleBits.getFloat64(0);
}

/** Radians to degrees. */
export function degrees(angle: number): number {
  return angle * (180 / Math.PI);
}

/** Arc tangent, in radians. */
export function atan(x: number): number {
  if (x < 0) return -atan(-x);
  if (x > 1) return Math.PI / 2 - atan(1 / x);
  // Halve the angle three times (tan(a / 2) = t / (1 + sqrt(1 + t^2))): then the series needs few terms.
  let t = x;
  for (let i = 0; i < 3; i++) t /= 1 + Math.sqrt(1 + t * t);
  const square = t * t; // <= 0.0097
  let sum = 0;
  for (let n = 17; n >= 1; n -= 2) sum = 1 / n - square * sum;
  return 8 * t * sum;
}
