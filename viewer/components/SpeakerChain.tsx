/** Who says it, from the outermost report to the innermost speaker. */
import type { Evidence, GraphDocument, GraphSpeaker, Span } from '../../graph/model.js';
import { strings } from '../strings.js';
import { useViewer } from './context.js';
import { Icon } from './Icon.js';
import { NodeLink } from './NodeLink.js';

interface Props {
  readonly evidence: Evidence;
  readonly document: GraphDocument | undefined;
}

export function SpeakerChain({ evidence, document }: Props) {
  if (evidence.attribution.length === 0) return null;
  return (
    <p class="speakers" data-testid="speakers">
      <span class="speakers-label">{strings.claim.saidBy}</span>
      {evidence.attribution.map((speaker, place) => (
        <span class="speaker" key={place}>
          {place > 0 && <Icon name="next" />}
          <SpeakerName speaker={speaker} />
          <Cue words={wordsAt(speaker.cue, evidence, document)} />
        </span>
      ))}
    </p>
  );
}

function SpeakerName({ speaker }: { speaker: GraphSpeaker }) {
  const { index } = useViewer();
  const node = speaker.speaker !== null && index.nodes.has(speaker.speaker) ? speaker.speaker : null;
  return node === null ? <bdi class="speaker-name">{speaker.name}</bdi> : <NodeLink node={node} />;
}

function Cue({ words }: { words: string | null }) {
  if (words === null) return null;
  return (
    <span class="cue">
      (“<bdi>{words}</bdi>”)
    </span>
  );
}

/** From the document's text, or from the quote where the graph carries no text; null where neither has it. */
function wordsAt(span: Span, evidence: Evidence, document: GraphDocument | undefined): string | null {
  if (document?.text !== undefined) return document.text.slice(span.start, span.end) || null;
  if (span.start < evidence.start || span.end > evidence.end) return null;
  return evidence.quote.slice(span.start - evidence.start, span.end - evidence.start) || null;
}
