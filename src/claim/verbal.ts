/** Propositions to claims: subject → object, subject → obliques, object → obliques where a frame says so. */
import { relationType } from '../../graph/vocabulary/relations.js';
import { type End, endsOf, isDirect, isNamed, isNamedBody, isPlace, standsForBody } from './arguments.js';
import { isInfinitive, isOutcome } from './clause.js';
import { belongsToComplement, calledAs, hasRivalSubject, raises, senseOf } from './complements.js';
import { type Context, nameAt, typeOf } from './context.js';
import type { Draft } from './draft.js';
import { takesEnds } from './frame-ends.js';
import type { FrameIndex } from './frames/frame.js';
import { isBeside, isOccasion, isScene, servesIn } from './occasions.js';
import { MAX_WORDS, openRelation, toLabel } from './label.js';
import {
  hasSeveralSenses,
  isEmptyVerb,
  opensAfterPassive,
  opensRelation,
  reachesGoal,
  tellsScene,
  tiesTwo,
} from './open-relations.js';
import { nounSense } from '../mention/nouns/lexicon.js';
import { isMisread, leavesInState } from './misreadings.js';
import type { Oblique, Proposition } from './propositions.js';
import { withFittingHead } from './relative-heads.js';
import { Wording } from './wording.js';

/** The claims of one verbal or copular proposition. */
export function verbalDrafts(context: Context, frames: FrameIndex, proposition: Proposition): Draft[] {
  const reader = new VerbalReader(context, frames, withFittingHead(context, frames, proposition));
  return [...reader.transitive(), ...reader.oblique(), ...reader.objectOblique(), ...reader.reciprocal()];
}

/** The claims of one proposition: each pair of its ends is read by the first frame that takes them, else openly. */
class VerbalReader {
  private readonly subjects: readonly End[];
  private readonly objects: readonly End[];
  private readonly wording: Wording;

  constructor(
    private readonly context: Context,
    private readonly frames: FrameIndex,
    private readonly proposition: Proposition,
  ) {
    // what Iran's navy does, Iran does not: an owner takes no part as the subject
    const direct = endsOf(this.context, proposition.subjects).filter(isDirect);
    this.subjects = isOutcome(context.tree, proposition.predicate)
      ? direct.filter(({ participant }) => typeOf(context, participant.mention) === 'event')
      : direct;
    this.objects = endsOf(this.context, proposition.objects);
    this.wording = new Wording(context, proposition);
  }

  transitive(): Draft[] {
    const { lemma } = this.proposition;
    return this.pairs(this.subjects, this.objects, (subject, object) => {
      const judged = isDirect(object) ? this.judged(subject, object) : null;
      if (judged !== null) return judged;
      const { context, proposition } = this;
      if (belongsToComplement(context.tree, proposition, object.token) || leavesInState(context, proposition, object))
        return [];
      if (!isDirect(object)) return this.throughOwner(subject, object);
      const named = this.namedAs(subject, object);
      if (named.length > 0) return named;
      const framed = this.framed(lemma, subject, object, this.wording.verbLabel([]));
      if (framed.length > 0 || isEmptyVerb(lemma) || this.raises() || this.isShare(object)) return framed;
      const sense = senseOf(context, proposition);
      const words = sense === undefined ? [] : this.wording.phraseWords(sense);
      return this.opened(subject, object, words, 'verb-object', sense === undefined ? [] : [sense]);
    });
  }

  /** "branded X as terrorists": what one is called by somebody is no office that he gives. */
  private namedAs(subject: End, object: End): Draft[] {
    const called = calledAs(this.context, this.proposition);
    const pattern = `${this.proposition.lemma} ~as`;
    return called === undefined
      ? []
      : this.framed(pattern, subject, object, this.wording.calledLabel(called), [called]);
  }

  oblique(): Draft[] {
    const nouns = this.proposition.objects.filter((token) => this.context.tree.isNoun(token));
    const direct = this.proposition.obliques.flatMap((oblique) => this.viaOblique(oblique, nouns));
    const nominal = nouns.flatMap((noun) =>
      this.complementsOf(noun).flatMap((complement) => this.viaNoun(complement, noun)),
    );
    return [...direct, ...nominal];
  }

  objectOblique(): Draft[] {
    const { lemma, obliques, objects } = this.proposition;
    // "founded the League with Anna Berg": the tree may hang her on the League
    const company = objects
      .flatMap((noun) => this.complementsOf(noun))
      .filter((phrase) => phrase.preposition === 'with');
    return [...obliques, ...company].flatMap(({ preposition, token }) =>
      this.pairs(this.objects.filter(isDirect), endsOf(this.context, [token]).filter(isDirect), (object, target) =>
        this.framed(`${lemma} >${preposition}`, object, target, null),
      ),
    );
  }

