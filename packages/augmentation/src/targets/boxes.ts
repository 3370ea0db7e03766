import {finite, oneOfChoices, typeError} from '../errors.js';
import type {Geometry} from '../geometry.js';
import type {ImageShape} from '../image.js';

/**
 * How four numbers describe a box. `coco`: x, y, width, height in pixels; `pascalVoc`: left, top, right, bottom
 * in pixels; `yolo`: the centre's x and y, width, height as parts of the image's size.
 */
export type BoxFormat = 'coco' | 'pascalVoc' | 'yolo';

/** Boxes with what belongs to them. */
export interface Boxes<Label = unknown> {
  readonly format: BoxFormat;
  readonly values: readonly (readonly [number, number, number, number])[];
  /** One for each box; it goes where its box goes. */
  readonly labels?: readonly Label[];
}

/** When a box is dropped after it was moved and cut off at the border. */
export interface BoxOptions {
  /** The least area in pixels. Default 0: a box without area is dropped in any case. */
  readonly minArea?: number;
  /** The least part of its area that is still inside, 0 to 1. Default 0. */
  readonly minVisibility?: number;
}

type Size = Pick<ImageShape, 'width' | 'height'>;
type Edges = readonly [left: number, top: number, right: number, bottom: number];
type Four = readonly [number, number, number, number];

const TO_EDGES: Record<BoxFormat, (box: Four, size: Size) => Edges> = {
  pascalVoc: (box) => box,
  coco: ([x, y, width, height]) => [x, y, x + width, y + height],
  yolo: ([x, y, width, height], size) => [
    (x - width / 2) * size.width,
    (y - height / 2) * size.height,
    (x + width / 2) * size.width,
    (y + height / 2) * size.height,
  ],
};

const FROM_EDGES: Record<BoxFormat, (edges: Edges, size: Size) => Four> = {
  pascalVoc: (edges) => edges,
  coco: ([left, top, right, bottom]) => [left, top, right - left, bottom - top],
  yolo: ([left, top, right, bottom], {width, height}) => [
    (left + right) / 2 / width,
    (top + bottom) / 2 / height,
    (right - left) / width,
    (bottom - top) / height,
  ],
};

/**
 * Boxes in another format.
 *
 * @example
 * ```ts
 * import {convertBoxes} from '@cv/augmentation';
 *
 * const boxes = {format: 'coco', values: [[10, 20, 30, 40]]};
 * convertBoxes(boxes, 'pascalVoc', {width: 100, height: 100}).values; // => [[10, 20, 40, 60]]
 * ```
 */
export function convertBoxes<Label>(boxes: Boxes<Label>, format: BoxFormat, size: Size): Boxes<Label> {
  checkBoxes('convertBoxes', boxes);
  const convert =
    FROM_EDGES[oneOfChoices('convertBoxes', 'format', format, Object.keys(FROM_EDGES) as BoxFormat[])];
  const values = boxes.values.map((box) => convert(TO_EDGES[boxes.format](box, size), size));
  return {...boxes, format, values};
}

/**
 * Boxes after a geometry: the upright box around the moved one, cut off at the border of the output.
 *
 * @param input the size of the image that the boxes belong to
 * @example
 * ```ts
 * import {crop, mapBoxes} from '@cv/augmentation';
 *
 * const shape = {width: 100, height: 100, channels: 3};
 * const geometry = crop({top: 10, left: 20, height: 50, width: 50}).geometry({}, shape);
 * mapBoxes({format: 'coco', values: [[10, 20, 30, 20]]}, geometry, shape).values; // => [[0, 10, 20, 20]]
 * ```
 */
export function mapBoxes<Label>(
  boxes: Boxes<Label>,
  geometry: Geometry,
  input: Size,
  options: BoxOptions = {},
): Boxes<Label> {
  checkBoxes('mapBoxes', boxes);
  const {minArea = 0, minVisibility = 0} = options;
  finite('mapBoxes', 'minArea', minArea, 0);
  finite('mapBoxes', 'minVisibility', minVisibility, 0, 1);
  const kept: {box: Four; index: number}[] = [];
  boxes.values.forEach((box, index) => {
    const moved = around(outline(TO_EDGES[boxes.format](box, input), geometry));
    const cut = clip(moved, geometry);
    const area = areaOf(cut);
    if (area <= 0 || area < minArea || area < minVisibility * areaOf(moved)) return;
    kept.push({box: FROM_EDGES[boxes.format](cut, geometry), index});
  });
  return {
    format: boxes.format,
    values: kept.map(({box}) => box),
    ...(boxes.labels && {labels: kept.map(({index}) => boxes.labels![index]!)}),
  };
}

/** Checks the form of boxes. */
export function checkBoxes(fn: string, {format, values, labels}: Boxes): void {
  oneOfChoices(fn, 'boxes.format', format, Object.keys(TO_EDGES) as BoxFormat[]);
  if (!Array.isArray(values)) typeError(fn, 'boxes.values', 'a list of boxes', values);
  for (const box of values) {
    if (box?.length !== 4) typeError(fn, 'boxes.values', 'lists of four numbers', box);
    (box as Four).forEach((number) => finite(fn, 'boxes.values', number));
  }
  if (labels && labels.length !== values.length) {
    typeError(fn, 'boxes.labels', `a list of ${values.length}, one for each box`, labels);
  }
}

/** Points on the border of a box, moved: its corners, and more where straight lines may bend. */
function outline([left, top, right, bottom]: Edges, geometry: Geometry): (readonly [number, number])[] {
  const parts = geometry.matrix ? 1 : 16;
  const points: (readonly [number, number])[] = [];
  for (let i = 0; i <= parts; i++) {
    const x = left + ((right - left) * i) / parts;
    const y = top + ((bottom - top) * i) / parts;
    points.push([x, top], [x, bottom], [left, y], [right, y]);
  }
  return points.map(([x, y]) => geometry.toOutput(x, y));
}

function around(points: readonly (readonly [number, number])[]): Edges {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function clip([left, top, right, bottom]: Edges, {width, height}: Size): Edges {
  return [Math.max(0, left), Math.max(0, top), Math.min(width, right), Math.min(height, bottom)];
}

function areaOf([left, top, right, bottom]: Edges): number {
  return Math.max(0, right - left) * Math.max(0, bottom - top);
}
