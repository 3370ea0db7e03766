/** How much each place of an image speaks for a class. */
export interface Heatmap {
  /** float32, [height, width], row after row. */
  data: Float32Array;
  height: number;
  width: number;
  /** The class that it is about. */
  classIndex: number;
  /** The model's score of the class for the image, as a logit. */
  score: number;
}

/** From the lowest value to the highest as 0 to 1; all 0 where every value is the same. */
export function normalizeHeatmap(map: Heatmap): Heatmap {
  const [low, high] = range(map.data);
  const scale = high > low ? 1 / (high - low) : 0;
  return {...map, data: map.data.map((value) => (value - low) * scale)};
}

/** At another size, bilinearly, pixel centres on pixel centres. */
export function resizeHeatmap(map: Heatmap, height: number, width: number): Heatmap {
  const data = new Float32Array(height * width);
  for (let y = 0; y < height; y++) {
    const [top, bottom, down] = between(y, height, map.height);
    for (let x = 0; x < width; x++) {
      const [left, right, across] = between(x, width, map.width);
      const at = (row: number, column: number) => map.data[row * map.width + column]!;
      const above = at(top, left) * (1 - across) + at(top, right) * across;
      const below = at(bottom, left) * (1 - across) + at(bottom, right) * across;
      data[y * width + x] = above * (1 - down) + below * down;
    }
  }
  return {...map, data, height, width};
}

/** The two source positions around the centre of a target pixel, and the weight of the second. */
function between(target: number, targetSize: number, sourceSize: number): [number, number, number] {
  const position = ((target + 0.5) * sourceSize) / targetSize - 0.5;
  const clamped = Math.min(Math.max(position, 0), sourceSize - 1);
  const first = Math.floor(clamped);
  return [first, Math.min(first + 1, sourceSize - 1), clamped - first];
}

function range(values: Float32Array): [number, number] {
  return values.reduce<[number, number]>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Infinity, -Infinity],
  );
}
