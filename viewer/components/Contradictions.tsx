/** Claims that cannot hold beside each other, side by side. The viewer takes no side. */
import { useMemo, useState } from 'preact/hooks';
import { contradictions, type Contradiction, type Side } from '../model/contradictions.js';
import type { Visible } from '../model/select.js';
import { strings } from '../strings.js';
import { ClaimCard } from './ClaimCard.js';
import { useViewer } from './context.js';
import { DocumentHeading } from './DocumentHeading.js';
import { EdgeTitle } from './EdgeTitle.js';
import { StatusBadge } from './StatusBadge.js';

const PAGE = 20;

export function Contradictions({ visible }: { visible: Visible }) {
  const { index } = useViewer();
  const [length, setLength] = useState(PAGE);
  const all = useMemo(() => contradictions(index, visible.edges), [index, visible]);
  if (all.length === 0) return <p class="stage-note">{strings.contradictions.none}</p>;
  return (
    <div class="contradiction-list" data-testid="contradictions" tabIndex={0} aria-label={strings.contradictions.title}>
      <p class="kicker">{strings.contradictions.lead(all.length)}</p>
      {all.slice(0, length).map((pair) => (
        <Pair key={pair.map(({ edge }) => edge.key).join(' ')} pair={pair} />
      ))}
      {all.length > length && (
        <button type="button" class="more" onClick={() => setLength(length + PAGE)}>
          {strings.list.more(Math.min(PAGE, all.length - length))}
        </button>
      )}
    </div>
  );
}

function Pair({ pair }: { pair: Contradiction }) {
  const [first, second] = pair;
  const disputed = first.edge === second.edge;
  return (
    <section class="contradiction" data-testid="contradiction">
      {disputed && <EdgeOpener side={first} />}
      <div class="sides">
        <SideView side={first} heading={disputed ? strings.contradictions.asserted : null} />
        <SideView side={second} heading={disputed ? strings.contradictions.denied : null} />
      </div>
    </section>
  );
}

const FIRST_CLAIMS = 3;

function SideView({ side, heading }: { side: Side; heading: string | null }) {
  const { index } = useViewer();
  const [length, setLength] = useState(FIRST_CLAIMS);
  return (
    <div class="side">
      {heading === null ? <EdgeOpener side={side} /> : <h3 class="side-heading">{heading}</h3>}
      {side.claims.slice(0, length).map((claim, number) => {
        const document = index.documents.get(claim.document);
        return (
          <div key={claim.id} class="side-claim">
            <DocumentHeading id={claim.document} document={document} />
            <ClaimCard number={number} evidence={claim} document={document} current={false} />
          </div>
        );
      })}
      {side.claims.length > length && (
        <button type="button" class="more" onClick={() => setLength(side.claims.length)}>
          {strings.list.more(side.claims.length - length)}
        </button>
      )}
    </div>
  );
}

function EdgeOpener({ side: { edge } }: { side: Side }) {
  const { dispatch } = useViewer();
  return (
    <h3 class="side-heading">
      <button
        type="button"
        class="row-button"
        onClick={() => dispatch({ type: 'open', inspector: { kind: 'edge', key: edge.key, claim: 0 }, aim: true })}
      >
        <EdgeTitle edge={edge.key} />
      </button>
      <StatusBadge status={edge.attributes.status} />
    </h3>
  );
}
