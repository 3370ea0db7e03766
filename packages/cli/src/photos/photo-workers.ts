import {availableParallelism} from 'node:os';
import {type ImageWorkers, imageWorkers} from '@cv/datasets';
import type {PreparePhotoSettings} from './prepare-photo.js';

/** Threads that decode photos and make them what the model takes, augmentation included; 0 of them do it in this one. */
export function photoWorkers(count: number, settings: PreparePhotoSettings): ImageWorkers {
  return imageWorkers({count, module: new URL('./prepare-photo.js', import.meta.url), settings});
}

/** None for two cores, which the network fills by itself: 397 photos took 13.4 s without, 14.3 s with one, 14.0 s with two. */
export function usualWorkers(): number {
  return Math.min(4, Math.max(0, Math.floor(availableParallelism() / 2) - 1));
}
