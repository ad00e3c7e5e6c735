/** Which row of the embedding table holds between a predicate and the clause, or the noun of a happening, below it. */
import { type Embedding, EMBEDDINGS, embeddingsOf } from './frames/embedding.js';
import { isInfinitive, isPassive } from './clause.js';
import { outcomeOf } from './outcomes.js';
import type { Tree } from '../tree.js';

/** Rows that embed a happening told by a noun: "awaits a visit". */
const NOMINAL = new Set([
  'awaited',
  'asked-for',
  'called-for',
  'averted',
  'occur',
  'thought-possible',
  'thought-planned',
]);

/** Rows that say of a clause whether it holds: of a noun they say so only where the noun holds a clause ("the claim that"). */
const VERDICTS = new Set(['true', 'untrue']);
const CONTENTS = new Set([
  'claim',
  'allegation',
  'report',
  'rumour',
  'rumor',
  'accusation',
  'suggestion',
  'assertion',
  'story',
  'notion',
  'idea',
]);

/** Acts of speech that were done even where they are rejected. */
const PROPOSALS = new Set([
  'proposal',
  'offer',
  'request',
  'demand',
  'call',
  'invitation',
  'bid',
  'plan',
  'appeal',
  'deal',
  'agreement',
  'ultimatum',
  'application',
]);

/** Verbs that ask for an act with "for" and a gerund: "called for deporting them". */
const CAMPAIGNING = new Set(['call', 'push', 'press', 'appeal', 'lobby', 'argue', 'campaign', 'plead', 'petition']);

/** Documents that bring about what they say. */
const DECREES = new Set(['order', 'decree', 'mandate']);

/** What stands between two parties until one of them ends it. */
const STANDING = new Set(
  (
    'accord agreement aid alliance assistance backing collaboration connection contact contract cooperation deal ' +
    'endorsement link membership memorandum pact partnership recognition sponsorship support tie treaty'
  ).split(' '),
);

/** Verbs of weighing, whose object may be to come or be long there. */
const TALKING_OVER = new Set(['consider', 'discuss']);
const INDEFINITE = new Set(['a', 'an', 'any', 'some', 'another', 'such', 'further', 'no']);

/** Verbs after which a clause in the base form asks, and another states: "insists that he leave", "insists that he left". */
const AMBIGUOUS = new Set(['insist', 'suggest', 'call', 'insistence']);

/** What the predicate above makes of the clause below it; undefined when it leaves the clause as it is. */
export function embeddingOf(tree: Tree, above: number, below: number): Embedding | undefined {
  if (isDescription(tree, below)) return undefined;
  return rowsOf(tree, above, below).find((row) => hangs(tree, row, below) && fits(tree, row, above, below));
}

function hangs(tree: Tree, { by, prepositions }: Embedding, below: number): boolean {
  if (tree.is(below, 'acl:relcl') || !tree.is(below, ...by)) return false;
  return !tree.is(below, 'obl') || prepositions === undefined || prepositions.includes(tree.preposition(below));
}

/** The rows of everything that the predicate may be called, the most particular first. */
function rowsOf(tree: Tree, above: number, below: number): Embedding[] {
  if (isDutyOfOld(tree, above, below)) return [];
  const names = namesOf(tree, above);
  const shape = shapeOf(tree, above, below);
  const rows = names.flatMap((name) => embeddingsOf(name));
  if (shape === undefined) return rows;
  if (shape === '*precondition*') return EMBEDDINGS.filter(({ id }) => id === 'precondition');
  const own = EMBEDDINGS.filter(({ predicates }) => predicates.includes(shape));
  // a purpose only where no row explains the infinitive
  return shape === '*purpose*' ? [...rows, ...own] : [...own, ...rows];
}

/** "stop short", "rule out", "take trouble", "stop". */
function namesOf(tree: Tree, above: number): string[] {
  const lemma = tree.lemma(above);
  const adverbs = tree.childrenBy(above, 'advmod', 'xcomp').filter((child) => child === above + 1);
  const objects = tree.childrenBy(above, 'obj');
  return [
    ...[...adverbs, ...objects].map((child) => `${lemma} ${tree.lemma(child)}`),
    ...new Set([tree.verbLemma(above), lemma]),
  ];
}

