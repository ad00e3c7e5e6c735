/** Opens a document where something stands in it. */
import { strings } from '../strings.js';
import { useViewer } from './context.js';
import { Icon } from './Icon.js';

export function ReadButton({ document, at }: { document: string; at: number | null }) {
  const { dispatch } = useViewer();
  return (
    <button type="button" class="read" onClick={() => dispatch({ type: 'read', reading: { document, at } })}>
      <Icon name="read" />
      {strings.reader.open}
    </button>
  );
}
