import {Scale, describeBroken, variant} from './scale-layer.js';

const without = (key: string) =>
  class extends Scale {
    override getConfig() {
      return Object.fromEntries(Object.entries(super.getConfig()).filter(([name]) => name !== key));
    }
  };
const forgotten = variant('TestForgotten', without('factor'));
const thawing = variant('TestThawing', without('trainable'));

const notJson = variant(
  'TestNotJson',
  class extends Scale {
    override getConfig() {
      return {...super.getConfig(), factor: NaN};
    }
  },
);

const dense = variant('Dense', class extends Scale {});

describeBroken({
  'an argument missing from the config': {
    factory: forgotten,
    check: 'config through JSON',
    message: /copy, training: false gives other outputs/,
  },
  'an argument missing from the saved model': {
    factory: forgotten,
    check: 'save and load',
    message: /loaded model gives other outputs/,
  },
  'a frozen layer whose copy is not': {
    factory: thawing,
    check: 'config through JSON',
    message: /copy of a frozen layer/,
  },
  'a config that JSON changes': {
    factory: notJson,
    check: 'config through JSON',
    message: /config through JSON/,
  },
  "the class name of TensorFlow.js' own layer": {
    factory: dense,
    check: 'class name',
    message: /the class name Dense/,
  },
});
