import {basename} from 'node:path';

export interface Example {
  /** `README.md:12`: file name and the line of the fence. */
  name: string;
  code: string;
}

/** Examples of a Markdown file (every `ts` fence) or a TypeScript file (the fences after `@example` in docstrings). */
export function extractExamples(path: string, text: string): Example[] {
  const lines = text.split(/\r?\n/);
  const visible = path.endsWith('.md') ? lines : exampleLines(lines);
  return fences(visible).map(({line, code}) => ({name: `${basename(path)}:${line}`, code}));
}

/** The file with everything blank that is not part of an `@example` in a docstring; line numbers stay. */
function exampleLines(lines: string[]): string[] {
  let inDocstring = false;
  let inExample = false;
  return lines.map((line) => {
    if (/^\s*\/\*\*/.test(line)) inDocstring = true;
    const content = inDocstring ? line.replace(/^\s*\/?\*+\/? ?/, '') : '';
    if (/^@example\b/.test(content)) inExample = true;
    else if (/^@\w/.test(content)) inExample = false;
    const visible = inExample ? content : '';
    if (line.includes('*/')) inDocstring = inExample = false;
    return visible;
  });
}

function fences(lines: string[]): {line: number; code: string}[] {
  const found: {line: number; code: string}[] = [];
  let open: {line: number; indent: number; executable: boolean; code: string[]} | undefined;
  lines.forEach((text, index) => {
    const fence = /^(\s*)```(\S*)/.exec(text);
    if (!open && fence) {
      open = {line: index + 1, indent: fence[1]!.length, executable: fence[2] === 'ts', code: []};
    } else if (open && fence) {
      if (open.executable) found.push({line: open.line, code: open.code.join('\n')});
      open = undefined;
    } else open?.code.push(text.slice(open.indent));
  });
  if (open) throw new Error(`examples: the fence of line ${open.line} is not closed.`);
  return found;
}
