import {typeError} from '../errors.js';
import type {JsonObject, Transform} from '../transform.js';

/** Checks a list of transforms. */
export function checkTransforms(fn: string, transforms: unknown, least = 0): readonly Transform[] {
  if (!Array.isArray(transforms) || transforms.length < least) {
    typeError(fn, 'transforms', `a list of ${least > 0 ? `at least ${least} ` : ''}transforms`, transforms);
  }
  transforms.forEach((transform: unknown, i) => checkTransform(fn, `transforms[${i}]`, transform));
  return transforms as Transform[];
}

/** Checks one transform. */
export function checkTransform(fn: string, name: string, transform: unknown): Transform {
  const {sample, apply} = (transform ?? {}) as Partial<Transform>;
  if (typeof sample !== 'function' || typeof apply !== 'function') {
    typeError(fn, name, 'a transform', transform, 'Call the factory: randomHorizontalFlip().');
  }
  return transform as Transform;
}

/** Transforms as JSON options. */
export function transformsAsJson(transforms: readonly Transform[]): JsonObject[] {
  return transforms.map((transform) => ({...transform.toJSON()}));
}
