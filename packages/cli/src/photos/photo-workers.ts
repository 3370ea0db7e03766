import {availableParallelism} from 'node:os';
import {type ImageWorkers, imageWorkers} from '@cv/datasets';
import type {PreparePhotoSettings} from './prepare-photo.js';

/** Threads that decode photos and make them what the model takes, augmentation included; 0 of them do it in this one. */
export function photoWorkers(count: number, settings: PreparePhotoSettings): ImageWorkers {
  return imageWorkers({count, module: new URL('./prepare-photo.js', import.meta.url), settings});
}

/** One for two cores: decoding and augmenting take a photo a fifth of the time that the network takes, which wants cores too. */
export function usualWorkers(): number {
  return Math.min(4, Math.max(1, Math.floor(availableParallelism() / 2)));
}
