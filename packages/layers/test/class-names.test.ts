import '@tensorflow/tfjs-backend-cpu';
import {serialization} from '@tensorflow/tfjs-core';
import {layers} from '@tensorflow/tfjs-layers';
import {describe, expect, test} from 'vitest';
import * as exported from '../src/index.js';

type LayerClass = typeof layers.Layer & {className: string};

const isLayerClass = (value: unknown): value is LayerClass =>
  typeof value === 'function' && value.prototype instanceof layers.Layer;

const all: Record<string, unknown> = exported;
const classes = Object.entries(all).filter((entry): entry is [string, LayerClass] => isLayerClass(entry[1]));

describe('class names', () => {
  test('every exported layer class has a name of its own, prefixed and after the class', () => {
    expect(classes.length).toBeGreaterThan(30);
    for (const [name, layer] of classes) {
      expect(Object.hasOwn(layer, 'className'), `${name} inherits its className`).toBe(true);
      expect(layer.className).toBe(`Cv${name}`);
    }
    const names = classes.map(([, layer]) => layer.className);
    expect(new Set(names).size).toBe(names.length);
  });

  test('no name is one of TensorFlow.js', () => {
    const stock = Object.keys(serialization.SerializationMap.getMap().classNameMap);
    const own = new Set(exported.layerClasses.map((layer) => layer.className));
    expect(stock).toContain('BatchNormalization');
    // Before registerLayers: importing registers nothing.
    expect(stock.filter((name) => own.has(name as never))).toEqual([]);
  });

  test('registerLayers registers every exported layer class and no other', () => {
    const sorted = (list: readonly {className: string}[]) => list.map(({className}) => className).toSorted();
    expect(sorted(exported.layerClasses)).toEqual(sorted(classes.map(([, layer]) => layer)));
    exported.registerLayers();
    const {classNameMap} = serialization.SerializationMap.getMap();
    for (const [, layer] of classes) expect(classNameMap[layer.className]![0]).toBe(layer);
  });

  test('every class has a factory: its name in camelCase, exported too', () => {
    for (const [name] of classes) {
      const factory = name[0]!.toLowerCase() + name.slice(1);
      expect(`${factory}: ${typeof all[factory]}`).toBe(`${factory}: function`);
    }
  });
});
