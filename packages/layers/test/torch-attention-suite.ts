import type {TestBackend} from '@cv/test-kit/backends';
import {gelu} from '../src/activations/gelu.js';
import {hardSigmoid} from '../src/activations/hard-sigmoid.js';
import {hardSwish} from '../src/activations/hard-swish.js';
import {mish} from '../src/activations/mish.js';
import {relu6} from '../src/activations/relu6.js';
import {scaledTanh} from '../src/activations/scaled-tanh.js';
import {silu} from '../src/activations/silu.js';
import {convBlockAttention} from '../src/attention/conv-block-attention.js';
import {efficientChannelAttention} from '../src/attention/efficient-channel-attention.js';
import {multiHeadSelfAttention} from '../src/attention/multi-head-self-attention.js';
import {partitionAttention} from '../src/attention/partition-attention.js';
import {squeezeExcitation} from '../src/attention/squeeze-excitation.js';
import {windowAttentionV2} from '../src/attention/window-attention-v2.js';
import {windowAttention} from '../src/attention/window-attention.js';
import {channelShuffle} from '../src/structure/channel-shuffle.js';
import {classToken} from '../src/structure/class-token.js';
import {patchEmbedding} from '../src/structure/patch-embedding.js';
import {positionEmbedding} from '../src/structure/position-embedding.js';
import {rbfOutput} from '../src/structure/rbf-output.js';
import {spaceToDepth} from '../src/structure/space-to-depth.js';
import {describeTorchFixture} from './torch-fixture.js';

/** The activations, the attention and the structural layers against torch, on the current backend. */
export function describeTorchAttentionSuite(backend: TestBackend): void {
  const limit = backend === 'webgl' ? 2 : Infinity;
  describeTorchFixture('gelu', gelu, limit);
  describeTorchFixture('geluTanh', gelu, limit);
  describeTorchFixture('hardSigmoid', hardSigmoid, limit);
  describeTorchFixture('hardSwish', hardSwish, limit);
  describeTorchFixture('mish', mish, limit);
  describeTorchFixture('relu6', relu6, limit);
  describeTorchFixture('scaledTanh', scaledTanh, limit);
  describeTorchFixture('silu', silu, limit);

  describeTorchFixture('convBlockAttention', convBlockAttention, limit);
  describeTorchFixture('efficientChannelAttention', efficientChannelAttention, limit);
  describeTorchFixture('multiHeadSelfAttention', multiHeadSelfAttention, limit);
  describeTorchFixture('partitionAttention', partitionAttention, limit);
  describeTorchFixture('squeezeExcitation', squeezeExcitation, limit);
  describeTorchFixture('windowAttention', windowAttention, limit);
  describeTorchFixture('windowAttentionV2', windowAttentionV2, limit);

  describeTorchFixture('channelShuffle', channelShuffle, limit);
  describeTorchFixture('classToken', classToken, limit);
  describeTorchFixture('patchEmbedding', patchEmbedding, limit);
  describeTorchFixture('positionEmbedding', positionEmbedding, limit);
  describeTorchFixture('rbfOutput', rbfOutput, limit);
  describeTorchFixture('spaceToDepth', spaceToDepth, limit);
}
