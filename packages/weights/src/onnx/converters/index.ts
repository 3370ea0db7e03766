import type {Converter} from '../context.js';
import {activationLayers} from './activations.js';
import {attentionLayers} from './attention.js';
import {convolutionLayers} from './convolutions.js';
import {denseLayers} from './dense.js';
import {normalizationLayers} from './normalizations.js';
import {poolingLayers} from './pooling.js';
import {structureLayers} from './structure.js';
import {tokenLayers} from './tokens.js';
import {windowAttentionLayers} from './window-attention.js';

/** The layers that can be written, by class name. */
export const converters: Readonly<Record<string, Converter>> = {
  ...activationLayers,
  ...attentionLayers,
  ...convolutionLayers,
  ...denseLayers,
  ...normalizationLayers,
  ...poolingLayers,
  ...structureLayers,
  ...tokenLayers,
  ...windowAttentionLayers,
};
