/** The decisions taken, each to be undone, and the ways to keep them: as a file, or by the program that serves the page. */
import { useState } from 'preact/hooks';
import type { Desk } from '../../graph/formats/desk.js';
import { describe, JUDGEMENTS_FILE } from '../../graph/judgement.js';
import { type Decision, judgementsFile, newEntries } from '../model/decisions.js';
import { nodeOf } from '../model/graph-index.js';
import { strings } from '../strings.js';
import { useViewer } from './context.js';
import { keepAndRebuild } from './desk.js';
import { Icon } from './Icon.js';
import { saveFile } from './save-file.js';

interface Props {
  readonly decisions: readonly Decision[];
  readonly desk: Desk | null;
}

export function DecisionList({ decisions, desk }: Props) {
  const { index, dispatch } = useViewer();
  const name = (key: string): string => nodeOf(index, key).attributes.label;
  return (
    <section class="section">
      <h3>
        <span role="status">{strings.decide.taken(decisions.length)}</span>
      </h3>
      <ol class="decisions" data-testid="decisions">
        {decisions.map((decision) => (
          <li key={`${decision.a} ${decision.b}`}>
            <span>
              <bdi>{name(decision.a)}</bdi> <em>{strings.decide.verdicts[decision.verdict]}</em>{' '}
              <bdi>{name(decision.b)}</bdi>
              {decision.reason !== '' && (
                <span class="result-note">
                  <bdi>{decision.reason}</bdi>
                </span>
              )}
            </span>
            <button type="button" class="more" onClick={() => dispatch({ type: 'undo', decision })}>
              {strings.decide.undo}
            </button>
          </li>
        ))}
      </ol>
      {decisions.length > 0 && <Keep decisions={decisions} desk={desk} />}
      <Earlier />
    </section>
  );
}

type Keeping = 'no' | 'now' | { readonly failed: string };

function Keep({ decisions, desk }: Props) {
  const { index, dispatch } = useViewer();
  const [keeping, setKeeping] = useState<Keeping>('no');
  const download = (): void => {
    saveFile(JUDGEMENTS_FILE, 'application/yaml', judgementsFile(index, decisions));
    dispatch({ type: 'kept', decisions });
  };
  const rebuild = async (): Promise<void> => {
    setKeeping('now');
    try {
      await keepAndRebuild(newEntries(index, decisions));
      // What is kept asks no question on leaving.
      window.onbeforeunload = null;
      window.location.reload();
    } catch (error) {
      setKeeping({ failed: error instanceof Error ? error.message : String(error) });
    }
  };
  return (
    <>
      <p class="actions">
        {desk && (
          <button type="button" class="quiet" disabled={keeping === 'now'} onClick={() => void rebuild()}>
            <Icon name="check" />
            {keeping === 'now' ? strings.decide.rebuilding : strings.decide.rebuild}
          </button>
        )}
        <button type="button" class="quiet" onClick={download}>
          <Icon name="save" />
          {strings.decide.download}
        </button>
      </p>
      {typeof keeping === 'object' && (
        <p class="claim-note warning" role="alert">
          {strings.decide.failed} <bdi>{keeping.failed}</bdi>
        </p>
      )}
      <p class="claim-note">{desk ? strings.decide.rebuildMeaning : strings.decide.downloadMeaning}</p>
    </>
  );
}

/** What was decided before the graph was built. */
function Earlier() {
  const { index } = useViewer();
  const judgements = index.graph.attributes.judgements ?? [];
  if (judgements.length === 0) return null;
  return (
    <details class="merges">
      <summary>{strings.decide.earlier(judgements.length)}</summary>
      <ul>
        {judgements.map((judgement, place) => (
          <li key={place}>
            <bdi>{describe(judgement)}</bdi> {judgement.reason !== '' && <bdi>{judgement.reason}</bdi>}
          </li>
        ))}
      </ul>
    </details>
  );
}
