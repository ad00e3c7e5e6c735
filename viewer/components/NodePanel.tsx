/** A node: its names, its connections, its mentions, and why its mentions were joined. */
import { useMemo, useState } from 'preact/hooks';
import type { GraphNode } from '../../graph/model.js';
import {
  type Connection,
  connections,
  type DocumentMentions,
  mentionsByDocument,
  snippet,
} from '../model/connections.js';
import { formatInterval } from '../model/dates.js';
import { strings } from '../strings.js';
import { ClaimCard } from './ClaimCard.js';
import { useViewer } from './context.js';
import { DocumentHeading } from './DocumentHeading.js';
import { Icon } from './Icon.js';
import { LineMark } from './LineMark.js';
import { StatusBadge } from './StatusBadge.js';
import { TypeMark } from './TypeMark.js';

interface Props {
  readonly node: GraphNode;
  /** Whether it is held in its place. */
  readonly pinned: boolean;
}

export function NodePanel({ node, pinned }: Props) {
  return (
    <article class="panel" data-testid="node-panel">
      <NodeHeader node={node} />
      <Actions node={node} pinned={pinned} />
      <Connections node={node} />
      <SelfClaims node={node} />
      <Mentions node={node} />
      <Merges node={node} />
    </article>
  );
}

function NodeHeader({ node: { attributes } }: { node: GraphNode }) {
  const { palette } = useViewer();
  const { label, type, subtypes, named, aliases, from, to } = attributes;
  const kinds = [
    strings.type[type],
    ...subtypes.filter((kind) => kind !== type),
    ...(named ? [] : [strings.node.unnamed]),
  ];
  return (
    <header class="panel-header">
      <p class="kicker">{kinds.join(' · ')}</p>
      <h2 class="node-heading">
        <TypeMark type={type} palette={palette} />
        <bdi>{label}</bdi>
      </h2>
      {from !== undefined && <p class="facts">{formatInterval(from, to ?? from)}</p>}
      {aliases.length > 0 && (
        <p class="aliases">
          {strings.node.alsoCalled}{' '}
          {aliases.map((alias, place) => (
            <span key={alias}>
              {place > 0 && ', '}
              <bdi>{alias}</bdi>
            </span>
          ))}
        </p>
      )}
    </header>
  );
}

function Actions({ node: { key: node, attributes }, pinned }: Props) {
  const { index, positions, dispatch } = useViewer();
  if (!index.incident.has(node)) return null;
  const pin = (): void => {
    const { x, y } = positions.of({ key: node, attributes });
    dispatch(pinned ? { type: 'unpin', node } : { type: 'pin', pin: { key: node, x, y } });
  };
  return (
    <p class="actions">
      <button
        type="button"
        class="quiet"
        onClick={() => dispatch({ type: 'scope', scope: { kind: 'around', node, steps: 1 } })}
      >
        <Icon name="around" />
        {strings.scope.enter}
      </button>
      <button
        type="button"
        class="quiet"
        onClick={() => dispatch({ type: 'open', inspector: { kind: 'paths', from: node, to: null } })}
      >
        <Icon name="path" />
        {strings.paths.start}
      </button>
      <button
        type="button"
        class="quiet"
        onClick={() => dispatch({ type: 'open', inspector: { kind: 'decide', from: node, to: null } })}
      >
        <Icon name="same" />
        {strings.decide.start}
      </button>
      <button type="button" class="quiet" aria-pressed={pinned} onClick={pin}>
        <Icon name="pin" />
        {pinned ? strings.node.unpin : strings.node.pin}
      </button>
    </p>
  );
}

const PAGE = 30;

function Connections({ node }: { node: GraphNode }) {
  const { index } = useViewer();
  const [length, setLength] = useState(PAGE);
  const all = useMemo(() => connections(index, node.key), [index, node]);
  if (all.length === 0) return <p class="claim-note">{strings.node.noConnections}</p>;
  return (
    <section class="section">
      <h3>{strings.node.connections(all.length)}</h3>
      <ul class="rows">
        {all.slice(0, length).map((connection) => (
          <li key={connection.edge.key}>
            <ConnectionRow connection={connection} />
          </li>
        ))}
      </ul>
      <More all={all.length} length={length} onMore={() => setLength(length + PAGE)} />
    </section>
  );
}

