/** Shown in place of the viewer when the page carries no graph it can read. */
import type { Unreadable as Reason } from '../model/page.js';
import { strings } from '../strings.js';
import { Wordmark } from './Wordmark.js';

export function Unreadable({ reason }: { reason: Reason }) {
  return (
    <main class="unreadable">
      <Wordmark />
      <p role="alert">{strings.unreadable[reason]}</p>
    </main>
  );
}
