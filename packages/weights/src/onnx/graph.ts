import type {Attribute, Node, Tensor} from './proto.js';

/** A tensor of the graph. */
export interface Value {
  readonly name: string;
  /** The shape that it has in TensorFlow.js, `null` for lengths that are not known. */
  readonly shape: readonly (number | null)[];
  /** Whether an image (rank 4) lies as `[batch, channels, height, width]`; if not, it lies as its shape says. */
  readonly channelsFirst: boolean;
}

/** Collects nodes and constants, and gives their outputs names. */
export class GraphBuilder {
  readonly nodes: Node[] = [];
  readonly initializers: Tensor[] = [];
  private readonly names = new Set<string>();

  /** A name that begins so and is not taken. */
  unique(name: string): string {
    let free = name;
    for (let count = 1; this.names.has(free); count++) free = `${name}_${count}`;
    this.names.add(free);
    return free;
  }

  /** Adds a node with one output, and gives the output's name. */
  add(
    op: string,
    name: string,
    inputs: readonly string[],
    attributes: Record<string, Attribute> = {},
  ): string {
    const output = this.unique(name);
    this.nodes.push({op, name: output, inputs, outputs: [output], attributes});
    return output;
  }

  /** Adds a node with several outputs. */
  addSplit(
    op: string,
    name: string,
    inputs: readonly string[],
    count: number,
    attributes: Record<string, Attribute>,
  ): string[] {
    const outputs = Array.from({length: count}, () => this.unique(name));
    this.nodes.push({op, name: outputs[0]!, inputs, outputs, attributes});
    return outputs;
  }

  floats(
    name: string,
    data: Float32Array | readonly number[],
    shape: readonly number[] = [data.length],
  ): string {
    const unique = this.unique(name);
    this.initializers.push({name: unique, shape, data: Float32Array.from(data)});
    return unique;
  }

  /** A scalar. */
  scalar(name: string, value: number): string {
    return this.floats(name, [value], []);
  }

  integers(name: string, values: readonly number[]): string {
    const unique = this.unique(name);
    this.initializers.push({name: unique, shape: [values.length], data: BigInt64Array.from(values, BigInt)});
    return unique;
  }

  /** The value as images with channels first; other ranks as they are. */
  channelsFirst(value: Value): Value {
    if (value.shape.length !== 4 || value.channelsFirst) return value;
    return {
      ...value,
      channelsFirst: true,
      name: this.add('Transpose', `${value.name}/nchw`, [value.name], {perm: [0, 3, 1, 2]}),
    };
  }

  /** The value in TensorFlow.js' order. */
  asShaped(value: Value): Value {
    if (!value.channelsFirst) return value;
    return {
      ...value,
      channelsFirst: false,
      name: this.add('Transpose', `${value.name}/nhwc`, [value.name], {perm: [0, 2, 3, 1]}),
    };
  }
}
