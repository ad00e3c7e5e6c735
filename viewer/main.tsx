/** Starts the viewer on the graph that the page carries. */
import { render } from 'preact';
import { App } from './components/App.js';
import { Unreadable } from './components/Unreadable.js';
import { createGraphIndex } from './model/graph-index.js';
import { parseGraph } from './model/parse-graph.js';
import './styles/tokens.css';
import './styles/layout.css';
import './styles/controls.css';
import './styles/inspector.css';

const app = document.getElementById('app');
if (app === null) throw new Error('The page has no element with the id "app".');

const parsed = parseGraph(document.getElementById('graph')?.textContent ?? '');
if (parsed.ok) {
  document.title = `Footnote: ${parsed.graph.edges.length} edges`;
  render(<App index={createGraphIndex(parsed.graph)} />, app);
} else {
  render(<Unreadable reason={parsed.reason} />, app);
}