  /** "X and Y met", "X and Y signed a treaty". */
  reciprocal(): Draft[] {
    const { lemma, objects } = this.proposition;
    const told: { pattern: string; shown: number[] }[] =
      objects.length === 0
        ? [{ pattern: `${lemma} &`, shown: [] }]
        : objects.map((noun) => ({ pattern: `${lemma} ${this.context.tree.lemma(noun)} &`, shown: [noun] }));
    return this.subjects.flatMap((a, index) =>
      this.subjects
        .slice(index + 1)
        .flatMap((b) => told.flatMap(({ pattern, shown }) => this.framed(pattern, a, b, null, shown))),
    );
  }

  private pairs(from: readonly End[], to: readonly End[], read: (a: End, b: End) => Draft[]): Draft[] {
    return from.flatMap((a) => to.flatMap((b) => read(a, b)));
  }

  /** "took a third of the seats" says little of the seats. */
  private isShare({ token }: End): boolean {
    return SHARES.has(this.context.tree.lemma(token));
  }

  /** "expects Iran to leave": the object is only the subject of what is expected. */
  private raises(): boolean {
    return raises(this.context.tree, this.proposition.predicate);
  }

  /** "ruled Shell liable": read by its verdict; null where the verb takes none or none is given. */
  private judged(subject: End, object: End): Draft[] | null {
    const { tree } = this.context;
    const { lemma, predicate } = this.proposition;
    const verdict = tree.childrenBy(predicate, 'xcomp').find((child) => tree.at(child).upos === 'ADJ');
    if (verdict === undefined) return null;
    const patterns = [`${lemma} =${tree.lemma(verdict)}`, `${lemma} =`].filter((pattern) => this.frames.has(pattern));
    if (patterns.length === 0) return null;
    const label = this.wording.verbLabel([this.wording.word(verdict)]);
    const readings = patterns.map((pattern) => this.framed(pattern, subject, object, label, [verdict]));
    return readings.find((drafts) => drafts.length > 0) ?? [];
  }

  /** "suspended Mahan's permit": the verb reaches the owner through what is owned, and the label says so. */
  private throughOwner(subject: End, object: End): Draft[] {
    const { lemma } = this.proposition;
    const { through, tie } = object.participant;
    const light = this.frames.has(`${lemma} ${this.context.tree.lemma(through!)} ${tie}`);
    if (!/^\p{L}{2}/u.test(this.wording.word(through!)) || SHARES.has(this.context.tree.lemma(through!))) return [];
    if (!isNamed(this.context, object) && typeOf(this.context, object.participant.mention) !== 'event') return [];
    if (light || this.raises() || (isEmptyVerb(lemma) && !this.frames.has(lemma))) return [];
    if (this.isOthers(object)) return [];
    return this.opened(subject, object, [this.wording.word(through!), tie], 'verb-owned-object');
  }

  /**
   * "announced the deaths of two French soldiers" tells of them and not of France; "A and B announced their plan" is no
   * plan of B alone; in "losses, including the office of mayor" the owner is only an example.
   */
  private isOthers(object: End): boolean {
    const { objects } = this.proposition;
    const { mention, through } = object.participant;
    const shared = this.context.mentions[mention]!.kind === 'pronoun' && this.subjects.length > 1;
    return shared || !objects.includes(object.token) || this.isForces(mention, through!);
  }

  /** Whether a country's people are meant, whom a plural noun counts: "French soldiers", not "the French regime". */
  private isForces(mention: number, owned: number): boolean {
    const { stands, kind, head } = this.context.mentions[mention]!;
    const { upos, features } = this.context.tree.at(head);
    return (
      stands !== undefined && kind === 'nominal' && head !== owned && upos === 'NOUN' && features.number === 'plural'
    );
  }

  /** An unnamed thing whose noun has several senses. */
  private isVague(end: End): boolean {
    const { tree } = this.context;
    // "a good deal of money"
    const amount =
      tree.lemma(end.token) === 'deal' &&
      tree.childrenBy(end.token, 'amod').some((child) => ['good', 'great'].includes(tree.lemma(child)));
    return !isNamed(this.context, end) && (amount || hasSeveralSenses(tree.lemma(end.token)));
  }

  private opened(
    subject: End,
    object: End,
    rest: readonly string[],
    rule: string,
    extra: readonly number[] = [],
  ): Draft[] {
    const unclear = this.isVague(subject) || this.isVague(object) || hasRivalSubject(this.context, this.proposition);
    return unclear ? [] : [this.wording.open(subject, object, rest, rule, extra)];
  }

