import {
  parse,
  type AnyNode,
  type Comment,
  type Expression,
  type ModuleDeclaration,
  type Statement,
} from 'acorn';
import {transform} from 'sucrase';

/** The name under which compiled code reports the value of a statement with a comment `// => value`. */
export const REPORT = '__report';

export interface Compiled {
  /** The body of an async function with the parameters `require` and `__report(text, thunk)`. */
  readonly body: string;
  /** Names of the modules that it requires. */
  readonly imports: readonly string[];
}

/**
 * Makes a fence runnable in the page: types are stripped, imports become calls of `require`, and a statement followed
 * by `// => value` reports its value (an expression its own, a declaration that of the variable).
 *
 * @throws SyntaxError when the code does not parse.
 */
export function compile(code: string): Compiled {
  const javascript = transform(code, {transforms: ['typescript'], disableESTransforms: true}).code;
  const comments: Comment[] = [];
  const program = parse(javascript, {ecmaVersion: 'latest', sourceType: 'module', onComment: comments});
  const imports: string[] = [];
  let body = javascript;
  for (const statement of program.body.toReversed()) {
    const source = (node: AnyNode) => javascript.slice(node.start, node.end);
    const replace = (text: string) => {
      body = body.slice(0, statement.start) + text + body.slice(statement.end);
    };
    if (statement.type === 'ImportDeclaration') {
      imports.unshift(String(statement.source.value));
      replace(requireCall(statement));
    } else if (hasArrow(javascript, statement, comments)) replace(reported(statement, source));
  }
  return {body, imports};
}

/** Whether `// =>` follows the statement on the line where it ends. */
function hasArrow(code: string, statement: AnyNode, comments: readonly Comment[]): boolean {
  const comment = comments.find(({start}) => start >= statement.end);
  const between = comment && code.slice(statement.end, comment.start);
  return comment?.type === 'Line' && /^[ \t]*$/.test(between!) && /^\s*=>/.test(comment.value);
}

function reported(statement: Statement | ModuleDeclaration, source: (node: AnyNode) => string): string {
  // Where a type was there is a space left over, as in `(x )`.
  const shown = (value: string) => JSON.stringify(value.replaceAll(/ +\)/g, ')'));
  const report = (value: string) => `await ${REPORT}(${shown(value)}, async () => (${value}));`;
  if (statement.type === 'VariableDeclaration') {
    return `${source(statement)} ${report(source(statement.declarations[0]!.id))}`;
  }
  if (statement.type !== 'ExpressionStatement' || isLog(statement.expression, source))
    return source(statement);
  return report(source(statement.expression));
}

/** `console.log(x); // => value` prints already. */
function isLog(expression: Expression, source: (node: AnyNode) => string): boolean {
  return expression.type === 'CallExpression' && source(expression.callee) === 'console.log';
}

function requireCall(statement: Extract<ModuleDeclaration, {type: 'ImportDeclaration'}>): string {
  const module = `require(${JSON.stringify(statement.source.value)})`;
  const named: string[] = [];
  const whole: string[] = [];
  for (const specifier of statement.specifiers) {
    const local = specifier.local.name;
    if (specifier.type === 'ImportNamespaceSpecifier') whole.push(local);
    else if (specifier.type === 'ImportDefaultSpecifier') named.push(`default: ${local}`);
    else named.push(`${'name' in specifier.imported ? specifier.imported.name : ''}: ${local}`);
  }
  const declarations = whole.map((local) => `const ${local} = ${module};`);
  if (named.length > 0) declarations.push(`const {${named.join(', ')}} = ${module};`);
  return declarations.join(' ') || `${module};`;
}
