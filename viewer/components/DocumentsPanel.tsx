/** Every document of the graph, the earliest first. */
import { useMemo } from 'preact/hooks';
import { type DocumentEntry, documentEntries, textsOf } from '../model/library.js';
import { strings } from '../strings.js';
import { useViewer } from './context.js';
import { DocumentHeading } from './DocumentHeading.js';
import { ReadButton } from './ReadButton.js';

export function DocumentsPanel() {
  const { index } = useViewer();
  const entries = useMemo(() => documentEntries(index), [index]);
  const texts = useMemo(() => textsOf(index), [index]);
  return (
    <article class="panel" data-testid="documents-panel">
      <header class="panel-header">
        <p class="kicker">{strings.documents.total(entries.length)}</p>
        <h2 class="node-heading">{strings.documents.title}</h2>
      </header>
      {texts !== 'full' && (
        <p class="claim-note">{texts === 'none' ? strings.documents.noQuotes : strings.documents.noTexts}</p>
      )}
      <ul class="documents">
        {entries.map((entry) => (
          <li key={entry.document.id}>
            <Entry entry={entry} />
          </li>
        ))}
      </ul>
    </article>
  );
}

function Entry({ entry: { document, claims } }: { entry: DocumentEntry }) {
  const { index, dispatch } = useViewer();
  const among = [...index.documents.keys()];
  return (
    <>
      <DocumentHeading id={document.id} document={document} />
      <p class="document-path">
        <bdi>{document.path}</bdi>
      </p>
      <p class="facts">
        <span>{claims > 0 ? strings.documents.claims(claims) : strings.documents.noClaims}</span>
        <span>{strings.documents.characters(document.length)}</span>
        {document.copyOf !== undefined && (
          <span>
            {strings.documents.copyOf} <bdi>{index.documents.get(document.copyOf)?.title ?? document.copyOf}</bdi>
          </span>
        )}
      </p>
      <p class="actions">
        {document.text !== undefined && <ReadButton document={document.id} at={null} />}
        {claims > 0 && (
          <button
            type="button"
            class="more"
            onClick={() => dispatch({ type: 'only-filter', facet: 'document', value: document.id, among })}
          >
            {strings.documents.only}
          </button>
        )}
      </p>
    </>
  );
}
