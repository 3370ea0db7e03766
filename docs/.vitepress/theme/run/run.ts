import {compile, REPORT} from './compile.js';
import {format} from './format.js';
import {inTurn} from './in-turn.js';
import {loadModules} from './modules.js';

/** One line of a fence's output. */
export interface Line {
  readonly kind: 'log' | 'value' | 'error';
  readonly text: string;
}

type Print = (line: Line) => void;

/** Runs a fence and prints what it logs, the values of its `// =>` lines and its error, if it throws one. */
export function runCode(code: string, print: Print): Promise<void> {
  return inTurn(() => runNow(code, print));
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

/** Frees the tensors and variables that a fence leaves behind, and none of those that were there before, as a figure's. */
async function freeingTensors(imports: readonly string[], run: () => Promise<void>): Promise<void> {
  if (!imports.some((name) => !name.startsWith('@cv/layers/'))) return run();
  const {engine} = await import('@tensorflow/tfjs-core');
  const variables = () => Object.values(engine().state.registeredVariables);
  const before = new Set(variables());
  engine().startScope();
  try {
    await run();
  } finally {
    engine().endScope();
    for (const variable of variables()) if (!before.has(variable)) variable.dispose();
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
