const {fround: f, trunc} = Math;
const RED = f(0.2989);
const GREEN = f(0.587);
const BLUE = f(0.114);

/** The weights of red, green and blue. */
export const LUMINANCE = [0.2989, 0.587, 0.114] as const;

/** Luminance of one pixel in float32, the weights and the order of torchvision. */
export function luminance(red: number, green: number, blue: number): number {
  return f(f(f(RED * red) + f(GREEN * green)) + f(BLUE * blue));
}

/**
 * The mean luminance in float32; of one channel the mean value. Bytes' luminances are truncated first.
 * The sum of truncated luminances is exact; that of floats is a double.
 */
export function meanLuminance(from: Uint8Array | Float32Array, channels: number, bytes: boolean): number {
  let sum = 0;
  if (channels === 3 || channels === 4) {
    for (let i = 0; i < from.length; i += channels) {
      const level = luminance(from[i]!, from[i + 1]!, from[i + 2]!);
      sum += bytes ? trunc(level) : level;
    }
  } else {
    const colours = channels === 2 ? 1 : channels;
    for (let i = 0; i < from.length; i += channels) {
      for (let c = 0; c < colours; c++) sum += from[i + c]! / colours;
    }
  }
  return f(sum / (from.length / channels));
}
