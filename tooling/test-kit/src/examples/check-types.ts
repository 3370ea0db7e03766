import ts from 'typescript';

/** A module that need not exist as a file. */
export interface VirtualModule {
  /** Absolute; imports resolve from there. */
  path: string;
  code: string;
}

/** What a user's editor says in a strict project. */
const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: ['node'],
  strict: true,
  noEmit: true,
  skipLibCheck: true,
};

/** TypeScript's errors in the modules, as `path:line: message`; one program for all of them. */
export function typeErrors(modules: readonly VirtualModule[]): string[] {
  const codes = new Map(modules.map(({path, code}) => [path, code]));
  const host = ts.createCompilerHost(OPTIONS);
  const {fileExists, readFile, getSourceFile} = host;
  host.fileExists = (path) => codes.has(path) || fileExists(path);
  host.readFile = (path) => codes.get(path) ?? readFile(path);
  host.getSourceFile = (path, language, ...rest) => {
    const code = codes.get(path);
    return code === undefined
      ? getSourceFile(path, language, ...rest)
      : ts.createSourceFile(path, code, language, true);
  };
  const program = ts.createProgram([...codes.keys()], OPTIONS, host);
  return [...codes.keys()].flatMap((path) => {
    const file = program.getSourceFile(path)!;
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({start, messageText}) => {
        const line = file.getLineAndCharacterOfPosition(start ?? 0).line + 1;
        return `${path}:${line}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
      },
    );
  });
}
