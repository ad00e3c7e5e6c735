/** Starts the viewer on the graph that the page carries: first its sketch, then all of it. */
import { render } from 'preact';
import type { PageHead } from '../graph/formats/page.js';
import { fromSketch } from '../graph/formats/sketch.js';
import { App } from './components/App.js';
import { Opening } from './components/Opening.js';
import { Unreadable } from './components/Unreadable.js';
import { createGraphIndex } from './model/graph-index.js';
import { readHead, readParts } from './model/page.js';
import { createTable } from './model/table.js';
import { nextFrame, rest } from './rest.js';
import { canUnpack, unpack } from './unpack.js';
import './styles/tokens.css';
import './styles/layout.css';
import './styles/controls.css';
import './styles/inspector.css';

const app = document.getElementById('app');
if (app === null) throw new Error('The page has no element with the id "app".');
app.replaceChildren();
await open(app);

async function open(root: HTMLElement): Promise<void> {
  if (!canUnpack()) return render(<Unreadable reason="old-browser" />, root);
  const head = await readHead(document.getElementById('graph')?.textContent ?? '', unpack);
  if (!head.ok) return render(<Unreadable reason={head.reason} />, root);
  // A link may name what the sketch does not know.
  if (window.location.hash.length > 1) render(<Opening documents={head.value.documents} />, root);
  else showSketch(head.value, root);
  await nextFrame();

  const parts = [...document.querySelectorAll('script.part')].map(({ textContent }) => textContent);
  const graph = await readParts(head.value, parts, unpack, rest);
  if (!graph.ok) return render(<Unreadable reason={graph.reason} />, root);
  const index = createGraphIndex(graph.value);
  await rest();
  const table = createTable(index);
  await rest();
  document.title = `Footnote: ${index.edges.size} edges`;
  render(<App index={index} table={table} opening={null} />, root);
}

function showSketch({ sketch, documents }: PageHead, root: HTMLElement): void {
  const index = createGraphIndex(fromSketch(sketch), sketch.measures);
  const nothing = createGraphIndex(fromSketch({ ...sketch, nodes: [], edges: [] }));
  render(<App index={index} table={createTable(nothing)} opening={documents} />, root);
}
