import ts from 'typescript';

const ARROW = /^\/\/\s*=>\s*(.*)$/;

/**
 * Turns `expression; // => value` into an assertion, `const x = expression; // => value` too, and
 * `console.log(expression); // => value`; `// => throws RangeError` asserts the error's name.
 * The statement may span lines; the comment follows its end on the same line.
 */
export function withAssertions(code: string): string {
  const file = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TS);
  const syntax = (file as ts.SourceFile & {parseDiagnostics?: ts.Diagnostic[]}).parseDiagnostics ?? [];
  if (syntax.length > 0) throw new SyntaxError(ts.flattenDiagnosticMessageText(syntax[0]!.messageText, ' '));

  const pieces: string[] = [];
  let copied = 0;
  let asserted = 0;
  for (const statement of file.statements) {
    const expected = expectedAfter(code, statement);
    if (expected === undefined) continue;
    asserted++;
    pieces.push(code.slice(copied, statement.getStart(file)), assertionOf(statement, file, expected));
    copied = statement.end;
  }
  const written = code.split('\n').filter((line) => /\/\/\s*=>/.test(line)).length;
  if (written !== asserted) {
    throw new SyntaxError(
      `${written - asserted} of ${written} comments "// =>" follow no top-level statement: they would assert nothing.`,
    );
  }
  return pieces.join('') + code.slice(copied);
}

function expectedAfter(code: string, statement: ts.Statement): string | undefined {
  const range = ts.getTrailingCommentRanges(code, statement.end)?.[0];
  return range && ARROW.exec(code.slice(range.pos, range.end))?.[1]?.trim();
}

function assertionOf(statement: ts.Statement, file: ts.SourceFile, expected: string): string {
  if (ts.isVariableStatement(statement)) {
    const [declaration] = statement.declarationList.declarations;
    const name = declaration?.name.getText(file);
    return `${statement.getText(file)} await __assert(() => ${name}, ${thunk(expected)});`;
  }
  if (!ts.isExpressionStatement(statement)) {
    throw new SyntaxError(`"// => ${expected}" must follow an expression or a declaration.`);
  }
  const expression = logged(statement.expression, file).getText(file);
  return `await __assert(async () => (${expression}), ${thunk(expected)});`;
}

function thunk(expected: string): string {
  const error = /^throws (\w+)$/.exec(expected);
  return error ? `{throws: '${error[1]}'}` : `{value: () => (${expected})}`;
}

/** `console.log(x)` asserts x. */
function logged(expression: ts.Expression, file: ts.SourceFile): ts.Expression {
  const isLog = ts.isCallExpression(expression) && expression.expression.getText(file) === 'console.log';
  return isLog && expression.arguments.length === 1 ? expression.arguments[0]! : expression;
}

/** Identifiers that the code uses and neither imports nor declares (globals among them). */
export function undeclaredNames(code: string): string[] {
  const file = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TS);
  const used = new Set<string>();
  const declared = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const role = roleOf(node);
      if (role === 'declares') declared.add(node.text);
      if (role === 'uses') used.add(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return [...used].filter((name) => !declared.has(name));
}

function roleOf(node: ts.Identifier): 'declares' | 'uses' | 'labels' {
  const {parent} = node;
  if (ts.isShorthandPropertyAssignment(parent)) return 'uses';
  if (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent)) {
    return parent.name === node ? 'labels' : 'uses';
  }
  if ('propertyName' in parent && parent.propertyName === node) return 'labels';
  return 'name' in parent && parent.name === node ? 'declares' : 'uses';
}
