/** 0.9871 as `98.71 %`. */
export function percent(part: number, digits = 2): string {
  return `${(100 * part).toFixed(digits)} %`;
}

/** 61706 as `61,706`. */
export function count(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}

/** Seconds as `9 s`, `3 min 05 s` or `2 h 07 min`. */
export function duration(seconds: number): string {
  const whole = Math.round(seconds);
  const two = (value: number) => String(value).padStart(2, '0');
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${two(whole % 60)} s`;
  return `${Math.floor(whole / 3600)} h ${two(Math.floor((whole % 3600) / 60))} min`;
}

/** A loss with four significant digits. */
export function loss(value: number): string {
  return value.toPrecision(4);
}
