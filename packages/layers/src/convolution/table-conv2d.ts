import {
  matMul,
  reshape,
  tensor2d,
  tidy,
  type serialization,
  type Tensor,
  type Tensor2D,
  type Tensor4D,
} from '@tensorflow/tfjs-core';
import {argumentMessage} from '../support/checks.js';
import type {Initializer} from '../support/initializers.js';
import {checkLayerOptions, type OptionNames} from '../support/options.js';
import {fusedConvolution} from './activation.js';
import {CONVOLUTION_OPTIONS, ConvolutionLayer, type ConvolutionLayerOptions} from './convolution-layer.js';
import {convolve} from './convolve.js';

export interface TableConv2dOptions extends ConvolutionLayerOptions {
  /** The input channels that each filter sees, one list a filter. */
  connections: readonly (readonly number[])[];
}

const OPTIONS = {...CONVOLUTION_OPTIONS, connections: true} satisfies OptionNames<TableConv2dOptions>;

/** The layer made by {@link tableConv2d}. */
export class TableConv2d extends ConvolutionLayer {
  static className = 'CvTableConv2d';
  readonly connections: readonly (readonly number[])[];

  constructor(options: TableConv2dOptions) {
    super('tableConv2d', checkLayerOptions('tableConv2d', options, OPTIONS));
    this.connections = checkConnections(options.connections);
  }

  protected override outputChannels(channels: number): number {
    const needed = Math.max(...this.connections.flat()) + 1;
    if (channels >= needed) return this.connections.length;
    const wayOut = 'Count the channels in connections from 0.';
    throw new RangeError(
      argumentMessage(this.fn, 'input', `of at least ${needed} channels`, channels, wayOut),
    );
  }

  /** A window for each connection, those of the first filter first. */
  protected override kernelShape(): number[] {
    return [...this.window.kernelSize, 1, this.connections.flat().length];
  }

  /** Drawn for all the channels that there are in the table, then those that are connected are taken. */
  protected override adaptInitializer(initializer: Initializer): Initializer {
    const apply: Initializer['apply'] = (shape, dtype) =>
      tidy(() => {
        const channels = Math.max(...this.connections.flat()) + 1;
        const filters = this.connections.length;
        const drawn = initializer.apply([...this.window.kernelSize, channels, filters], dtype);
        const windows = reshape(drawn, [-1, channels * filters]) as Tensor2D;
        return reshape(matMul(windows, this.table(channels), false, true), shape as number[]);
      });
    return {apply} as Initializer;
  }

  /** `[connections, channels * filters]`: a 1 where a connection lies in a kernel that has them all. */
  private table(channels: number): Tensor2D {
    const filters = this.connections.length;
    const places = this.connections.flatMap((row, filter) =>
      row.map((channel) => channel * filters + filter),
    );
    const width = channels * filters;
    const ones = new Float32Array(places.length * width);
    places.forEach((place, connection) => (ones[connection * width + place] = 1));
    return tensor2d(ones, [places.length, width]);
  }

  /** `[height, width, 1, connections]` -> `[height, width, channels, filters]`, 0 where there is no connection. */
  private dense(kernel: Tensor, channels: number): Tensor4D {
    const [height, width] = this.window.kernelSize;
    const windows = reshape(kernel, [height * width, -1]) as Tensor2D;
    const shape: Tensor4D['shape'] = [height, width, channels, this.connections.length];
    return reshape(matMul(windows, this.table(channels)), shape);
  }

  protected override convolve(x: Tensor4D, kernel: Tensor): Tensor4D {
    return convolve(x, this.dense(kernel, x.shape[3]), {...this.window, groups: 1});
  }

  protected override fuse(x: Tensor4D, kernel: Tensor, bias: Tensor | undefined): Tensor4D | undefined {
    return fusedConvolution(x, this.dense(kernel, x.shape[3]), this.window, bias, this.activation);
  }

  override getConfig(): serialization.ConfigDict {
    return {...super.getConfig(), connections: this.connections.map((row) => [...row])};
  }
}

function checkConnections(connections: unknown): number[][] {
  const isChannel = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;
  const isRow = (row: unknown): row is number[] =>
    Array.isArray(row) && row.length > 0 && row.every(isChannel) && new Set(row).size === row.length;
  if (Array.isArray(connections) && connections.length > 0 && connections.every(isRow)) return connections;
  const Kind = Array.isArray(connections) && connections.every(Array.isArray) ? RangeError : TypeError;
  throw new Kind(
    argumentMessage(
      'tableConv2d',
      'connections',
      'a list of channels for each filter, each channel once',
      connections,
      'For example [[0, 1], [1, 2]]: two filters, each of two channels.',
    ),
  );
}

/**
 * Convolution whose filters see some of the channels only, as a table says: LeNet-5's third layer, which so has fewer
 * weights, and filters that cannot all learn the same.
 *
 * Input `[batch, height, width, channels]`, output `[batch, outHeight, outWidth, filters]`; weights `kernel`
 * `[kernelHeight, kernelWidth, 1, connections]`, one window a connection, those of the first filter first, and `bias`
 * `[filters]`. Further options are those of `conv2d`.
 *
 * @throws TypeError | RangeError when an argument does not fit, at construction, or the input, when it is applied.
 * @see LeCun, Bottou, Bengio, Haffner: Gradient-Based Learning Applied to Document Recognition, 1998, table I
 * @example
 * ```ts
 * import {tableConv2d} from '@cv/layers';
 * const layer = tableConv2d({kernelSize: 5, connections: [[0, 1], [1, 2], [0, 1, 2]]});
 * layer.build([null, 14, 14, 3]);
 * layer.countParams(); // => 178
 * ```
 */
export function tableConv2d(options: TableConv2dOptions): TableConv2d {
  return new TableConv2d(options);
}
