/** A layer as model.json holds it. */
interface LayerJson {
  name?: unknown;
  class_name?: unknown;
  config?: unknown;
  inbound_nodes?: unknown;
}

/** One call of a layer: the outputs of other layers' calls that it takes, as [layer, call, output]. */
interface Call {
  layer: string;
  inputs: readonly (readonly unknown[])[];
}

/**
 * What keeps the graph of a model.json from being put together, in words; nothing where it can be. TensorFlow.js waits for
 * the inputs of each layer, and waits for good where one can never come: a layer that is missing, or one that needs itself.
 * What is malformed otherwise it tells itself.
 *
 * @param topology `modelTopology`: a model, whose layers may be models again.
 */
export function graphProblem(topology: unknown): string | undefined {
  const {model_config: inner = topology} = fieldsOf(topology);
  return problemInside(fieldsOf(inner).config);
}

/** Of a model's or a layer's config, and of every model and layer in it. */
function problemInside(config: unknown): string | undefined {
  const own = fieldsOf(config);
  const list = Array.isArray(config) ? config : own.layers; // old Sequential models are a bare list
  const layers: LayerJson[] = Array.isArray(list) ? list.map(fieldsOf) : [];
  // Sequential models have no graph.
  if (layers.some(({inbound_nodes: nodes}) => Array.isArray(nodes))) {
    const problem = problemOfGraph(own, layers);
    if (problem !== undefined) return problem;
  }
  for (const inner of [...layers, fieldsOf(own.layer)]) {
    const problem = inner.config === undefined ? undefined : problemInside(inner.config);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function problemOfGraph(model: Record<string, unknown>, layers: readonly LayerJson[]): string | undefined {
  const names = layers.map(({name}) => name);
  const own = layers.map(({name, config}) => fieldsOf(config).name ?? name);
  const twice = repeated(names) ?? repeated(own);
  if (twice !== undefined) return `two layers are called ${JSON.stringify(twice)}.`;
  for (const field of ['input_layers', 'output_layers'] as const) {
    for (const end of listOf(model[field])) {
      const name = listOf(end)[0];
      if (!names.includes(name)) return `${field} names ${JSON.stringify(name ?? end)}, which is no layer.`;
    }
  }
  const calls = layers.flatMap(callsOf);
  for (const {layer, inputs} of calls) {
    for (const input of inputs) {
      const name = listOf(input)[0];
      if (names.includes(name)) continue;
      return `layer ${JSON.stringify(layer)} takes the output of ${JSON.stringify(name ?? input)}, which is no layer.`;
    }
  }
  const waiting = neverReady(layers, calls);
  return (
    waiting && `layer ${JSON.stringify(waiting.layer)} can never be called: what it takes depends on it.`
  );
}

/** A call whose inputs never come, after all others are made; undefined where all can be made. */
function neverReady(layers: readonly LayerJson[], calls: readonly Call[]): Call | undefined {
  // Inputs and whole models have an output before anybody calls them.
  const made = new Map(layers.map((layer) => [layer.name, hasOutput(layer) ? 1 : 0]));
  let waiting = [...calls];
  for (let before = Infinity; waiting.length < before;) {
    before = waiting.length;
    waiting = waiting.filter(({layer, inputs}) => {
      const isReady = inputs.every(([name, index]) => made.get(name)! > Number(index ?? 0));
      if (isReady) made.set(layer, made.get(layer)! + 1);
      return !isReady;
    });
  }
  return waiting[0];
}

function hasOutput({class_name: kind, config}: LayerJson): boolean {
  return kind === 'InputLayer' || Array.isArray(config) || Array.isArray(fieldsOf(config).layers);
}

/** Keras 3's calls, which are no lists, are left to TensorFlow.js, which does not know them. */
function callsOf({name, inbound_nodes: nodes}: LayerJson): Call[] {
  return listOf(nodes)
    .filter((node) => Array.isArray(node))
    .map((inputs) => ({layer: String(name), inputs: inputs as unknown[][]}));
}

function repeated(names: readonly unknown[]): unknown {
  return names.find((name, i) => names.indexOf(name) !== i);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
