/** An edge and its footnotes: every claim, by document, with its quote in its paragraph. */
import { useMemo } from 'preact/hooks';
import type { EdgeAttributes, Evidence, GraphEdge } from '../../graph/model.js';
import { formatInterval } from '../model/dates.js';
import { claimsBySource, type DocumentClaims } from '../model/evidence.js';
import type { Role } from '../model/passage.js';
import { strings } from '../strings.js';
import { ClaimCard } from './ClaimCard.js';
import { useViewer } from './context.js';
import { DocumentHeading } from './DocumentHeading.js';
import { EdgeTitle } from './EdgeTitle.js';
import { Icon } from './Icon.js';
import { NodeLink } from './NodeLink.js';
import { StatusBadge } from './StatusBadge.js';

export function EdgePanel({ edge, current }: { edge: GraphEdge; current: number }) {
  const { index } = useViewer();
  const sources = useMemo(() => claimsBySource(index, edge), [index, edge]);
  return (
    <article class="panel" data-testid="edge-panel">
      <EdgeHeader edge={edge} />
      <QuoteStepper current={current} all={edge.attributes.evidence.length} />
      <RoleKey evidence={edge.attributes.evidence} />
      {sources.map(({ publisher, documents }) =>
        documents.length === 1 ? (
          <Claims key={documents[0]?.id} group={documents[0]!} current={current} />
        ) : (
          <section class="source" key={documents[0]?.id} data-testid="source">
            <h3 class="source-heading">
              <bdi>{publisher ?? strings.noPublisher}</bdi> <span>{strings.edge.oneSource(documents.length)}</span>
            </h3>
            {documents.map((group) => (
              <Claims key={group.id} group={group} current={current} />
            ))}
          </section>
        ),
      )}
    </article>
  );
}

function Claims({ group, current }: { group: DocumentClaims; current: number }) {
  return (
    <section class="document-claims">
      <DocumentHeading id={group.id} document={group.document} />
      {group.claims.map(({ number, evidence }) => (
        <ClaimCard
          key={evidence.id}
          number={number}
          evidence={evidence}
          document={group.document}
          current={number === current}
        />
      ))}
    </section>
  );
}

function EdgeHeader({ edge }: { edge: GraphEdge }) {
  const { attributes } = edge;
  return (
    <header class="panel-header">
      <p class="kicker">{strings.family(attributes.family)}</p>
      <h2 class="edge-heading">
        <NodeLink node={edge.source} />
        <span class="edge-label">
          {attributes.label}
          <Icon name={edge.undirected ? 'upAndDown' : 'down'} />
        </span>
        <NodeLink node={edge.target} />
      </h2>
      <p class="facts">
        <StatusBadge status={attributes.status} />
        <span>{strings.edge.claims(attributes.claims)}</span>
        <span>{strings.edge.documents(attributes.documents)}</span>
        <span>{strings.edge.sources(attributes.sources)}</span>
        <EdgeDates attributes={attributes} />
      </p>
      {attributes.contradicts.length > 0 && <Contradictions keys={attributes.contradicts} />}
    </header>
  );
}

function EdgeDates({ attributes: { first, last } }: { attributes: EdgeAttributes }) {
  if (first === null) return null;
  return <span>{formatInterval(first, last ?? first)}</span>;
}

function Contradictions({ keys }: { keys: readonly string[] }) {
  const { index, dispatch } = useViewer();
  const known = keys.filter((key) => index.edges.has(key));
  return (
    <div class="contradictions">
      <p>
        <Icon name="warning" /> {strings.edge.contradicts}
      </p>
      {known.map((key) => (
        <button
          key={key}
          type="button"
          class="row-button"
          onClick={() => dispatch({ type: 'open', inspector: { kind: 'edge', key, claim: 0 }, aim: true })}
        >
          <EdgeTitle edge={key} />
        </button>
      ))}
    </div>
  );
}

function QuoteStepper({ current, all }: { current: number; all: number }) {
  const { dispatch } = useViewer();
  if (all < 2) return null;
  const step = (claim: number, icon: 'previous' | 'next', label: string) => (
    <button
      type="button"
      class="quiet icon-only"
      aria-label={label}
      title={label}
      disabled={claim < 0 || claim >= all}
      onClick={() => dispatch({ type: 'claim', claim })}
    >
      <Icon name={icon} />
    </button>
  );
  return (
    <div class="stepper">
      {step(current - 1, 'previous', strings.edge.previous)}
      <span role="status" data-testid="stepper">
        {strings.edge.quoteOf(current + 1, all)}
      </span>
      {step(current + 1, 'next', strings.edge.next)}
    </div>
  );
}

/** Explains the marks that these claims use. */
function RoleKey({ evidence }: { evidence: readonly Evidence[] }) {
  const used: readonly Role[] = [
    'subject',
    'predicate',
    'object',
    ...(evidence.some((claim) => claim.antecedents.length > 0) ? (['antecedent'] as const) : []),
    ...(evidence.some((claim) => claim.attribution.length > 0) ? (['speaker'] as const) : []),
  ];
  return (
    <p class="role-key" aria-label={strings.edge.marks}>
      {used.map((role) => (
        <span key={role} class={`role role-${role}`}>
          {strings.roles[role]}
        </span>
      ))}
    </p>
  );
}