  private complementsOf(noun: number): Oblique[] {
    const { tree } = this.context;
    return tree
      .childrenBy(noun, 'nmod')
      .filter((child) => !tree.is(child, 'nmod:poss'))
      .flatMap((child) => tree.conjuncts(child))
      .map((token) => ({ token, preposition: tree.sharedPreposition(token) }));
  }

  private viaOblique(oblique: Oblique, nouns: readonly number[]): Draft[] {
    const { lemma, kind, passive } = this.proposition;
    const key = kind === 'copula' ? `be ${lemma} ${oblique.preposition}` : `${lemma} ${oblique.preposition}`;
    if (this.tellsRole() && !this.frames.has(key)) return [];
    const light = nouns.flatMap((noun) => this.viaLightNoun(oblique, noun));
    if (light.length > 0) return light;
    const targets = endsOf(this.context, [oblique.token]);
    if (passive && this.subjects.length === 0) return this.passiveOblique(oblique, targets);
    return this.pairs(this.subjects, targets, (subject, target) => {
      const framed = isDirect(target)
        ? this.framed(key, subject, target, this.wording.verbLabel([oblique.preposition]))
        : [];
      if (framed.some(({ relation }) => isMisread(this.context.tree, this.proposition, relation)))
        return this.carried(subject, target, oblique);
      if (framed.length > 0) return framed;
      const said = this.unframed(key, subject, target, oblique);
      return said.length > 0 ? said : this.openOblique(subject, target, oblique, nouns);
    });
  }

  /** "sent an email to Chad": what follows a noun that is no participant itself belongs to the verb. */
  private viaNoun(complement: Oblique, noun: number): Draft[] {
    const light = this.viaLightNoun(complement, noun);
    const thing = this.context.participants.at(noun) === null && !BOUND.has(complement.preposition);
    if (light.length > 0 || !thing || isEmptyVerb(this.proposition.lemma)) return light;
    return this.pairs(this.subjects, endsOf(this.context, [complement.token]).filter(isDirect), (subject, target) =>
      this.openOblique(subject, target, complement, [noun]),
    );
  }

  /** "Flew soldiers to Chad". */
  private carried(subject: End, target: End, { preposition }: Oblique): Draft[] {
    const { lemma, objects } = this.proposition;
    const cargo = objects.find((token) => this.context.tree.at(token).upos === 'NOUN');
    const known = isNamed(this.context, subject) && isNamed(this.context, target);
    if (cargo === undefined || !known || isEmptyVerb(lemma) || !isPlace(this.context, target)) return [];
    return this.opened(subject, target, [this.wording.word(cargo), preposition], 'verb-oblique');
  }

  /** What somebody is ("a member of") is for roles.ts. */
  private tellsRole(): boolean {
    const { kind, predicate } = this.proposition;
    const { tree } = this.context;
    return kind === 'copula' && tree.isNoun(predicate) && tree.preposition(predicate) === '';
  }

  private viaLightNoun({ preposition, token }: Oblique, noun: number): Draft[] {
    const key = `${this.proposition.lemma} ${this.context.tree.lemma(noun)} ${preposition}`;
    const label = this.wording.verbLabel([this.wording.word(noun), preposition]);
    const ends = endsOf(this.context, [token]);
    // "talks with the Sudanese groups" are held with these and not with their owner, as are those with its "navy"
    const whole = ends.filter(isDirect);
    const targets = whole.length > 0 ? whole : ends.filter(({ participant }) => this.isOfPeople(participant.through!));
    return this.pairs(this.subjects, targets, (subject, target) => this.framed(key, subject, target, label, [noun]));
  }

  /** In "support for the rights of X" the rights are supported and not X, whose fleet would be X's own. */
  private isOfPeople(token: number): boolean {
    const type = nounSense(this.context.tree.lemma(token))?.type;
    return type === 'person' || type === 'organisation';
  }

  /** "was taken to Cairo" says something of its surface subject. */
  private passiveOblique({ preposition }: Oblique, targets: readonly End[]): Draft[] {
    const { lemma, predicate } = this.proposition;
    if (this.frames.has(`${lemma} >${preposition}`) || !opensAfterPassive(preposition) || isEmptyVerb(lemma)) return [];
    const relation = openRelation(['be', lemma, preposition]);
    const label = toLabel(['is', this.wording.word(predicate), preposition]);
    return this.pairs(this.objects.filter(isDirect), targets.filter(isDirect), (object, target) => [
      this.wording.draft(object, target, relation, label, 'passive-oblique'),
    ]);
  }

