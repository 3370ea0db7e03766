import {blurPool} from '../src/convolution/blur-pool.js';
import {conv2d} from '../src/convolution/conv2d.js';
import {depthwiseConv2d} from '../src/convolution/depthwise-conv2d.js';
import {weightStandardizedConv2d} from '../src/convolution/weight-standardized-conv2d.js';
import {batchNorm} from '../src/normalization/batch-norm.js';
import {filterResponseNorm} from '../src/normalization/filter-response-norm.js';
import {groupNorm} from '../src/normalization/group-norm.js';
import {layerNorm} from '../src/normalization/layer-norm.js';
import {localResponseNorm} from '../src/normalization/local-response-norm.js';
import {rmsNorm} from '../src/normalization/rms-norm.js';
import {adaptiveAvgPool2d} from '../src/pooling/adaptive-avg-pool2d.js';
import {adaptiveMaxPool2d} from '../src/pooling/adaptive-max-pool2d.js';
import {avgPool2d} from '../src/pooling/avg-pool2d.js';
import {gemPool} from '../src/pooling/gem-pool.js';
import {globalPool} from '../src/pooling/global-pool.js';
import {maxPool2d} from '../src/pooling/max-pool2d.js';
import {subsampling} from '../src/pooling/subsampling.js';
import {describeTorchFixture} from './torch-fixture.js';

/** The convolutions, normalisations and poolings against torch, on the current backend. */
export function describeTorchSuite(): void {
  describeTorchFixture('blurPool', blurPool);
  describeTorchFixture('conv2d', conv2d);
  describeTorchFixture('depthwiseConv2d', depthwiseConv2d);
  describeTorchFixture('weightStandardizedConv2d', weightStandardizedConv2d);

  describeTorchFixture('batchNorm', batchNorm);
  describeTorchFixture('filterResponseNorm', filterResponseNorm);
  describeTorchFixture('groupNorm', groupNorm);
  describeTorchFixture('layerNorm', layerNorm);
  describeTorchFixture('localResponseNorm', localResponseNorm);
  describeTorchFixture('rmsNorm', rmsNorm);

  describeTorchFixture('adaptiveAvgPool2d', adaptiveAvgPool2d);
  describeTorchFixture('adaptiveMaxPool2d', adaptiveMaxPool2d);
  describeTorchFixture('avgPool2d', avgPool2d);
  describeTorchFixture('gemPool', gemPool);
  describeTorchFixture('globalPool', globalPool);
  describeTorchFixture('maxPool2d', maxPool2d);
  describeTorchFixture('subsampling', subsampling);
}
