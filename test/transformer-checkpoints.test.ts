import '@tensorflow/tfjs-backend-cpu';
import {input, model, type SymbolicTensor} from '@tensorflow/tfjs-layers';
import {
  classToken,
  convNextBlock,
  maxVitBlock,
  patchEmbedding,
  positionEmbedding,
  swinBlock,
  transformerEncoderBlock,
} from '@cv/layers';
import {loadStateDict, toStateDict} from '@cv/weights';
import {expect, test} from 'vitest';

const keysOf = async (inputs: SymbolicTensor, outputs: SymbolicTensor) => {
  const built = model({inputs, outputs});
  const entries = await toStateDict(built);
  // What is written is what is read.
  expect(loadStateDict(built, entries).loaded.length).toBe(entries.size);
  built.dispose();
  return [...entries].map(([key, {shape}]) => `${key} [${shape.join(', ')}]`).toSorted();
};

// Keys and shapes as torch's `state_dict()` of the same modules prints them.
test('a vision transformer’s weights have torchvision’s keys and shapes', async () => {
  const image = input({shape: [4, 4, 3]});
  let x = patchEmbedding({name: 'conv_proj', width: 6, patchSize: 2}).apply(image);
  x = classToken({name: 'class_token'}).apply(x as SymbolicTensor);
  x = positionEmbedding({name: 'encoder.pos_embedding'}).apply(x as SymbolicTensor);
  const name = 'encoder.layers.encoder_layer_0';
  const y = transformerEncoderBlock(x as SymbolicTensor, {name, numHeads: 2, mlpWidth: 8});
  expect(await keysOf(image, y)).toEqual([
    'class_token [1, 1, 6]',
    'conv_proj.bias [6]',
    'conv_proj.weight [6, 3, 2, 2]',
    'encoder.layers.encoder_layer_0.ln_1.bias [6]',
    'encoder.layers.encoder_layer_0.ln_1.weight [6]',
    'encoder.layers.encoder_layer_0.ln_2.bias [6]',
    'encoder.layers.encoder_layer_0.ln_2.weight [6]',
    'encoder.layers.encoder_layer_0.mlp.0.bias [8]',
    'encoder.layers.encoder_layer_0.mlp.0.weight [8, 6]',
    'encoder.layers.encoder_layer_0.mlp.3.bias [6]',
    'encoder.layers.encoder_layer_0.mlp.3.weight [6, 8]',
    'encoder.layers.encoder_layer_0.self_attention.in_proj_bias [18]',
    'encoder.layers.encoder_layer_0.self_attention.in_proj_weight [18, 6]',
    'encoder.layers.encoder_layer_0.self_attention.out_proj.bias [6]',
    'encoder.layers.encoder_layer_0.self_attention.out_proj.weight [6, 6]',
    'encoder.pos_embedding [1, 5, 6]',
  ]);
});

test('so have ConvNeXt’s', async () => {
  const x = input({shape: [4, 4, 2]});
  expect(await keysOf(x, convNextBlock(x, {name: 'features.1.0'}))).toEqual([
    'features.1.0.block.0.bias [2]',
    'features.1.0.block.0.weight [2, 1, 7, 7]',
    'features.1.0.block.2.bias [2]',
    'features.1.0.block.2.weight [2]',
    'features.1.0.block.3.bias [8]',
    'features.1.0.block.3.weight [8, 2]',
    'features.1.0.block.5.bias [2]',
    'features.1.0.block.5.weight [2, 8]',
    'features.1.0.layer_scale [2, 1, 1]',
  ]);
});

test('Swin’s', async () => {
  const x = input({shape: [4, 4, 4]});
  const keys = await keysOf(x, swinBlock(x, {name: 'a', numHeads: 2, windowSize: 2, version: 2}));
  expect(keys.filter((key) => key.startsWith('a.attn'))).toEqual([
    'a.attn.cpb_mlp.0.bias [512]',
    'a.attn.cpb_mlp.0.weight [512, 2]',
    'a.attn.cpb_mlp.2.weight [2, 512]',
    'a.attn.logit_scale [2, 1, 1]',
    'a.attn.proj.bias [4]',
    'a.attn.proj.weight [4, 4]',
    'a.attn.qkv.bias [12]',
    'a.attn.qkv.weight [12, 4]',
    'a.attn.relative_coords_table [1, 3, 3, 2]',
    'a.attn.relative_position_index [16]',
  ]);
});

test('and MaxViT’s', async () => {
  const x = input({shape: [4, 4, 4]});
  const options = {name: 'a', filters: 4, partitionSize: 2, headDim: 2} as const;
  const keys = await keysOf(x, maxVitBlock(x, {...options, strides: 2}));
  const attention = 'a.layers.grid_attention.attn_layer.1';
  const squeeze = 'a.layers.MBconv.layers.squeeze_excitation';
  expect(keys).toEqual(
    expect.arrayContaining([
      `${attention}.merge.weight [4, 4]`,
      `${attention}.relative_position_bias_table [9, 2]`,
      `${attention}.relative_position_index [4, 4]`,
      `${attention}.to_qkv.weight [12, 4]`,
      `${squeeze}.fc1.weight [1, 16, 1, 1]`,
      `${squeeze}.fc2.weight [16, 1, 1, 1]`,
      'a.layers.MBconv.layers.conv_b.0.weight [16, 1, 3, 3]',
      'a.layers.MBconv.proj.1.weight [4, 4, 1, 1]',
    ]),
  );
});
