/** One claim: the quote in its paragraph, who said it, whether it is asserted or denied, when, and how it was read. */
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { DatedInterval, Evidence, GraphDocument } from '../../graph/model.js';
import { formatDated } from '../model/dates.js';
import { toPassage } from '../model/passage.js';
import { strings } from '../strings.js';
import { useViewer } from './context.js';
import { CopyCitation } from './CopyCitation.js';
import { NodeLink } from './NodeLink.js';
import { PassageText } from './PassageText.js';
import { ReadButton } from './ReadButton.js';
import { SpeakerChain } from './SpeakerChain.js';

interface Props {
  readonly number: number;
  readonly evidence: Evidence;
  readonly document: GraphDocument | undefined;
  readonly current: boolean;
}

export function ClaimCard({ number, evidence, document, current }: Props) {
  const card = useRef<HTMLElement>(null);
  const passage = useMemo(() => toPassage(evidence, document), [evidence, document]);
  useEffect(() => {
    if (current && number > 0) card.current?.scrollIntoView({ block: 'center' });
  }, [current, number]);
  return (
    <article class={current ? 'claim current' : 'claim'} ref={card} aria-current={current ? 'true' : undefined}>
      <sup class="claim-number" aria-hidden="true">
        {number + 1}
      </sup>
      <PassageText passage={passage} />
      {passage.text === 'withheld' && <p class="claim-note">{strings.claim.offsets(evidence.start, evidence.end)}</p>}
      <SpeakerChain evidence={evidence} document={document} />
      <p class="chips">
        <span class={`chip chip-${evidence.polarity}`}>
          {evidence.polarity === 'negative' ? strings.claim.denied : strings.modalities[evidence.modality]}
        </span>
        {evidence.polarity === 'negative' && evidence.modality !== 'asserted' && (
          <span class="chip">{strings.modalities[evidence.modality]}</span>
        )}
        <DateChip label={strings.claim.eventDate} interval={evidence.dates?.event ?? null} />
        <DateChip label={strings.claim.statementDate} interval={evidence.dates?.statement ?? null} />
        <DateChip label={strings.claim.publishedDate} interval={evidence.dates?.published ?? null} />
      </p>
      <Place node={evidence.place} />
      <footer class="claim-footer">
        <Provenance evidence={evidence} />
        {document?.text !== undefined && <ReadButton document={document.id} at={evidence.start} />}
        {evidence.quote !== '' && <CopyCitation evidence={evidence} document={document} />}
      </footer>
    </article>
  );
}

function DateChip({ label, interval }: { label: string; interval: DatedInterval | null }) {
  if (interval === null) return null;
  return (
    <span class="chip chip-date" title={interval.how}>
      <span class="chip-label">{label}</span> {formatDated(interval)}
    </span>
  );
}

function Place({ node }: { node: string | null }) {
  const { index } = useViewer();
  if (node === null || !index.nodes.has(node)) return null;
  return (
    <p class="claim-place">
      {strings.claim.place} <NodeLink node={node} />
    </p>
  );
}

function Provenance({ evidence }: { evidence: Evidence }) {
  const { confidence, rule, start, end } = evidence;
  return (
    <span class="provenance" title={strings.claim.offsets(start, end)}>
      {strings.claim.rule} <code>{rule}</code>
      <span title={strings.claim.confidenceMeaning}>{strings.claim.confidence(confidence)}</span>
    </span>
  );
}
