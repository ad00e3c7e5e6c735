/** What is shown, to take elsewhere: a link, a picture, a graph for other programs. Nothing is sent anywhere. */
import { useState } from 'preact/hooks';
import type { EdgeStatus, EntityType } from '../../graph/model.js';
import { toGexf } from '../../graph/formats/gexf.js';
import { toJson } from '../../graph/formats/json.js';
import { type LegendEntry, toSvg } from '../canvas/svg.js';
import type { HandleSources } from '../handle.js';
import type { Selection } from '../model/select.js';
import { textsOf } from '../model/library.js';
import { shownGraph } from '../model/subgraph.js';
import { strings } from '../strings.js';
import { LINE_STYLES } from '../theme/line-style.js';
import type { Palette } from '../theme/palette.js';
import { useViewer } from './context.js';
import { Icon } from './Icon.js';
import { saveFile } from './save-file.js';

interface Props {
  readonly selection: Selection;
  readonly handle: HandleSources;
  /** Whether the graph is on the stage, to take a picture of. */
  readonly drawn: boolean;
}

/** Pixels of a saved picture for each on the screen. */
const SHARPNESS = 2;

export function SharePanel({ selection, handle, drawn }: Props) {
  const { index, palette, positions } = useViewer();
  const { share } = strings;
  const svg = (): string | null => {
    const picture = handle.canvas?.drawn.picture();
    return picture ? toSvg(picture, legendOf(selection, palette)) : null;
  };
  const graph = () => shownGraph(index, selection, positions);
  const quotes = textsOf(index) !== 'none';
  const files: readonly (readonly [string, string, () => void, boolean])[] = [
    [share.png, drawn ? share.pngMeaning : share.openGraph, () => savePng(svg()), drawn],
    [share.svg, drawn ? share.svgMeaning : share.openGraph, () => saveText('graph.svg', 'image/svg+xml', svg()), drawn],
    [share.gexf, share.gexfMeaning, () => saveText('graph.gexf', 'application/xml', toGexf(graph()).text), true],
    [
      share.json,
      quotes ? share.jsonMeaning : share.noQuotes,
      () => saveText('graph.json', 'application/json', toJson(graph())),
      quotes,
    ],
  ];
  return (
    <article class="panel" data-testid="share-panel">
      <header class="panel-header">
        <p class="kicker">{share.lead(selection.nodes.size, selection.edges.size)}</p>
        <h2 class="node-heading">{share.title}</h2>
      </header>
      <Link />
      <ul class="files">
        {files.map(([name, meaning, save, possible]) => (
          <li key={name}>
            <button type="button" class="row-button" disabled={!possible} onClick={save}>
              <Icon name="save" />
              <strong>{name}</strong>
              <span>{meaning}</span>
            </button>
          </li>
        ))}
      </ul>
      <p class="claim-note">{share.tables}</p>
    </article>
  );
}

function Link() {
  const [copied, setCopied] = useState(false);
  const copy = (): void => {
    const clipboard: Clipboard | undefined = navigator.clipboard;
    void clipboard?.writeText(window.location.href).then(
      () => setCopied(true),
      () => undefined,
    );
  };
  return (
    <section class="section">
      <h3>{strings.share.link}</h3>
      <p class="claim-note">{strings.share.linkMeaning}</p>
      <button type="button" class="more" onClick={copy} onBlur={() => setCopied(false)}>
        {copied ? strings.claim.copied : strings.share.copyLink}
      </button>
    </section>
  );
}

function saveText(name: string, type: string, text: string | null): void {
  if (text !== null) saveFile(name, type, text);
}

/** Draws the vector picture: what is saved is what the other file holds. */
function savePng(svg: string | null): void {
  if (svg === null) return;
  const image = new Image();
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  image.onload = () => {
    const canvas = document.createElement('canvas');
    canvas.width = image.width * SHARPNESS;
    canvas.height = image.height * SHARPNESS;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    canvas.toBlob((blob) => blob && saveFile('graph.png', 'image/png', blob));
    URL.revokeObjectURL(url);
  };
  image.src = url;
}

/** What the shown picture uses. */
function legendOf({ options }: Selection, palette: Palette): readonly LegendEntry[] {
  const used = (id: 'type' | 'family' | 'status'): readonly string[] =>
    options[id].filter(({ shown, count }) => shown && count > 0).map(({ value }) => value);
  return [
    ...used('type').map((type) => ({
      name: strings.types[type as EntityType],
      color: palette.types[type as EntityType],
      shape: type as EntityType,
    })),
    ...used('family').map((family) => ({ name: strings.family(family), color: palette.family(family), dash: null })),
    ...used('status').map((status) => ({
      name: strings.statuses[status as EdgeStatus],
      color: palette.mutedInk,
      dash: LINE_STYLES[status as EdgeStatus].dash,
    })),
  ];
}
