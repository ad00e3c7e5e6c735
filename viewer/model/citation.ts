/** A claim's footnote, for pasting into a manuscript: as plain text, as Markdown, or as an entry for BibTeX. */
import type { Evidence, GraphDocument } from '../../graph/model.js';
import { strings } from '../strings.js';
import { formatDate } from './dates.js';

export const CITATION_FORMATS = ['plain', 'markdown', 'bibtex'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/**
 * Quote, title, publisher, date, path, and the characters (UTF-16, half-open) at which it stands. What is not known is
 * left out.
 */
export function toCitation(evidence: Evidence, document: GraphDocument | undefined, format: CitationFormat): string {
  switch (format) {
    case 'plain':
      return `“${collapse(evidence.quote)}” — ${sourceOf(evidence, document).join(', ')}`;
    case 'markdown':
      return `> ${escapeMarkdown(collapse(evidence.quote))}\n>\n> — ${sourceOf(evidence, document).map(escapeMarkdown).join(', ')}`;
    case 'bibtex':
      return toBibtex(evidence, document);
  }
}

function sourceOf(evidence: Evidence, document: GraphDocument | undefined): readonly string[] {
  const parts = [
    document?.title,
    document?.publisher,
    document?.published && formatDate(document.published.from),
    document?.path ?? evidence.document,
    strings.citation.offsets(evidence.start, evidence.end),
  ];
  return parts.flatMap((part) => (part ? [collapse(part)] : []));
}

function toBibtex(evidence: Evidence, document: GraphDocument | undefined): string {
  const [year, month] = document?.published?.from.split('-') ?? [];
  const fields = {
    title: document?.title ?? document?.path ?? evidence.document,
    howpublished: document?.publisher,
    year,
    month: month && String(Number(month)),
    note: [document?.path ?? evidence.document, strings.citation.offsets(evidence.start, evidence.end)].join(', '),
    annote: `“${evidence.quote}”`,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value ? [`  ${name} = {${escapeBibtex(collapse(value))}},`] : [],
  );
  // The claim's id is a hash: the same quote keeps its key from build to build.
  return [`@misc{${evidence.id.replace(/[^\w-]/g, '-')},`, ...lines, '}'].join('\n');
}

/** Line breaks of the page are not the sentence's. */
function collapse(text: string): string {
  return text.trim().split(/\s+/u).join(' ');
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}

const BIBTEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escapeBibtex(text: string): string {
  return text.replace(/[\\~^&%$#_{}]/g, (character) => BIBTEX[character] ?? `\\${character}`);
}
