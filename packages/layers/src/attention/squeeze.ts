import {checkInteger} from '../support/checks.js';

/** How narrow the small perceptron of a channel attention is. */
export interface SqueezeOptions {
  /** Channels between its two layers. Default: the input's divided by `reduction`, rounded down, at least 1. */
  squeezeChannels?: number | null;
  /** Default 16, as the paper. */
  reduction?: number;
}

export const SQUEEZE_OPTIONS: Record<keyof SqueezeOptions, true> = {squeezeChannels: true, reduction: true};

/** The options, checked. */
export interface Squeeze {
  readonly squeezeChannels: number | null;
  readonly reduction: number;
}

export function checkSqueeze(fn: string, {squeezeChannels, reduction}: SqueezeOptions): Squeeze {
  return {
    squeezeChannels: squeezeChannels == null ? null : checkInteger(fn, 'squeezeChannels', squeezeChannels),
    reduction: checkInteger(fn, 'reduction', reduction ?? 16),
  };
}

/** Channels between the two layers, for so many of the input. */
export function squeezedChannels({squeezeChannels, reduction}: Squeeze, channels: number): number {
  return squeezeChannels ?? Math.max(1, Math.floor(channels / reduction));
}
