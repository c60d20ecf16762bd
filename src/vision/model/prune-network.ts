import { FlatTable } from "./flat-table.ts";

/** Field numbers of TensorFlow Lite's schema (tensorflow/lite/schema/schema.fbs, version 3). */
const modelField = { subgraphs: 2 } as const;
const subgraphField = { tensors: 0, outputs: 2, operators: 3 } as const;
const tensorField = { shape: 0 } as const;
const operatorField = { inputs: 1, outputs: 2 } as const;

interface Operator {
  readonly at: number;
  readonly inputs: readonly number[];
  readonly outputs: readonly number[];
}

/**
 * A TensorFlow Lite network that works out only the outputs with so many numbers; what only the others need is left out,
 * the rest stays as it is, number for number. Gives the bytes as they were when there is nothing to leave out.
 * BlazePose's landmark networks also paint the body's outline (256 x 256) and give points in metres; nobody here reads
 * either, and the outline takes 9 % of the full network's multiplications and 16 % of the lite one's.
 */
export function pruneNetwork(bytes: Uint8Array, wantedCounts: readonly number[]): Uint8Array {
  const pruned = bytes.slice();
  const view = new DataView(pruned.buffer);
  const [subgraph, ...others] = FlatTable.root(view).tables(modelField.subgraphs);
  if (subgraph === undefined || others.length > 0) return pruned;
  const tensors = subgraph.tables(subgraphField.tensors);
  const countOf = (tensor: number) =>
    tensors[tensor]?.integers(tensorField.shape).reduce((product, size) => product * size, 1) ?? 0;
  const wanted = subgraph.integers(subgraphField.outputs).filter((tensor) => wantedCounts.includes(countOf(tensor)));
  const kept = neededFor(wanted, operatorsOf(view, subgraph));
  const outputs = subgraph.vector(subgraphField.outputs);
  view.setUint32(outputs.at - 4, wanted.length, true);
  for (const [index, tensor] of wanted.entries()) view.setInt32(outputs.at + 4 * index, tensor, true);
  const operators = subgraph.vector(subgraphField.operators);
  view.setUint32(operators.at - 4, kept.length, true);
  for (const [index, { at }] of kept.entries()) {
    const place = operators.at + 4 * index;
    // Tables are told by their distance from the place that names them.
    view.setUint32(place, at - place, true);
  }
  return pruned;
}

function operatorsOf(view: DataView, subgraph: FlatTable): readonly Operator[] {
  return subgraph.places(subgraphField.operators).map((at) => {
    const table = new FlatTable(view, at);
    return { at, inputs: table.integers(operatorField.inputs), outputs: table.integers(operatorField.outputs) };
  });
}

/** The operators that work towards these tensors, in their order. */
function neededFor(tensors: readonly number[], operators: readonly Operator[]): readonly Operator[] {
  const needed = new Set(tensors);
  // Operators stand in the order of their work: going backwards, whoever needs a tensor has been seen before its maker.
  const kept = operators.toReversed().filter(({ inputs, outputs }) => {
    const isNeeded = outputs.some((tensor) => needed.has(tensor));
    if (isNeeded) for (const tensor of inputs) needed.add(tensor);
    return isNeeded;
  });
  return kept.toReversed();
}
