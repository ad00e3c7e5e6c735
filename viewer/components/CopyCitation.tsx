/** Copies a claim's citation in the form asked for; where copying is not allowed, shows it to be copied by hand. */
import { useState } from 'preact/hooks';
import type { Evidence, GraphDocument } from '../../graph/model.js';
import { CITATION_FORMATS, type CitationFormat, toCitation } from '../model/citation.js';
import { strings } from '../strings.js';
import { Icon } from './Icon.js';

interface Props {
  readonly evidence: Evidence;
  readonly document: GraphDocument | undefined;
}

export function CopyCitation({ evidence, document }: Props) {
  const [copied, setCopied] = useState<CitationFormat | null>(null);
  const [refused, setRefused] = useState<CitationFormat | null>(null);
  const copy = (format: CitationFormat): void => {
    // Browsers leave the clipboard out where the page is not trusted.
    const clipboard: Clipboard | undefined = navigator.clipboard;
    if (clipboard === undefined) return setRefused(format);
    clipboard.writeText(toCitation(evidence, document, format)).then(
      () => setCopied(format),
      () => setRefused(format),
    );
  };
  return (
    <>
      <span class="copy" role="group" aria-label={strings.claim.copy}>
        <Icon name={copied ? 'check' : 'copy'} />
        {CITATION_FORMATS.map((format) => (
          <button key={format} type="button" onClick={() => copy(format)} onBlur={() => setCopied(null)}>
            {strings.citation.formats[format]}
          </button>
        ))}
        <span class="visually-hidden" role="status">
          {copied && strings.claim.copied}
        </span>
      </span>
      {refused && (
        <label class="citation">
          {strings.claim.copyFailed}
          <textarea
            readOnly
            rows={5}
            value={toCitation(evidence, document, refused)}
            onFocus={(event) => event.currentTarget.select()}
          />
        </label>
      )}
    </>
  );
}
