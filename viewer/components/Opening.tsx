/** Stands where there is nothing to show yet. */
import { strings } from '../strings.js';

export function Opening({ documents }: { documents: number }) {
  return (
    <p class="opening" role="status">
      {strings.opening(documents)}
    </p>
  );
}
