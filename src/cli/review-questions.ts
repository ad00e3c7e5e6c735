/** What a person is asked: the pairs that the machine left open, the likeliest first, with all that helps to decide. */
import type { JudgementSide, WrittenJudgement } from '../../graph/model.js';
import { occurrenceOf } from '../../graph/quote.js';
import { compareBy } from '../../graph/order.js';
import type { Chain, EntityType, Entity, Judgement, Reading, Resolution, SourceDocument, Span } from '../model.js';
import { bondsOf, type Couple } from '../resolve/bonds.js';

export interface QuestionSide {
  /** Key of the entity that it is now. */
  readonly entity: string;
  readonly label: string;
  readonly aliases: readonly string[];
  readonly document: SourceDocument;
  /** Of the words that the judgement will be hung on. */
  readonly span: Span;
  /** In how many documents the entity stands. */
  readonly documents: number;
  /** What it is said to hold, lead or belong to: "chairs Harbour Bank". */
  readonly roles: readonly string[];
  /** How the file will tell these words. */
  readonly side: JudgementSide;
}

export interface Question {
  readonly type: EntityType;
  readonly a: QuestionSide;
  readonly b: QuestionSide;
  /** 0 … 1, the machine's. */
  readonly score: number;
  /** The machine's. */
  readonly reasons: readonly string[];
}

export interface Answer {
  /** Its number in the list. */
  readonly question: number;
  /** Null: the person did not want to say. */
  readonly verdict: WrittenJudgement['verdict'] | null;
}

/** `readings` as they were resolved; every doubt whose two sides have words to hang a judgement on. */
export function questionsOf(
  documents: readonly SourceDocument[],
  readings: readonly Reading[],
  { entities, unsure }: Resolution,
): Question[] {
  const sideOf = sidesOf(documents, readings, entities);
  const likeliest = compareBy<Judgement>(
    ({ score }) => -score,
    ({ a }) => a,
    ({ b }) => b,
  );
  return [...unsure].sort(likeliest).flatMap(({ a, b, score, reasons }) => {
    const [one, other] = [sideOf(a), sideOf(b)];
    return one && other ? [{ type: one.type, a: one, b: other, score, reasons }] : [];
  });
}

/** The questions that neither were asked nor follow from the answers, by their numbers. */
export function openQuestions(questions: readonly Question[], answers: readonly Answer[]): number[] {
  const couples = (wanted: Answer['verdict']): Couple[] =>
    answers
      .filter(({ verdict }) => verdict === wanted)
      .map(({ question }): Couple => [questions[question]!.a.entity, questions[question]!.b.entity]);
  const { groupOf, areApart } = bondsOf(couples('same'), couples('different'));
  const asked = new Set(answers.map(({ question }) => question));
  return questions.flatMap(({ a, b }, number) => {
    const [x, y] = [groupOf(a.entity), groupOf(b.entity)];
    return asked.has(number) || x === y || areApart(x, y) ? [] : [number];
  });
}

type FullSide = QuestionSide & { readonly type: EntityType };

function sidesOf(
  documents: readonly SourceDocument[],
  readings: readonly Reading[],
  entities: readonly Entity[],
): (chain: string) => FullSide | null {
  const documentOf = new Map(documents.map((document) => [document.id, document]));
  const entityOf = new Map(entities.flatMap((entity) => entity.chains.map((chain) => [chain, entity] as const)));
  const places = new Map(
    readings.flatMap((reading) => reading.chains.map((chain) => [chain.id, { reading, chain }] as const)),
  );
  return (id) => {
    const { reading, chain } = places.get(id)!;
    const document = documentOf.get(reading.document.id)!;
    const entity = entityOf.get(id)!;
    const words = wordsFor(document, reading, chain);
    if (words === null) return null;
    const all = entity.chains.map((own) => places.get(own)!);
    return {
      type: entity.type,
      entity: entity.key,
      label: entity.label,
      aliases: entity.aliases,
      document,
      span: words.span,
      documents: new Set(all.map((place) => place.reading.document.id)).size,
      roles: [...new Set(all.flatMap((place) => rolesOf(place.reading, place.chain)))].sort(),
      side: words.side,
    };
  };
}

/** The chain's first name that is its label, else its first name, else its first words, so far as they can be found again. */
function wordsFor(
  { text, paths, textSha256 }: SourceDocument,
  { mentions }: Reading,
  chain: Chain,
): { readonly span: Span; readonly side: JudgementSide } | null {
  const rank = (index: number): number => {
    const { kind, text: words } = mentions[index]!;
    return kind === 'pronoun' ? 3 : kind === 'nominal' ? 2 : words === chain.label ? 0 : 1;
  };
  for (const index of [...chain.mentions].sort((x, y) => rank(x) - rank(y) || x - y)) {
    const { start, end } = mentions[index]!;
    const occurrence = occurrenceOf(text, { start, end });
    if (occurrence === null) continue;
    const quote = text.slice(start, end);
    return { span: { start, end }, side: { path: paths[0]!, sha256: textSha256, quote, occurrence, type: chain.type } };
  }
  return null;
}

function rolesOf({ mentions, claims }: Reading, chain: Chain): string[] {
  return claims
    .filter(({ family, subjectMention }) => family === 'role' && chain.mentions.includes(subjectMention))
    .map(({ label, objectMention, polarity }) => `${polarity === 'negative' ? 'not ' : ''}${label} ${mentions[objectMention]!.text}`); // prettier-ignore
}