  /** What a phrase that no frame takes says all the same: see occasions.ts. */
  private unframed(key: string, subject: End, target: End, { preposition }: Oblique): Draft[] {
    const { context, frames, proposition } = this;
    const verb = frames.get(proposition.lemma) ?? [];
    if (servesIn(context, subject, target, frames.get(key) ?? [])) {
      const label = this.wording.verbLabel([preposition, ...this.wording.throughWords(target)]);
      return [this.wording.draft(subject, target, 'has-role-in', label, 'verb-body-part')];
    }
    if (isOccasion(context, subject, target, preposition)) {
      const beside = isBeside(context, target, preposition);
      const label = beside ? relationType('takes-part-in')!.label : this.wording.verbLabel([preposition]);
      return [this.wording.draft(subject, target, 'takes-part-in', label, 'verb-occasion')];
    }
    const scene = isScene(context, subject, target, preposition, verb, proposition.objects.length > 0);
    return scene
      ? [this.wording.draft(subject, target, 'took-place-in', `takes place ${preposition}`, 'verb-scene')]
      : [];
  }

  private openOblique(subject: End, target: End, { preposition, token }: Oblique, nouns: readonly number[]): Draft[] {
    const { lemma, kind, predicate } = this.proposition;
    if (!isNamed(this.context, subject) || !isNamed(this.context, target)) return [];
    if (nouns.length > 0 && tellsScene(preposition)) return [];
    if (!opensRelation(preposition, isPlace(this.context, target) || isNamedBody(this.context, target))) return [];
    if (kind === 'copula') {
      if (this.context.tree.at(predicate).upos !== 'ADJ' || !tiesTwo(lemma)) return [];
      const label = toLabel(['is', this.wording.word(predicate), preposition]);
      return [this.wording.draft(subject, target, openRelation([lemma, preposition]), label, 'copula-oblique')];
    }
    if (this.isAim() || this.isAside(token) || (nouns.length === 0 && this.proposition.objects.length > 0)) return [];
    const noun = nouns.find((token) => nameAt(this.context, token) === null);
    const takesName = nouns.length > 0 && noun === undefined;
    if (takesName && !(reachesGoal(preposition) && isPlace(this.context, target))) return [];
    if (preposition === 'of' || (noun === undefined && isEmptyVerb(lemma))) return [];
    const words = [
      ...(noun === undefined ? [] : [this.wording.word(noun)]),
      preposition,
      ...this.wording.throughWords(target),
    ];
    const long = lemma.split(' ').length + words.length > MAX_WORDS;
    return long ? [] : this.opened(subject, target, words, 'verb-oblique');
  }

  /** "Owing, Berg indicated, to Smith": what stands behind a comma right after the verb belongs elsewhere. */
  private isAside(token: number): boolean {
    const { tree } = this.context;
    const [first] = tree.caseWords(token);
    const after = this.proposition.predicate + 1;
    return first === after + 1 && tree.at(after).form === ',';
  }

  /** "A place to eat on the way to Oslo": what something is for is done by nobody yet. */
  private isAim(): boolean {
    const { tree } = this.context;
    const { predicate } = this.proposition;
    return tree.is(predicate, 'acl') && isInfinitive(tree, predicate);
  }

  /** The claim of the first frame of this pattern that takes these ends; a null label gives the relation's own. */
  private framed(pattern: string, a: End, b: End, label: string | null, extra: readonly number[] = []): Draft[] {
    for (const match of this.frames.get(pattern) ?? []) {
      const [subject, object] = match.reversed ? [b, a] : [a, b];
      if (!takesEnds(this.context, match, subject, object)) continue;
      const { relation, id } = match.frame;
      if (PERSONAL.has(relation) && standsForBody(this.context, object))
        return [this.wording.open(subject, object, [this.wording.word(object.token), 'of'], `${id}/members`)];
      if (BARE.has(relation) && TAKES_PHRASE.test(pattern) && this.hasThing()) continue;
      const words = match.reversed || label === null ? relationType(relation)!.label : label;
      return [this.wording.draft(subject, object, relation, words, id, extra)];
    }
    return [];
  }

  /** Whether something besides a happening is acted on: "lost an election to" tells the winner, "lost trade to" does not. */
  private hasThing(): boolean {
    return this.objects.some(({ participant }) => typeOf(this.context, participant.mention) !== 'event');
  }
}

/** After a noun these tell what it is made of or about. */
const BOUND = new Set(['of', 'about', 'on', 'for']);

/** What is said of a share is hardly said of the whole. */
const SHARES = new Set(['percent', 'percentage', 'share', 'third', 'quarter', 'half', 'part', 'portion', 'fraction']);

/** What befalls people and not the body that they act for. */
const PERSONAL = new Set(['kills', 'injures', 'arrests', 'charges', 'convicts', 'kidnaps', 'releases', 'dismisses']);

/** Relations that a preposition tells only after a verb without an object. */
const BARE = new Set(['speaks-of', 'defeats', 'candidate-in']);

/** A pattern with a preposition. */
const TAKES_PHRASE = /^[^~]* [^~]/u;
