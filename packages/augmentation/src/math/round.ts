/** Rounds to the nearest integer, halves to the even one, as IEEE 754, Python's round and torch.round do. */
export function roundHalfEven(x: number): number {
  const floor = Math.floor(x);
  const rest = x - floor;
  if (rest !== 0.5) return rest < 0.5 ? floor : floor + 1;
  return floor % 2 === 0 ? floor : floor + 1;
}

const TO_EVEN = 12582912; // 1.5 * 2^23: from there to 2^24 float32 has the whole numbers alone

/** The same for a float32 number between -2^22 and 2^22, without a branch: what inner loops take. */
export const roundFloat32 = (x: number): number => Math.fround(Math.fround(x + TO_EVEN) - TO_EVEN);
