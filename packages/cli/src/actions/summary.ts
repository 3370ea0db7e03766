import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {summarize} from '@cv/architectures';
import {initBackend} from '@cv/backend';
import type {LayersModel} from '@tensorflow/tfjs-layers';
import {buildModel, modelNamed} from '../model/builders.js';
import {loadModel} from '../model/model-folder.js';
import {Output} from '../output/output.js';
import type {Context} from '../program.js';

export interface SummaryOptions {
  json?: boolean;
}

/** `cv summary`: of an architecture by name or of a saved model by folder. */
export async function summary(name: string, options: SummaryOptions, {stdout}: Context): Promise<void> {
  await initBackend();
  const table = summarize(await open(name));
  new Output(stdout, options).event('summary', {...table}, table.toString());
}

async function open(name: string): Promise<LayersModel> {
  const isPath = /[\\/]/.test(name) || existsSync(join(name, 'model.json'));
  return isPath ? loadModel(name) : buildModel(modelNamed(name));
}
