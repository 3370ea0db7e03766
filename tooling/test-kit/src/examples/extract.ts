import {basename} from 'node:path';

export interface Example {
  /** `README.md:12`: file name and the line of the fence. */
  name: string;
  code: string;
}

interface Block {
  /** Line of the file, from 1. */
  line: number;
  code: string[];
}

/** Examples of a Markdown file (its `ts` fences) or a TypeScript file (the docstrings' `@example`s, fenced or bare). */
export function extractExamples(path: string, text: string): Example[] {
  const lines = text.split(/\r?\n/);
  const blocks = path.endsWith('.md')
    ? fences({line: 1, code: lines})
    : exampleTags(lines).flatMap((block) => (block.code.join().includes('```') ? fences(block) : [block]));
  return blocks.map(({line, code}) => ({name: `${basename(path)}:${line}`, code: code.join('\n').trim()}));
}

/** What follows each `@example` of a docstring, up to the next tag. */
function exampleTags(lines: string[]): Block[] {
  const blocks: Block[] = [];
  let inDocstring = false;
  let open: Block | undefined;
  lines.forEach((line, index) => {
    if (/^\s*\/\*\*/.test(line)) inDocstring = true;
    const content = inDocstring ? line.replace(/^\s*\/?\*+\/? ?/, '') : '';
    if (/^@\w/.test(content)) {
      open = content.startsWith('@example') ? {line: index + 1, code: ['']} : undefined;
      if (open) blocks.push(open);
    } else open?.code.push(content.replace(/\s*\*\/$/, ''));
    if (line.includes('*/')) {
      inDocstring = false;
      open = undefined;
    }
  });
  return blocks;
}

function fences({line: first, code: lines}: Block): Block[] {
  const found: Block[] = [];
  let open: (Block & {indent: number; executable: boolean}) | undefined;
  lines.forEach((text, index) => {
    const fence = /^(\s*)```(\S*)/.exec(text);
    if (!open && fence) {
      open = {line: first + index, indent: fence[1]!.length, executable: fence[2] === 'ts', code: []};
    } else if (open && fence) {
      if (open.executable) found.push({line: open.line, code: open.code});
      open = undefined;
    } else open?.code.push(text.slice(open.indent));
  });
  if (open) throw new Error(`examples: the fence of line ${open.line} is not closed.`);
  return found;
}