function ConnectionRow({ connection: { edge, other, direction } }: { connection: Connection }) {
  const { palette, dispatch } = useViewer();
  const { label, status, claims, family } = edge.attributes;
  return (
    <button
      type="button"
      class="row-button connection"
      onClick={() => dispatch({ type: 'open', inspector: { kind: 'edge', key: edge.key, claim: 0 }, aim: true })}
    >
      <LineMark palette={palette} family={family} status={status} />
      <span class="connection-text">
        <span class="connection-relation">
          {label} <Icon name={direction} />
        </span>
        <span class="connection-other">
          <TypeMark type={other.attributes.type} palette={palette} />
          <bdi>{other.attributes.label}</bdi>
        </span>
      </span>
      <span class="connection-facts">
        {status !== 'affirmed' && <StatusBadge status={status} />}
        <span class="option-count" title={strings.edge.claims(claims)}>
          {strings.number(claims)}
        </span>
      </span>
    </button>
  );
}

function SelfClaims({ node }: { node: GraphNode }) {
  const { index } = useViewer();
  const claims = index.graph.attributes.selfClaims.filter((claim) => claim.node === node.key);
  if (claims.length === 0) return null;
  return (
    <section class="section">
      <h3>{strings.node.selfClaims}</h3>
      {claims.map((claim, number) => (
        <ClaimCard
          key={claim.id}
          number={number}
          evidence={claim}
          document={index.documents.get(claim.document)}
          current={false}
        />
      ))}
    </section>
  );
}

function Mentions({ node }: { node: GraphNode }) {
  const { index } = useViewer();
  const groups = useMemo(() => mentionsByDocument(index, node), [index, node]);
  return (
    <section class="section">
      <h3>{strings.node.mentions(node.attributes.mentions.length, groups.length)}</h3>
      {groups.map((group) => (
        <MentionGroup key={group.id} group={group} />
      ))}
    </section>
  );
}

const FIRST_MENTIONS = 5;

function MentionGroup({ group: { id, document, mentions } }: { group: DocumentMentions }) {
  const { dispatch } = useViewer();
  const [length, setLength] = useState(FIRST_MENTIONS);
  return (
    <div class="mention-group">
      <DocumentHeading id={id} document={document} />
      <ul class="snippets">
        {mentions.slice(0, length).map((mention) => {
          const shown = snippet(document, mention);
          return (
            <li key={mention.start} title={strings.node.mentionKind(mention.kind)}>
              {shown === null ? (
                strings.claim.offsets(mention.start, mention.end)
              ) : (
                <button
                  type="button"
                  title={strings.reader.open}
                  onClick={() => dispatch({ type: 'read', reading: { document: id, at: mention.start } })}
                >
                  <bdi>
                    {shown.before}
                    <mark>{shown.words}</mark>
                    {shown.after}
                  </bdi>
                </button>
              )}
            </li>
          );
        })}
      </ul>
      <More all={mentions.length} length={length} onMore={() => setLength(length + PAGE)} />
    </div>
  );
}

function Merges({ node }: { node: GraphNode }) {
  const { merges } = node.attributes;
  if (merges.length === 0) return null;
  return (
    <details class="section merges">
      <summary>{strings.node.merged(merges.length + 1)}</summary>
      <ul>
        {merges.map((merge) => (
          <li key={`${merge.a} ${merge.b}`}>
            <bdi>{merge.reasons.join('; ')}</bdi> <span class="merge-author">{strings.node.mergedBy(merge.by)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function More({ all, length, onMore }: { all: number; length: number; onMore: () => void }) {
  if (all <= length) return null;
  return (
    <button type="button" class="more" onClick={onMore}>
      {strings.node.more(Math.min(PAGE, all - length))}
    </button>
  );
}
