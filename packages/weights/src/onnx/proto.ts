import protobuf from 'protobufjs/minimal.js';

type Writer = protobuf.Writer;

/** The numbers of onnx.proto's data types. */
export const FLOAT = 1;
export const INT64 = 7;

export interface Tensor {
  readonly name: string;
  readonly shape: readonly number[];
  readonly data: Float32Array | BigInt64Array;
}

/** A number is a float when it is not whole: pass `float(1)` for a whole one. */
export type Attribute = number | string | readonly number[] | Float;

export interface Float {
  readonly float: number;
}

export const float = (value: number): Float => ({float: value});

export interface Node {
  readonly op: string;
  readonly name: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly attributes: Readonly<Record<string, Attribute>>;
}

/** An input or output; a string is the name of an unknown length. */
export interface ValueInfo {
  readonly name: string;
  readonly shape: readonly (number | string)[];
}

export interface Model {
  readonly name: string;
  readonly opset: number;
  readonly nodes: readonly Node[];
  readonly initializers: readonly Tensor[];
  readonly inputs: readonly ValueInfo[];
  readonly outputs: readonly ValueInfo[];
  readonly metadata: Readonly<Record<string, string>>;
}

/** The version of the file format that goes with opset 17. */
const IR_VERSION = 8;

/** Field numbers and kinds of fields: https://github.com/onnx/onnx/blob/main/onnx/onnx.proto */
const VARINT = 0;
const LENGTH = 2;
const FIXED32 = 5;
const tag = (writer: Writer, field: number, kind: number): Writer => writer.uint32((field << 3) | kind);

function message(writer: Writer, field: number, fill: (writer: Writer) => void): void {
  tag(writer, field, LENGTH).fork();
  fill(writer);
  writer.ldelim();
}

const text = (writer: Writer, field: number, value: string): Writer =>
  tag(writer, field, LENGTH).string(value);
const whole = (writer: Writer, field: number, value: number): Writer =>
  tag(writer, field, VARINT).int64(value);

/** A ModelProto's bytes. */
export function encodeModel(model: Model): Uint8Array {
  const writer = protobuf.Writer.create();
  whole(writer, 1, IR_VERSION);
  text(writer, 2, '@cv/weights');
  message(writer, 7, (graph) => encodeGraph(graph, model));
  message(writer, 8, (opset) => whole(opset, 2, model.opset));
  for (const [key, value] of Object.entries(model.metadata)) {
    message(writer, 14, (entry) => void text(text(entry, 1, key), 2, value));
  }
  return writer.finish();
}

function encodeGraph(writer: Writer, {name, nodes, initializers, inputs, outputs}: Model): void {
  for (const node of nodes) message(writer, 1, (inner) => encodeNode(inner, node));
  text(writer, 2, name);
  for (const tensor of initializers) message(writer, 5, (inner) => encodeTensor(inner, tensor));
  for (const input of inputs) message(writer, 11, (inner) => encodeValueInfo(inner, input));
  for (const output of outputs) message(writer, 12, (inner) => encodeValueInfo(inner, output));
}

function encodeNode(writer: Writer, {op, name, inputs, outputs, attributes}: Node): void {
  for (const input of inputs) text(writer, 1, input);
  for (const output of outputs) text(writer, 2, output);
  text(writer, 3, name);
  text(writer, 4, op);
  for (const [key, value] of Object.entries(attributes)) {
    message(writer, 5, (inner) => encodeAttribute(inner, key, value));
  }
}

/** AttributeProto's kinds: 1 float, 2 whole number, 3 text, 7 whole numbers. */
function encodeAttribute(writer: Writer, name: string, value: Attribute): void {
  text(writer, 1, name);
  if (typeof value === 'string') {
    whole(text(writer, 4, value), 20, 3);
  } else if (typeof value === 'number' && Number.isInteger(value)) {
    whole(whole(writer, 3, value), 20, 2);
  } else if (typeof value === 'number' || 'float' in value) {
    const number = typeof value === 'number' ? value : value.float;
    whole(tag(writer, 2, FIXED32).float(number), 20, 1);
  } else {
    for (const item of value) whole(writer, 8, item);
    whole(writer, 20, 7);
  }
}

function encodeTensor(writer: Writer, {name, shape, data}: Tensor): void {
  for (const length of shape) whole(writer, 1, length);
  whole(writer, 2, data instanceof Float32Array ? FLOAT : INT64);
  text(writer, 8, name);
  tag(writer, 9, LENGTH).bytes(new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
}

function encodeValueInfo(writer: Writer, {name, shape}: ValueInfo): void {
  text(writer, 1, name);
  message(writer, 2, (type) =>
    message(type, 1, (tensor) => {
      whole(tensor, 1, FLOAT);
      message(tensor, 2, (dimensions) => {
        for (const length of shape) {
          message(dimensions, 1, (dimension) => {
            if (typeof length === 'number') whole(dimension, 1, length);
            else text(dimension, 2, length);
          });
        }
      });
    }),
  );
}
