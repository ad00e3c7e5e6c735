/** The product's name, with its footnote. */
import { strings } from '../strings.js';

export function Wordmark() {
  return (
    <span class="wordmark">
      {strings.top.name}
      <sup aria-hidden="true">1</sup>
    </span>
  );
}
