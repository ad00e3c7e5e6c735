/** A reading for a person's eyes: chains with their mentions, then claims with speaker, status and words. */
import type { Chain, Claim, Mention, Reading } from '../model.js';
import { oneLine } from './printable.js';

export function showReading({ mentions, chains, claims, issues }: Reading): string {
  const labels = new Map<number, string>();
  for (const chain of chains) for (const index of chain.mentions) labels.set(index, chain.label);
  const nameOf = (index: number): string => labels.get(index) ?? mentions[index]!.text;
  const lines = [
    ...chains.map((chain) => chainLine(chain, mentions)),
    '',
    ...claims.map((claim) => claimLines(claim, nameOf)),
    ...issues.map(({ code, message }) => `${code}: ${message}`),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function chainLine({ label, type, named, mentions: indices, reasons }: Chain, mentions: readonly Mention[]): string {
  const words = indices.map((index) => `${oneLine(mentions[index]!.text)} @${mentions[index]!.start}`).join(', ');
  const why = reasons.length === 0 ? '' : `   (${oneLine(reasons.join('; '))})`;
  return `${named ? type : `(${type})`} ${oneLine(label)}: ${words}${why}`;
}

function claimLines(claim: Claim, nameOf: (mention: number) => string): string {
  const { subjectMention, objectMention, label, symmetric, polarity, modality, attribution, rule, quote } = claim;
  const speakers = attribution.map(({ name }) => oneLine(name)).join(' > ');
  const status = [polarity, modality, ...(speakers === '' ? [] : [`said by ${speakers}`])].join(', ');
  const line = `${nameOf(subjectMention)} ${symmetric ? '–' : '→'} ${label} → ${nameOf(objectMention)}`;
  return `${oneLine(line)}   [${status}; ${rule}]\n    ${claim.start}-${claim.end} ${oneLine(quote)}`;
}
