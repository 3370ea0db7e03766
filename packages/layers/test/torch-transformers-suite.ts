import type {TestBackend} from '@cv/test-kit/backends';
import type {SymbolicTensor} from '@tensorflow/tfjs-layers';
import {convNextBlock} from '../src/blocks/conv-next-block.js';
import {maxVitBlock} from '../src/blocks/max-vit-block.js';
import {maxVitMbConv} from '../src/blocks/max-vit-mb-conv.js';
import {partitionAttentionBlock} from '../src/blocks/partition-attention-block.js';
import {patchMerging} from '../src/blocks/patch-merging.js';
import {swinBlock} from '../src/blocks/swin-block.js';
import {transformerEncoderBlock} from '../src/blocks/transformer-encoder-block.js';
import {blockModel} from './block-model.js';
import {describeTorchFixture} from './torch-fixture.js';

/** The transformer blocks and ConvNeXt's against torch, on the current backend. */
export function describeTorchTransformersSuite(backend: TestBackend): void {
  const describeBlock = (block: (x: SymbolicTensor, options: never) => SymbolicTensor) => {
    const factory = {
      [block.name]: (options: never, shape: number[]) => blockModel(block, shape, options),
    };
    describeTorchFixture(block.name, factory[block.name]!, backend === 'webgl' ? 1 : Infinity);
  };
  describeBlock(convNextBlock);
  describeBlock(maxVitBlock);
  describeBlock(maxVitMbConv);
  describeBlock(partitionAttentionBlock);
  describeBlock(patchMerging);
  describeBlock(swinBlock);
  describeBlock(transformerEncoderBlock);
}
