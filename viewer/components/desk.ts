/** The program behind the page, where `footnote view` serves it: it can keep decisions and build the graph again. */
import type { Desk } from '../../graph/formats/desk.js';

/** Resolves once the graph is built again; rejects with an Error that says in words why it was not. */
export async function keepAndRebuild(entries: string): Promise<void> {
  const response = await fetch('judgements', {
    method: 'POST',
    headers: { 'Content-Type': 'application/yaml' },
    body: entries,
  });
  if (!response.ok) throw new Error((await response.text()).trim() || response.statusText);
}

/** Null in a page that was opened from a file. */
export function readDesk(): Desk | null {
  const text = document.getElementById('desk')?.textContent ?? '';
  return text.trim() === '' ? null : (JSON.parse(text) as Desk);
}
