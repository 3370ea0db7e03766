// Relaxed SIMD: multiplying and adding as one instruction, f32x4.relaxed_madd, where the processor has it.
// @see https://github.com/WebAssembly/relaxed-simd; Node >= 22, Chromium >= 114.

/** A module with that one instruction, for WebAssembly.validate. */
const PROBE = [
  0, 97, 115, 109, 1, 0, 0, 0, 1, 8, 1, 96, 3, 123, 123, 123, 1, 123, 3, 2, 1, 0, 10, 13, 1, 11, 0, 32, 0, 32,
  1, 32, 2, 253, 133, 2, 11,
];

/** Whether the engine has relaxed SIMD. */
export function hasRelaxedSimd(): boolean {
  return WebAssembly.validate(Uint8Array.from(PROBE));
}

/** f32x4.mul, local.get (of which the index follows), f32x4.add: what kernels/common.h makes of mul_add. */
const MULTIPLY = [0xfd, 0xe6, 0x01];
const LOCAL = 0x20;
const ADD = [0xfd, 0xe4, 0x01];
const LENGTH = MULTIPLY.length + 2 + ADD.length;
const MULTIPLY_ADD = [0xfd, 0x85, 0x02];
/** Fills the place that becomes free, so that nothing moves. */
const NOTHING = [0x01, 0x01, 0x01];

/**
 * The same code with one instruction for a * b + c, which rounds once instead of twice: faster, and a little more exact.
 * So one binary serves engines with and without it.
 */
export function withFusedMultiplyAdd(binary: Uint8Array): Uint8Array<ArrayBuffer> {
  const fused = Uint8Array.from(binary);
  for (let at = 0; at + LENGTH <= fused.length; at++) {
    if (!isAt(fused, at, MULTIPLY) || fused[at + 3] !== LOCAL || !isAt(fused, at + 5, ADD)) continue;
    const index = fused[at + 4]!;
    if (index < 128) fused.set([LOCAL, index, ...MULTIPLY_ADD, ...NOTHING], at); // larger ones have two bytes
  }
  return fused;
}

function isAt(binary: Uint8Array, at: number, bytes: readonly number[]): boolean {
  return bytes.every((byte, i) => binary[at + i] === byte);
}
