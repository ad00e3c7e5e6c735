/** A node's name that opens the node. */
import { nodeOf } from '../model/graph-index.js';
import { useViewer } from './context.js';
import { TypeMark } from './TypeMark.js';

export function NodeLink({ node }: { node: string }) {
  const { index, palette, dispatch } = useViewer();
  const { type, label } = nodeOf(index, node).attributes;
  return (
    <button
      type="button"
      class="node-link"
      onClick={() => dispatch({ type: 'open', inspector: { kind: 'node', key: node }, aim: true })}
    >
      <TypeMark type={type} palette={palette} />
      <bdi>{label}</bdi>
    </button>
  );
}