/** A clause that its own build explains, whatever stands above it. */
function shapeOf(tree: Tree, above: number, below: number): string | undefined {
  if (outcomeOf(tree, above, below) !== undefined) return '*outcome*';
  if (!tree.is(below, 'advcl', 'acl')) return undefined;
  if (hasMark(tree, below, 'out') && hasMark(tree, below, 'of')) return '*out of*';
  if (!isInfinitive(tree, below)) return undefined;
  return below < above && isNeeded(tree, above) ? '*precondition*' : '*purpose*';
}

/** "to win, a party needs 40 seats", "to join, Chad must pay" */
function isNeeded(tree: Tree, above: number): boolean {
  if (NEEDING.has(tree.lemma(above))) return true;
  return tree.childrenBy(above, 'aux').some((child) => ['must', 'need'].includes(tree.lemma(child)));
}

const NEEDING = new Set(['need', 'require', 'necessary', 'essential']);

/** "had to leave", "was able to leave", "had no choice but to leave": told in the past by the text itself, it was done. */
function isDutyOfOld(tree: Tree, above: number, below: number): boolean {
  const lemma = tree.lemma(above);
  if (!isInfinitive(tree, below) || tree.is(above, 'ccomp')) return false;
  if (lemma === 'have')
    return tree.is(below, 'xcomp', 'advcl') && tree.at(above).xpos === 'VBD' && !isPending(tree, above);
  return lemma === 'able' && tree.childrenBy(above, 'cop').some((cop) => tree.at(cop).xpos === 'VBD');
}

/** A planned or requested act is an infinitive; "wanted by", "asked about" and finite clauses of "tell" are not. */
function fits(tree: Tree, row: Embedding, above: number, below: number): boolean {
  // "there is a risk of" tells that it is; "the attack is" tells something of it
  if (row.id === 'occur' && tree.lemma(above) === 'be') return tree.child(above, 'expl') !== undefined;
  if (row.id === 'ended') return STANDING.has(tree.lemma(below));
  if (NOMINAL.has(row.id)) return tree.isNoun(below) && !isMatterOfTalk(tree, above, below);
  if (row.id === 'enable' && tree.is(below, 'advcl', 'acl') && !isInfinitive(tree, below))
    return hasMark(tree, below, 'of');
  if (row.id === 'deny' && tree.isNoun(below)) return !PROPOSALS.has(tree.lemma(below));
  if (VERDICTS.has(row.id))
    return tree.is(below, 'nsubj') ? CONTENTS.has(tree.lemma(below)) : hasMark(tree, below, 'that');
  // a wrongly blessed "right": "are right to sue" says that they do
  if (row.id === 'enable' && tree.lemma(above) === 'right') return tree.isNoun(above);
  if (row.id === 'intended' || row.id === 'plan') return isToCome(tree, below);
  if (row.id === 'fail' && tree.is(below, 'advcl'))
    return isInfinitive(tree, below) || hasMark(tree, below, 'from', 'of', 'on', 'at');
  if (row.id === 'prevent')
    return (tree.is(below, 'xcomp') && tree.lemma(above) !== 'keep') || hasMark(tree, below, 'from');
  if (row.id === 'acquit' || row.id === 'suspected-of')
    return hasMark(tree, below, 'of') || tree.preposition(below) === 'of';
  if (row.id === 'accused-of') {
    const nameless = isPassive(tree, above) && tree.child(above, 'obl:agent') === undefined;
    return nameless && (tree.is(below, 'obl') || hasMark(tree, below, ...row.prepositions!));
  }
  // "signed an order banning it" orders by it
  if (row.id === 'demand-that' && DECREES.has(tree.lemma(above)) && tree.is(below, 'acl') && isParticiple(tree, below))
    return false;
  if (row.id === 'demand-that')
    return !isInfinitive(tree, below) && (!AMBIGUOUS.has(tree.lemma(above)) || isSubjunctive(tree, below));
  if (row.id === 'think') return !tree.is(below, 'acl') || hasMark(tree, below, 'that', 'of');
  if (row.id === 'implicative' && !tree.isVerb(above)) return false;
  if (row.id === 'implicative')
    return !tree.is(below, 'advcl') || isInfinitive(tree, below) || hasMark(tree, below, 'in');
  // "was happy to meet her" met her; whether who was not did, is not told
  if (row.id === 'at-ease') return tree.at(below).xpos === 'VBG';
  if (row.id === 'report') return tree.is(below, 'ccomp') || hasMark(tree, below, 'of', 'for');
  if (isPending(tree, above)) return false;
  if (row.id === 'request') return isAsked(tree, above, below);
  return true;
}

