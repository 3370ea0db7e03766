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

/** Every module name that a source file imports, statically, dynamically or as a type. */
function importsOf(path) {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const names = [];
  const visit = (node) => {
    const specifier =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node) ? node.moduleSpecifier : undefined;
    if (specifier) names.push(specifier.text);
    const first =
      ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && node.arguments[0];
    if (first && ts.isStringLiteralLike(first)) names.push(first.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
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
      const report = (why) => problems.push(`${path}: must not import ${imported} (${why})`);
      if (/^@tensorflow\/[^/]+\//.test(imported)) report('no deep imports of TensorFlow.js');
      const owner = imported
        .split('/')
        .slice(0, imported.startsWith('@') ? 2 : 1)
        .join('/');
      const ours = /^@(cv|tensorflow)\//.test(owner);
      if (ours && !rules.some((rule) => matches(rule, owner))) report('not in its row of ARCHITECTURE.md');
      if (!declared[owner]) report('not declared in its package.json');
      for (const rule of narrower) {
        if (rule.path.test(path) && matches(rule.forbidden, owner)) report(rule.why);
      }
    }
  }
}
for (const problem of problems) console.error(problem);
console.log(`boundaries: ${files} source files, ${problems.length} problems`);
process.exit(problems.length ? 1 : 0);
