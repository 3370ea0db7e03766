// Who may import whom, down to TensorFlow.js' own packages: the table of ARCHITECTURE.md, enforced.
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import ts from 'typescript';

const core = '@tensorflow/tfjs-core';
const layers = '@tensorflow/tfjs-layers';
const backends = /^@tensorflow\/(tfjs-backend-(cpu|wasm|webgl|webgpu)|tfjs-node(-gpu)?)$/;

/** Package -> what its sources may import besides their own files and Node's modules. */
const allowed = {
  layers: [core, layers],
  architectures: [core, layers, '@cv/layers'],
  weights: [core],
  augmentation: [core],
  transfer: [core, layers],
  datasets: [core],
  backend: [core, backends],
  'mobilenet-v2-imagenet': [],
  cli: [core, layers, /^@cv\//],
};

/** Sources that narrow their package's rule further. */
const narrower = [
  {path: /^packages\/augmentation\/src\/(?!tensor\/)/, forbidden: core, why: 'only the /tensor entry may'},
  {
    path: /^packages\/layers\/src\/reference\//,
    forbidden: core,
    why: 'the reference loops depend on nothing',
  },
  {path: /^packages\/(?!cli)/, forbidden: /^commander$|^cli-progress$/, why: 'only the command may'},
];

const matches = (rule, name) => (typeof rule === 'string' ? rule === name : rule.test(name));

/** Every module name that a source file imports: statically, dynamically, as a type or by `import x = require()`. */
function importsOf(path) {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const names = [];
  const visit = (node) => {
    const name = moduleName(node);
    if (name && ts.isStringLiteralLike(name)) names.push(name.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}

function moduleName(node) {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return node.arguments[0];
  if (ts.isImportTypeNode(node))
    return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
  return ts.isExternalModuleReference(node) ? node.expression : undefined;
}

/** What is wrong with one import, as reasons. */
function* reasonsAgainst(imported, path, rules, declared) {
  if (/^@tensorflow\/[^/]+\//.test(imported)) yield 'no deep imports of TensorFlow.js';
  const parts = imported.startsWith('@') ? 2 : 1;
  const owner = imported.split('/').slice(0, parts).join('/');
  const ours = /^@(cv|tensorflow)\//.test(owner);
  if (ours && !rules.some((rule) => matches(rule, owner))) yield 'not in its row of ARCHITECTURE.md';
  if (!declared[owner]) yield 'not declared in its package.json';
  for (const rule of narrower) {
    if (rule.path.test(path) && matches(rule.forbidden, owner)) yield rule.why;
  }
}

const problems = [];
let files = 0;
for (const name of readdirSync('packages')) {
  const folder = join('packages', name);
  const rules = allowed[name];
  if (!rules) {
    problems.push(`${folder}: has no row in ARCHITECTURE.md and in this script`);
    continue;
  }
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const declared = {...manifest.dependencies, ...manifest.peerDependencies};
  for (const file of readdirSync(join(folder, 'src'), {recursive: true})) {
    if (!file.endsWith('.ts') || file.endsWith('.test.ts')) continue;
    files++;
    const path = join(folder, 'src', file).replaceAll('\\', '/');
    for (const imported of importsOf(path)) {
      if (/^[.#]|^node:/.test(imported)) continue;
      for (const why of reasonsAgainst(imported, path, rules, declared)) {
        problems.push(`${path}: must not import ${imported} (${why})`);
      }
    }
  }
}
for (const problem of problems) console.error(problem);
console.log(`boundaries: ${files} source files, ${problems.length} problems`);
process.exit(problems.length ? 1 : 0);