/** "rejected a petition brought by Berg", "will hear cases involving Berg": what the noun is told apart by, whatever befalls it. */
export function isDescription(tree: Tree, participle: number): boolean {
  const noun = tree.head(participle);
  if (!tree.is(participle, 'acl') || !tree.isNoun(noun) || tree.child(participle, 'aux', 'mark') !== undefined)
    return false;
  const { xpos } = tree.at(participle);
  const tells = xpos === 'VBN' || (xpos === 'VBG' && BEING.has(tree.lemma(participle)));
  return tells && !isBroughtAbout(tree, noun);
}

/** Verbs that tell what something is, in a participle as in a relative clause. */
const BEING = new Set(
  (
    'belong comprise concern consist contain face follow have hold include involve live own regard represent reside serve ' +
    'stem surround work'
  ).split(' '),
);

/** A happening that is planned, asked for or averted: what is told of it beside is so too. */
function isBroughtAbout(tree: Tree, noun: number): boolean {
  const above = tree.head(noun);
  if (above < 0 || TALKING_OVER.has(tree.lemma(above))) return false;
  return NOMINAL.has(embeddingOf(tree, above, noun)?.id ?? '');
}

/** "considered the nomination": what is talked about under "the" or as somebody's is there already; "considered a visit" is not. */
function isMatterOfTalk(tree: Tree, above: number, noun: number): boolean {
  const given = tree.childrenBy(noun, 'det', 'nmod:poss').some((child) => !INDEFINITE.has(tree.lemma(child)));
  return TALKING_OVER.has(tree.lemma(above)) && given;
}

/** An infinitive, a complement, a clause in the future: not what is told as done. */
function isToCome(tree: Tree, below: number): boolean {
  if (tree.is(below, 'xcomp') || isInfinitive(tree, below)) return true;
  if (tree.is(below, 'advcl'))
    return tree.at(below).xpos === 'VBG' && hasMark(tree, below, 'into', 'about', 'on', 'of');
  return isFuture(tree, below) || !hasFiniteVerb(tree, below);
}

function isAsked(tree: Tree, above: number, below: number): boolean {
  // "warned the envoy against leaving"
  if (hasMark(tree, below, 'against') || (CAMPAIGNING.has(tree.lemma(above)) && hasMark(tree, below, 'for')))
    return true;
  // "called it an attack"
  if (tree.is(below, 'xcomp') && tree.isNoun(below) && !isInfinitive(tree, below)) return false;
  if (tree.is(below, 'xcomp') || isInfinitive(tree, below)) return true;
  // "it is vital that", but "it is important that they came"
  return tree.is(below, 'csubj', 'ccomp') && !tree.isVerb(above) && tree.at(below).xpos !== 'VBD';
}

/** "that he leave", "that he be freed", "that he should leave". */
function isSubjunctive(tree: Tree, verb: number): boolean {
  const auxiliaries = tree.childrenBy(verb, 'aux', 'aux:pass', 'cop');
  const first = auxiliaries[0] ?? verb;
  const form = tree.at(first).form.toLowerCase();
  return form === 'should' || (tree.at(first).xpos !== 'MD' && form === tree.lemma(first));
}

/** "has yet to leave" is no duty. */
function isPending(tree: Tree, verb: number): boolean {
  return tree.lemma(verb) === 'have' && tree.childrenBy(verb, 'advmod').some((word) => tree.lemma(word) === 'yet');
}

function isParticiple(tree: Tree, verb: number): boolean {
  return ['VBG', 'VBN'].includes(tree.at(verb).xpos) && tree.child(verb, 'aux') === undefined;
}

function hasFiniteVerb(tree: Tree, verb: number): boolean {
  const words = [verb, ...tree.childrenBy(verb, 'aux', 'cop')];
  return words.some((word) => ['VBD', 'VBZ', 'VBP', 'MD'].includes(tree.at(word).xpos));
}

function isFuture(tree: Tree, verb: number): boolean {
  return tree.childrenBy(verb, 'aux').some((child) => tree.at(child).xpos === 'MD');
}

function hasMark(tree: Tree, verb: number, ...words: string[]): boolean {
  return tree
    .childrenBy(verb, 'mark', 'case')
    .flatMap((mark) => [mark, ...tree.childrenBy(mark, 'fixed')])
    .some((mark) => words.includes(tree.lemma(mark)));
}
