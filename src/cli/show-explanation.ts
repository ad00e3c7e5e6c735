/** An explained edge for a person's eyes: each claim with its words, its rule, its status and its tree. */
import type { DatedInterval, Evidence } from '../../graph/model.js';
import { alignColumns } from '../annotate/columns.js';
import type {
  ExplainedEnd,
  ExplainedSentence,
  Explanation,
  PathStep,
  StandsFor,
  Words,
} from '../explain/explanation.js';
import type { ExplainedClaim, ExplainedEdge } from './explained-claim.js';
import { marked } from './marked.js';
import { oneLine } from './printable.js';

/** Lines of a claim: what is said, and what of; an empty name goes on with the line before it. */
type Fact = readonly [name: string, words: string];

export function showExplanation({ key, source, label, target, relation, status, claims }: ExplainedEdge): string {
  const title = oneLine(`${source} – ${label} – ${target}`);
  const head = `${title}   [${key}; ${oneLine(relation)}, ${status}]`;
  return [head, ...claims.flatMap((claim, index) => ['', ...claimLines(claim, index + 1)])]
    .map((line) => `${line}\n`)
    .join('');
}

function claimLines(claim: ExplainedClaim, number: number): string[] {
  const { evidence, explanation, document, missing } = claim;
  const head = `${number}. ${oneLine(document.path)} ${evidence.start}-${evidence.end}   [${evidence.id}]`;
  const facts: Fact[] = [
    ['quote', marked(evidence)],
    ...(explanation === null ? [['not explained', missing ?? ''] as const] : reasonsOf(explanation)),
    ['status', statusLine(evidence, explanation)],
    ...(explanation?.status.map(({ words, effect, rule }): Fact => ['', `"${words}" ${effect} (${rule})`]) ?? []),
    ['said by', speakersOf(evidence, explanation)],
    ...dateFacts(evidence, explanation),
    ...(explanation?.place ? [['place', explanation.place.words] as const] : []),
    ['confidence', confidenceWords(evidence)],
    ...(explanation?.doubts.map(({ fact, reason }): Fact => ['', `less for ${fact}: ${reason}`]) ?? []),
  ];
  const tree = explanation === null ? [] : ['', ...treeLines(explanation.sentence).map((line) => `     ${line}`)];
  return [head, ...facts.map(([name, words]) => `   ${name.padEnd(WIDTH)} ${oneLine(words)}`), ...tree];
}

const WIDTH = 'not explained'.length;

function reasonsOf({ rule, claim, predicate, subject, object }: Explanation): Fact[] {
  const because = rule === null ? 'unknown to this version' : rule.reason;
  const example: Fact[] = rule === null ? [] : [['', `as in: ${rule.example}`]];
  return [
    ['rule', `${claim.rule}: ${because}`],
    ...example,
    ...endFacts('subject', subject, predicate.words),
    ...endFacts('object', object, predicate.words),
  ];
}

function endFacts(name: string, { words, path, standsFor }: ExplainedEnd, predicate: string): Fact[] {
  return [[name, `"${words}" ${pathWords(path, predicate)}`], ...(standsFor === null ? [] : standingFacts(standsFor))];
}

function pathWords(path: readonly PathStep[] | null, predicate: string): string {
  if (path === null) return `takes part in "${predicate}" from another sentence`;
  if (path.length === 0) return 'is told by the predicate itself';
  return path.map(({ relation, to }) => `${relation} "${to}"`).join(', which ');
}

function standingFacts({ label, antecedents, because }: StandsFor): Fact[] {
  const places = antecedents.map(({ words, start, end }) => `"${words}" at ${start}-${end}`);
  const named = places.length === 0 ? '' : `, named ${places.join(' and ')}`;
  return [
    ['', `stands for ${label}${named}`],
    ...because.map(({ id, reason, words }): Fact => ['', `${words}${reason === null ? '' : `: ${reason}`} (${id})`]),
  ];
}

function statusLine({ polarity, modality }: Evidence, explanation: Explanation | null): string {
  const status = `${polarity}, ${modality}`;
  if (explanation?.presupposed) return `${status}: it holds whatever the clause around it says`;
  return explanation?.status.length === 0 ? `${status}: no word denies or weakens it` : status;
}

function speakersOf({ attribution }: Evidence, explanation: Explanation | null): string {
  const names = attribution.map(({ name, start, end }, index) => {
    const cue = explanation?.speakers[index]?.cue;
    const reports = cue === undefined || cue.start === start ? '' : `, by "${cue.words}"`;
    return `${name} (at ${start}-${end}${reports})`;
  });
  return names.length === 0 ? 'the document itself' : names.join(' > ');
}

function dateFacts({ dates }: Evidence, explanation: Explanation | null): Fact[] {
  const fact = (name: string, date: DatedInterval | null | undefined, told: Words | null = null): Fact[] =>
    date ? [[name, dateWords(date, told)]] : [];
  return [
    ...fact('happened', dates?.event, explanation?.dates.event),
    ...fact('was said', dates?.statement, explanation?.dates.statement),
    ...fact('published', dates?.published),
  ];
}

function dateWords({ from, to, how }: DatedInterval, told: Words | null): string {
  const days = from === to ? from : `${from} to ${to}`;
  return `${days} (${how}${told === null ? '' : `: "${told.words}"`})`;
}

function confidenceWords({ confidence }: Evidence): string {
  return `${confidence}: of 100 such claims about ${Math.round(100 * confidence)} are right, as people judged`;
}

function treeLines({ tree }: ExplainedSentence): string[] {
  return alignColumns(
    tree.map(({ index, form, lemma, upos, head, deprel, part }) =>
      [String(index), form, lemma, upos, String(head), deprel, part ?? ''].map(oneLine),
    ),
  );
}
