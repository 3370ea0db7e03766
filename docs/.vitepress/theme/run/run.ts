import {compile, REPORT} from './compile.js';
import {format} from './format.js';
import {loadModules} from './modules.js';

/** One line of a fence's output. */
export interface Line {
  readonly kind: 'log' | 'value' | 'error';
  readonly text: string;
}

type Print = (line: Line) => void;

/** Fences share one TensorFlow.js, so they run one after another. */
let queue: Promise<void> = Promise.resolve();

/** Runs a fence and prints what it logs, the values of its `// =>` lines and its error, if it throws one. */
export function runCode(code: string, print: Print): Promise<void> {
  queue = queue.then(() => runNow(code, print));
  return queue;
}

async function runNow(code: string, print: Print) {
  try {
    const {body, imports} = compile(code);
    const modules = await loadModules(imports);
    const parameters = {
      require: (name: string) => modules.get(name),
      console: pageConsole(print),
      [REPORT]: async (text: string, thunk: () => Promise<unknown>) =>
        print({kind: 'value', text: `${text}  →  ${await valueOrError(thunk)}`}),
    };
    const AsyncFunction = (async () => {}).constructor as FunctionConstructor;
    const run = new AsyncFunction(...Object.keys(parameters), body);
    await freeingTensors(imports, () => run(...Object.values(parameters)));
  } catch (error) {
    print({kind: 'error', text: format(error instanceof Error ? error : new Error(String(error)))});
  }
}

async function valueOrError(thunk: () => Promise<unknown>): Promise<string> {
  try {
    return format(await thunk());
  } catch (error) {
    return format(error);
  }
}

/** Frees the tensors and variables that a fence leaves behind: nothing else on the page keeps any. */
async function freeingTensors(imports: readonly string[], run: () => Promise<void>): Promise<void> {
  if (!imports.some((name) => !name.startsWith('@cv/layers/'))) return run();
  const {disposeVariables, engine} = await import('@tensorflow/tfjs-core');
  engine().startScope();
  try {
    await run();
  } finally {
    engine().endScope();
    disposeVariables();
  }
}

/** The page's console, whose lines appear in the page as well. */
function pageConsole(print: Print): Console {
  const log = (...values: unknown[]) => {
    console.log(...values);
    print({kind: 'log', text: values.map(format).join(' ')});
  };
  return {...console, log, info: log, warn: log, error: log};
}
