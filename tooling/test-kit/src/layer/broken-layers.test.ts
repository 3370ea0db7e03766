import {
  abs,
  add,
  cast,
  customGrad,
  keep,
  mean,
  mul,
  randomUniform,
  scalar,
  sub,
  sum,
  tensor,
  tidy,
  zerosLike,
  type serialization,
  type Tensor,
  type Variable,
} from '@tensorflow/tfjs-core';
import {initializers, layers, type LayerVariable, type Shape} from '@tensorflow/tfjs-layers';
import {describe, expect, test} from 'vitest';
import {layerChecks} from '../describe-layer.js';
import type {LayerContract} from './contract.js';

// A harness that cannot fail is worth nothing: each layer below breaks the contract in one way, and the check named
// beside it has to notice.

interface ScaleArgs {
  factor?: number;
  name?: string;
}

/** y = factor * kernel * x, kernel [channels]. */
class Scale extends layers.Layer {
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

function only(inputs: Tensor | Tensor[]): Tensor {
  return Array.isArray(inputs) ? inputs[0]! : inputs;
}

/** A subclass under a class name of its own, as the registry of TensorFlow.js needs. */
function variant(className: string, Base: typeof Scale): (args: ScaleArgs) => layers.Layer {
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

async function failures<Args = ScaleArgs>(
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

test('a layer that keeps the contract passes every check', async () => {
  expect(await failures((args) => new Scale(args))).toEqual(new Map());
});

describe('a broken layer is noticed', () => {
  const forgotten = variant(
    'TestForgotten',
    class extends Scale {
      override getConfig() {
        const {factor: _, ...config} = super.getConfig();
        return config;
      }
    },
  );
  const thawing = variant(
    'TestThawing',
    class extends Scale {
      override getConfig() {
        const {trainable: _, ...config} = super.getConfig();
        return config;
      }
    },
  );
  const notJson = variant(
    'TestNotJson',
    class extends Scale {
      override getConfig() {
        return {...super.getConfig(), factor: NaN};
      }
    },
  );
  const wrongShape = variant(
    'TestWrongShape',
    class extends Scale {
      override computeOutputShape(inputShape: Shape) {
        return [...inputShape, 1];
      }
    },
  );
  const integer = variant(
    'TestInteger',
    class extends Scale {
      override call(inputs: Tensor | Tensor[], kwargs: object) {
        return cast(super.call(inputs, kwargs), 'int32');
      }
    },
  );
  const secondWeight = variant(
    'TestSecondWeight',
    class extends Scale {
      override build(inputShape: Shape) {
        super.build(inputShape);
        this.addWeight('unused', [1], 'float32', initializers.zeros());
      }
    },
  );
  const wrongGradient = variant(
    'TestWrongGradient',
    class extends Scale {
      override call(inputs: Tensor | Tensor[]) {
        const wrong = customGrad((x, w) => ({
          value: mul(mul(x as Tensor, w as Tensor), this.factor),
          gradFunc: (dy: Tensor) => [mul(dy, -1), sum(dy, [0, 1])],
        }));
        return wrong(only(inputs), this.kernel.read());
      }
    },
  );
  const zeroGradient = variant(
    'TestZeroGradient',
    class extends Scale {
      override call(inputs: Tensor | Tensor[]) {
        const zero = customGrad((x, w) => ({
          value: mul(mul(x as Tensor, w as Tensor), this.factor),
          gradFunc: (dy: Tensor) => [zerosLike(dy), zerosLike(sum(dy, [0, 1]))],
        }));
        return zero(only(inputs), this.kernel.read());
      }
    },
  );
  const copiedWeight = variant(
    'TestCopiedWeight',
    class extends Scale {
      override call(inputs: Tensor | Tensor[]) {
        return tidy(() => {
          const copy = (this.kernel.read() as Variable).dataSync();
          return mul(only(inputs), [...copy]);
        });
      }
    },
  );
  const kinked = variant(
    'TestKinked',
    class extends Scale {
      override call(inputs: Tensor | Tensor[], kwargs: object) {
        return tidy(() => abs(super.call(inputs, kwargs)));
      }
    },
  );
  const leaking = variant(
    'TestLeaking',
    class extends Scale {
      override call(inputs: Tensor | Tensor[], kwargs: object) {
        scalar(1);
        return super.call(inputs, kwargs);
      }
    },
  );
  const noisy = variant(
    'TestNoisy',
    class extends Scale {
      override call(inputs: Tensor | Tensor[], kwargs: object) {
        return tidy(() => add(super.call(inputs, kwargs), randomUniform([1])));
      }
    },
  );
  const noisyTraining = variant(
    'TestNoisyTraining',
    class extends Scale {
      override call(inputs: Tensor | Tensor[], kwargs: {training?: boolean}) {
        return tidy(() => add(super.call(inputs, kwargs), kwargs.training ? randomUniform([1]) : 0));
      }
    },
  );

  const movingMean = (always: boolean) =>
    class extends Scale {
      private mean!: LayerVariable;
      override build(inputShape: Shape) {
        super.build(inputShape);
        const args = ['mean', inputShape.slice(-1), 'float32', initializers.zeros()] as const;
        this.mean = this.addWeight(...args, undefined, false);
      }
      override call(inputs: Tensor | Tensor[], kwargs: {training?: boolean}) {
        return tidy(() => {
          if (always || kwargs.training) this.mean.write(mean(only(inputs), [0, 1]));
          return super.call(inputs, kwargs);
        });
      }
    };
  const movesInInference = variant('TestMovesInInference', movingMean(true));
  const movesWhenFrozen = variant('TestMovesWhenFrozen', movingMean(false));
  const centred = variant(
    'TestCentred',
    class extends Scale {
      override call(inputs: Tensor | Tensor[], kwargs: object) {
        return tidy(() => super.call(sub(only(inputs), mean(only(inputs), 0, true)), kwargs));
      }
    },
  );
  const reading = variant(
    'TestReading',
    class extends Scale {
      override call(inputs: Tensor | Tensor[], kwargs: object) {
        return tidy(() => mul(super.call(inputs, kwargs), only(inputs).dataSync()[0]! > 9 ? 2 : 1));
      }
    },
  );
  const leakingGradient = variant(
    'TestLeakingGradient',
    class extends Scale {
      override call(inputs: Tensor | Tensor[]) {
        const scaled = customGrad((x, w) => ({
          value: mul(mul(x as Tensor, w as Tensor), this.factor),
          gradFunc: (dy: Tensor) => {
            keep(scalar(1));
            const ofKernel = sum(mul(mul(dy, only(inputs)), this.factor), [0, 1]);
            return [mul(mul(dy, this.kernel.read()), this.factor), ofKernel];
          },
        }));
        return scaled(only(inputs), this.kernel.read());
      }
    },
  );
  const oneZero = variant(
    'TestOneZero',
    class extends Scale {
      override call(inputs: Tensor | Tensor[]) {
        const hole = Array.from({length: 24}, (_, i) => (i === 13 ? 0 : 1)); // the input has 24 elements
        const holed = customGrad((x, w) => ({
          value: mul(mul(x as Tensor, w as Tensor), this.factor),
          gradFunc: (dy: Tensor) => [
            mul(mul(mul(dy, this.kernel.read()), this.factor), tensor(hole, dy.shape)),
            sum(mul(mul(dy, only(inputs)), this.factor), [0, 1]),
          ],
        }));
        return holed(only(inputs), this.kernel.read());
      }
    },
  );
  const otherBatch = variant(
    'TestOtherBatch',
    class extends Scale {
      override computeOutputShape([batch, ...rest]: Shape): Shape {
        return [batch ? Math.min(batch, 2) : null, ...rest];
      }
    },
  );
  const dense = variant('Dense', class extends Scale {});

  const cases: [
    string,
    (args: ScaleArgs) => layers.Layer,
    string,
    RegExp,
    Partial<LayerContract<ScaleArgs>>?,
  ][] = [
    [
      'an argument missing from the config',
      forgotten,
      'config through JSON',
      /copy, training: false gives other outputs/,
    ],
    [
      'an argument missing from the saved model',
      forgotten,
      'save and load',
      /loaded model gives other outputs/,
    ],
    ['a frozen layer whose copy is not', thawing, 'config through JSON', /copy of a frozen layer/],
    ['a config that JSON changes', notJson, 'config through JSON', /config through JSON/],
    ['a wrong computeOutputShape', wrongShape, 'output shapes', /symbolic output for input \[\[2,3,4\]\]/],
    [
      'another output shape than agreed',
      wrongShape,
      'output shapes',
      /output for input/,
      {output: [2, 3, 4, 1]},
    ],
    ['another dtype', integer, 'output shapes', /dtype/],
    ['a weight too many', secondWeight, 'weight count', /trainable weights \(weights: kernel, unused\)/],
    ['another number of parameters', secondWeight, 'weight count', /parameters/, {weights: 2}],
    ['a weight without a gradient', secondWeight, 'gradient in training', /none reaches unused/],
    [
      'a wrong gradient by the input',
      wrongGradient,
      'gradient in inference',
      /by input 0, .* finite differences give/,
    ],
    ['a gradient of zero', zeroGradient, 'gradient in training', /every gradient is zero/],
    ['a weight that does not move', zeroGradient, 'training step', /no learning rate lowers/],
    ['a gradient that points elsewhere', wrongGradient, 'training step', /no learning rate lowers/],
    ['a weight read outside the graph', copiedWeight, 'gradient in training', /none reaches kernel/],
    [
      'a kink at every input',
      kinked,
      'gradient in inference',
      /elements lie away from a kink/,
      {range: [-0.015, 0.015]},
    ],
    ['a leak at each call', leaking, 'no leak', /2 tensors leaked/],
    [
      'a weight that moves in inference',
      movesInInference,
      'inference',
      /training: false/,
      {nonTrainableWeights: 1},
    ],
    ['a weight that moves when frozen', movesWhenFrozen, 'inference', /frozen/, {nonTrainableWeights: 1}],
    ['a look at the rest of the batch', centred, 'inference', /first image alone/],
    ['a value read in a call', reading, 'no reading', /must not read values/],
    ['a leak in a gradient', leakingGradient, 'no leak by gradients', /tensors leaked/],
    ['one element without a gradient', oneZero, 'gradient in inference', /flat element 13/],
    ['a wrong shape of another batch', otherBatch, 'output shapes', /computeOutputShape of \[\[7/],
    ["the class name of TensorFlow.js' own layer", dense, 'class name', /the class name Dense/],
    ['noise in inference', noisy, 'determinism', /training: (true|false), a second layer/],
    ['noise in training that follows no seed', noisyTraining, 'determinism', /a second layer with the same/],
    [
      'no noise where it is promised',
      (args) => new Scale(args),
      'determinism',
      /randomInTraining/,
      {randomInTraining: true},
    ],
  ];

  test("TensorFlow.js' own batch normalisation, which moves when frozen", async () => {
    const messages = await failures(layers.batchNormalization, {
      args: {},
      weights: 2,
      nonTrainableWeights: 2,
      parameters: 16,
    });
    expect([...messages.keys()]).toEqual(['inference']);
    expect(messages.get('inference')).toMatch(/training: true, frozen/);
  });

  test.each(cases)('%s', async (_, factory, check, message, contract) => {
    const messages = await failures(factory, contract);
    expect([...messages.keys()]).toContain(check);
    expect(messages.get(check)).toMatch(message);
  });
});
