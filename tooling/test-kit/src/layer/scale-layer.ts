import {customGrad, mul, sum, tidy, zerosLike, type serialization, type Tensor} from '@tensorflow/tfjs-core';
import {initializers, layers, type LayerVariable, type Shape} from '@tensorflow/tfjs-layers';
import {describe, expect, test} from 'vitest';
import {layerChecks} from '../describe-layer.js';
import type {LayerContract} from './contract.js';

export interface ScaleArgs {
  factor?: number;
  name?: string;
}

/** A layer that keeps the contract, to be broken: y = factor * kernel * x, kernel [channels]. */
export class Scale extends layers.Layer {
  static readonly className: string = 'TestScale';
  protected readonly factor: number;
  protected kernel!: LayerVariable;

  constructor(args: ScaleArgs) {
    super(args as object);
    this.factor = args.factor ?? 1;
  }

  override build(inputShape: Shape): void {
    const ones = initializers.ones();
    this.kernel = this.addWeight('kernel', inputShape.slice(-1), 'float32', ones);
    super.build(inputShape);
  }

  override call(inputs: Tensor | Tensor[], _: {training?: boolean}): Tensor {
    return tidy(() => mul(mul(only(inputs), this.kernel.read()), this.factor));
  }

  override computeOutputShape(inputShape: Shape): Shape {
    return inputShape;
  }

  override getConfig(): serialization.ConfigDict {
    return {...super.getConfig(), factor: this.factor};
  }
}

export function only(inputs: Tensor | Tensor[]): Tensor {
  return Array.isArray(inputs) ? inputs[0]! : inputs;
}

/** A subclass under a class name of its own, as the registry of TensorFlow.js needs. */
export function variant(className: string, Base: typeof Scale): (args: ScaleArgs) => layers.Layer {
  Object.defineProperty(Base, 'className', {value: className});
  return (args) => new Base(args);
}

const CONTRACT: LayerContract<ScaleArgs> = {
  args: {factor: 2},
  input: [2, 3, 4],
  output: [2, 3, 4],
  weights: 1,
  parameters: 4,
};

/** Which checks fail, and what they say. */
export async function failures<Args = ScaleArgs>(
  factory: (args: Args) => layers.Layer,
  contract: Partial<LayerContract<Args>> = {},
): Promise<Map<string, string>> {
  const messages = new Map<string, string>();
  const whole = {...CONTRACT, ...contract} as LayerContract<Args>;
  for (const {name, expectKept} of layerChecks(factory, whole)) {
    try {
      await expectKept();
    } catch (error) {
      messages.set(name, (error as Error).message);
    }
  }
  return messages;
}

export const secondWeight = variant(
  'TestSecondWeight',
  class extends Scale {
    override build(inputShape: Shape) {
      super.build(inputShape);
      this.addWeight('unused', [1], 'float32', initializers.zeros());
    }
  },
);

type Gradients = (dy: Tensor, x: Tensor, kernel: Tensor, factor: number) => [Tensor, Tensor];

/** A layer that scales rightly and has these gradients by the input and the kernel. */
export function withGradients(className: string, gradients: Gradients): (args: ScaleArgs) => layers.Layer {
  return variant(
    className,
    class extends Scale {
      override call(inputs: Tensor | Tensor[]) {
        const {factor} = this;
        const scale = customGrad((...args) => {
          const [x, kernel] = args as unknown as [Tensor, Tensor];
          return {
            value: mul(mul(x, kernel), factor),
            gradFunc: (dy: Tensor) => gradients(dy, x, kernel, factor),
          };
        });
        return scale(only(inputs), this.kernel.read());
      }
    },
  );
}

export const wrongGradient = withGradients('TestWrongGradient', (dy) => [mul(dy, -1), sum(dy, [0, 1])]);

export const zeroGradient = withGradients('TestZeroGradient', (dy) => [
  zerosLike(dy),
  zerosLike(sum(dy, [0, 1])),
]);

/** A layer that breaks the contract in one way, and what has to notice it. */
export interface BrokenLayer {
  factory: (args: ScaleArgs) => layers.Layer;
  /** The check that fails, and what it says. */
  check: string;
  message: RegExp;
  contract?: Partial<LayerContract<ScaleArgs>>;
}

/** One test for each broken layer, by what is wrong with it: a harness that cannot fail is worth nothing. */
export function describeBroken(broken: Record<string, BrokenLayer>): void {
  describe('a broken layer is noticed', () => {
    test.each(Object.entries(broken))('%s', async (_, {factory, check, message, contract}) => {
      const messages = await failures(factory, contract);
      expect([...messages.keys()]).toContain(check);
      expect(messages.get(check)).toMatch(message);
    });
  });
}
