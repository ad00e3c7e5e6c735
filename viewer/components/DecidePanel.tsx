/** Are two nodes one? The reader decides; the decisions become a judgements file, and the next build takes them up. */
import type { TargetedSubmitEvent } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Desk } from '../../graph/formats/desk.js';
import type { UnsurePair } from '../../graph/model.js';
import { snippet } from '../model/connections.js';
import { anchorOf, type Decision, doubtAbout, openPairs } from '../model/decisions.js';
import { nodeOf } from '../model/graph-index.js';
import type { Search } from '../model/search.js';
import type { Inspector } from '../model/state.js';
import { strings } from '../strings.js';
import { useViewer } from './context.js';
import { DecisionList } from './DecisionList.js';
import { readDesk } from './desk.js';
import { DocumentHeading } from './DocumentHeading.js';
import { NodePicker } from './NodePicker.js';

interface Props {
  readonly pair: Extract<Inspector, { from: string | null }>;
  readonly decisions: readonly Decision[];
  readonly search: Search;
}

export function DecidePanel({ pair, decisions, search }: Props) {
  const { dispatch } = useViewer();
  const desk = useMemo(readDesk, []);
  const { from, to } = pair;
  const change = (changed: Partial<typeof pair>): void =>
    dispatch({ type: 'open', inspector: { ...pair, ...changed } });
  return (
    <article class="panel" data-testid="decide-panel">
      <header class="panel-header">
        <p class="kicker">{strings.decide.lead}</p>
        <h2 class="node-heading">{strings.decide.title}</h2>
        <div class="pickers">
          <NodePicker
            label={strings.decide.one}
            chosen={from}
            search={search}
            onChange={(key) => change({ from: key })}
          />
          {from !== null && <Words node={from} />}
          <NodePicker
            label={strings.decide.other}
            chosen={to}
            search={search}
            onChange={(key) => change({ to: key })}
          />
          {to !== null && <Words node={to} />}
        </div>
        {from === null || to === null || from === to ? (
          <p class="claim-note">{strings.decide.hint}</p>
        ) : (
          <Verdict key={`${from} ${to}`} a={from} b={to} decisions={decisions} desk={desk} />
        )}
      </header>
      <DecisionList decisions={decisions} desk={desk} />
      <OpenPairs decisions={decisions} />
    </article>
  );
}

/** What the decision will be hung on. */
function Words({ node }: { node: string }) {
  const { index } = useViewer();
  const anchor = useMemo(() => anchorOf(index, node), [index, node]);
  if (anchor === null) return <p class="claim-note warning">{strings.decide.noWords}</p>;
  const shown = snippet(anchor.document, anchor.mention);
  return (
    <div class="decide-words">
      <DocumentHeading id={anchor.document.id} document={anchor.document} />
      <blockquote class="hop-quote">
        <bdi>
          {shown?.before}
          <mark>{shown?.words}</mark>
          {shown?.after}
        </bdi>
      </blockquote>
    </div>
  );
}

interface VerdictProps {
  readonly a: string;
  readonly b: string;
  readonly decisions: readonly Decision[];
  readonly desk: Desk | null;
}

function Verdict({ a, b, decisions, desk }: VerdictProps) {
  const { index, dispatch } = useViewer();
  const [reason, setReason] = useState('');
  const [author, setAuthor] = useState(decisions.at(-1)?.author ?? desk?.author ?? '');
  const doubt = doubtAbout(index, a, b);
  const judgeable = anchorOf(index, a) !== null && anchorOf(index, b) !== null;
  const onSubmit = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const verdict = (event.submitter as HTMLButtonElement | null)?.value === 'different' ? 'different' : 'same';
    const said = { author: author.trim(), reason: reason.trim() };
    dispatch({ type: 'decide', decision: { a, b, verdict, ...said, date: today() } });
    dispatch({ type: 'open', inspector: { kind: 'decide', from: null, to: null } });
  };
  return (
    <form class="verdict" onSubmit={onSubmit}>
      {doubt && <Doubt doubt={doubt} />}
      <label>
        {strings.decide.reason}
        <input type="text" value={reason} onInput={(event) => setReason(event.currentTarget.value)} />
      </label>
      <label>
        {strings.decide.author}
        <input
          type="text"
          required
          pattern=".*\S.*"
          value={author}
          onInput={(event) => setAuthor(event.currentTarget.value)}
        />
      </label>
      <p class="verdict-buttons">
        <button type="submit" value="same" class="solid" disabled={!judgeable}>
          {strings.decide.same}
        </button>
        <button type="submit" value="different" class="solid" disabled={!judgeable}>
          {strings.decide.different}
        </button>
      </p>
    </form>
  );
}

function Doubt({ doubt: { score, reasons } }: { doubt: UnsurePair }) {
  return (
    <p class="claim-note">
      {strings.decide.machine(score)} <bdi>{reasons.join('; ')}</bdi>
    </p>
  );
}

const PAGE = 20;

function OpenPairs({ decisions }: { decisions: readonly Decision[] }) {
  const { index, dispatch } = useViewer();
  const [length, setLength] = useState(PAGE);
  const pairs = useMemo(() => openPairs(index, decisions), [index, decisions]);
  const name = (key: string): string => nodeOf(index, key).attributes.label;
  return (
    <section class="section">
      <h3>{strings.decide.open(pairs.length)}</h3>
      <ul class="rows">
        {pairs.slice(0, length).map(({ a, b, score }) => (
          <li key={`${a} ${b}`}>
            <button
              type="button"
              class="row-button open-pair"
              onClick={() => {
                dispatch({ type: 'open', inspector: { kind: 'decide', from: a, to: b } });
                dispatch({ type: 'aim', nodes: [a, b] });
              }}
            >
              <span>
                <bdi>{name(a)}</bdi> <em>{strings.decide.or}</em> <bdi>{name(b)}</bdi>
              </span>
              <span class="option-count">{strings.decide.score(score)}</span>
            </button>
          </li>
        ))}
      </ul>
      {pairs.length > length && (
        <button type="button" class="more" onClick={() => setLength(length + PAGE)}>
          {strings.list.more(Math.min(PAGE, pairs.length - length))}
        </button>
      )}
    </section>
  );
}

/** "2024-02-29", by the reader's clock. */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
