/** A document's title, publisher and date. */
import type { GraphDocument } from '../../graph/model.js';
import { formatDate } from '../model/dates.js';
import { strings } from '../strings.js';

export function DocumentHeading({ id, document }: { id: string; document: GraphDocument | undefined }) {
  if (document === undefined) {
    return (
      <h3 class="document-heading">
        <span class="document-title">{strings.unlisted}</span>
        <span class="document-facts">{id}</span>
      </h3>
    );
  }
  const facts = [document.publisher, document.published ? formatDate(document.published.from) : strings.undated];
  return (
    <h3 class="document-heading" title={document.path}>
      <bdi class="document-title">{document.title ?? document.path}</bdi>
      <span class="document-facts">
        <bdi>{facts.filter((fact) => fact !== null).join(' · ')}</bdi>
        {document.copyOf !== undefined && <span class="copy-note">{strings.documents.copy}</span>}
      </span>
    </h3>
  );
}
