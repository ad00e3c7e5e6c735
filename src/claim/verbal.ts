/** Propositions to claims: subject → object, subject → obliques, object → obliques where a frame says so. */
import { BODY_ROLES } from '../corefer/apposition.js';
import { relationType } from '../../graph/vocabulary/relations.js';
import { isInfinitive } from './clause.js';
import { type Context, typeOf } from './context.js';
import { type Draft, endsFit } from './draft.js';
import { participantsOf } from './ends.js';
import type { FrameIndex, FrameMatch } from './frames/frame.js';
import { OFFICE_KINDS } from './frames/roles.js';
import { nounSense } from '../mention/nouns/lexicon.js';
import type { Tree } from '../tree.js';
import { openRelation, thirdPerson, toLabel } from './label.js';
import {
  isEmptyVerb,
  opensAfterPassive,
  opensRelation,
  reachesGoal,
  tellsOccasion,
  tellsScene,
  tiesTwo,
} from './open-relations.js';
import type { Participant } from './participants.js';
import type { Oblique, Proposition } from './propositions.js';
import { withFittingHead } from './relative-heads.js';

/** An argument and who takes part by it. */
interface End {
  readonly token: number;
  readonly participant: Participant;
}

/** The claims of one verbal or copular proposition. */
export function verbalDrafts(context: Context, frames: FrameIndex, proposition: Proposition): Draft[] {
  const reader = new VerbalReader(context, frames, withFittingHead(context, frames, proposition));
  return [...reader.transitive(), ...reader.oblique(), ...reader.objectOblique(), ...reader.reciprocal()];
}

/** The claims of one proposition: each pair of its ends is read by the first frame that takes them, else openly. */
class VerbalReader {
  private readonly subjects: readonly End[];
  private readonly objects: readonly End[];

  constructor(
    private readonly context: Context,
    private readonly frames: FrameIndex,
    private readonly proposition: Proposition,
  ) {
    // what Iran's navy does, Iran does not: an owner takes no part as the subject
    this.subjects = this.endsOf(proposition.subjects).filter(isDirect);
    this.objects = this.endsOf(proposition.objects);
  }

  transitive(): Draft[] {
    const { lemma } = this.proposition;
    return this.pairs(this.subjects, this.objects, (subject, object) => {
      if (this.belongsToComplement(object)) return [];
      if (!isDirect(object)) return this.throughOwner(subject, object);
      const judged = this.judged(subject, object);
      if (judged !== null) return judged;
      const named = this.namedAs(subject, object);
      if (named.length > 0) return named;
      const framed = this.framed(lemma, subject, object, this.verbLabel([]));
      if (framed.length > 0 || isEmptyVerb(lemma) || this.raises() || this.isShare(object)) return framed;
      return [this.open(subject, object, [], 'verb-object')];
    });
  }

  /** "branded X as terrorists": what one is called by somebody is no office that he gives. */
  private namedAs(subject: End, object: End): Draft[] {
    const { lemma, obliques } = this.proposition;
    const called = obliques.find(
      ({ preposition, token }) => preposition === 'as' && !namesOffice(this.context.tree, token),
    );
    return called === undefined
      ? []
      : this.framed(`${lemma} ~as`, subject, object, this.verbLabel(['as']), [called.token]);
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
    const { lemma, obliques } = this.proposition;
    return obliques.flatMap(({ preposition, token }) =>
      this.pairs(this.objects.filter(isDirect), this.endsOf([token]).filter(isDirect), (object, target) =>
        this.framed(`${lemma} >${preposition}`, object, target, null),
      ),
    );
  }

  /** "X and Y met", "X and Y signed a treaty". */
  reciprocal(): Draft[] {
    const { lemma, objects } = this.proposition;
    const patterns =
      objects.length === 0 ? [`${lemma} &`] : objects.map((noun) => `${lemma} ${this.context.tree.lemma(noun)} &`);
    return this.subjects.flatMap((a, index) =>
      this.subjects.slice(index + 1).flatMap((b) => patterns.flatMap((pattern) => this.framed(pattern, a, b, null))),
    );
  }

  /** "firms including A and B left": what is said of a group is said of the members that are named with it. */
  private endsOf(tokens: readonly number[]): End[] {
    return tokens
      .flatMap((token) => [token, ...this.membersOf(token), ...this.companions(token)])
      .flatMap((token) => participantsOf(this.context, token).map((participant) => ({ token, participant })));
  }

  /** "people in towns including Lyon": a list of another kind hangs on the wrong word. */
  private membersOf(token: number): number[] {
    const { tree, participants } = this.context;
    if (BODY_ROLES.has(tree.lemma(token))) return tree.members(token);
    const whole = participants.at(token);
    const type = whole === null ? null : typeOf(this.context, whole);
    return tree.members(token).filter((member) => {
      const own = participants.at(member);
      return type !== 'person' || own === null || typeOf(this.context, own) !== 'place';
    });
  }

  /** "X, together with Y, signed": grammar sets them apart, the deed is of both. */
  private companions(noun: number): number[] {
    const { tree } = this.context;
    return tree
      .childrenBy(noun, 'nmod')
      .filter((child) => COMPANY.has(tree.preposition(child)) || isTogether(tree, child))
      .flatMap((child) => tree.conjuncts(child));
  }

  private pairs(from: readonly End[], to: readonly End[], read: (a: End, b: End) => Draft[]): Draft[] {
    return from.flatMap((a) => to.flatMap((b) => read(a, b)));
  }

  /** "whom they refused to admit": the object of the infinitive stands before the verb above it. */
  private belongsToComplement({ token }: End): boolean {
    const { predicate, passive } = this.proposition;
    return !passive && token < predicate && this.raises();
  }

  /** "took a third of the seats" says little of the seats. */
  private isShare({ token }: End): boolean {
    return SHARES.has(this.context.tree.lemma(token));
  }

  /** "expects Iran to leave": the object is only the subject of what is expected. */
  private raises(): boolean {
    return this.context.tree.child(this.proposition.predicate, 'xcomp') !== undefined;
  }

  /** "ruled Shell liable": read by its verdict; null where the verb takes none or none is given. */
  private judged(subject: End, object: End): Draft[] | null {
    const { tree } = this.context;
    const { lemma, predicate } = this.proposition;
    const verdict = tree.childrenBy(predicate, 'xcomp').find((child) => tree.at(child).upos === 'ADJ');
    if (verdict === undefined) return null;
    const patterns = [`${lemma} =${tree.lemma(verdict)}`, `${lemma} =`].filter((pattern) => this.frames.has(pattern));
    if (patterns.length === 0) return null;
    const label = this.verbLabel([this.word(verdict)]);
    const readings = patterns.map((pattern) => this.framed(pattern, subject, object, label, [verdict]));
    return readings.find((drafts) => drafts.length > 0) ?? [];
  }

  /** "suspended Mahan's permit": the verb reaches the owner through what is owned, and the label says so. */
  private throughOwner(subject: End, object: End): Draft[] {
    const { lemma } = this.proposition;
    const { through, tie } = object.participant;
    const light = this.frames.has(`${lemma} ${this.context.tree.lemma(through!)} ${tie}`);
    if (!/^\p{L}{2}/u.test(this.word(through!)) || SHARES.has(this.context.tree.lemma(through!))) return [];
    if (!this.isNamed(object) && typeOf(this.context, object.participant.mention) !== 'event') return [];
    if (light || this.raises() || (isEmptyVerb(lemma) && !this.frames.has(lemma))) return [];
    return [this.open(subject, object, [this.word(through!), tie], 'verb-owned-object')];
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
    if (this.tellsRole()) return [];
    const light = nouns.flatMap((noun) => this.viaLightNoun(oblique, noun));
    if (light.length > 0) return light;
    const targets = this.endsOf([oblique.token]);
    const { lemma, kind, passive } = this.proposition;
    if (passive && this.subjects.length === 0) return this.passiveOblique(oblique, targets);
    const key = kind === 'copula' ? `be ${lemma} ${oblique.preposition}` : `${lemma} ${oblique.preposition}`;
    return this.pairs(this.subjects, targets, (subject, target) => {
      const framed = isDirect(target) ? this.framed(key, subject, target, this.verbLabel([oblique.preposition])) : [];
      if (framed.length > 0) return framed;
      const served = this.inBodyOf(key, subject, target, oblique);
      if (served.length > 0) return served;
      const occasion = [...this.atOccasion(subject, target, oblique), ...this.onScene(subject, target, oblique)];
      return occasion.length > 0 ? occasion : this.openOblique(subject, target, oblique, nouns);
    });
  }

  /** "sent an email to Chad": what follows a noun that is no participant itself belongs to the verb. */
  private viaNoun(complement: Oblique, noun: number): Draft[] {
    const light = this.viaLightNoun(complement, noun);
    const thing = this.context.participants.at(noun) === null && !BOUND.has(complement.preposition);
    if (light.length > 0 || !thing || isEmptyVerb(this.proposition.lemma)) return light;
    return this.pairs(this.subjects, this.endsOf([complement.token]).filter(isDirect), (subject, target) =>
      this.openOblique(subject, target, complement, [noun]),
    );
  }

  /** What somebody is ("a member of") is for roles.ts. */
  private tellsRole(): boolean {
    const { kind, predicate } = this.proposition;
    const { tree } = this.context;
    return kind === 'copula' && tree.isNoun(predicate) && tree.preposition(predicate) === '';
  }

  private viaLightNoun({ preposition, token }: Oblique, noun: number): Draft[] {
    const key = `${this.proposition.lemma} ${this.context.tree.lemma(noun)} ${preposition}`;
    const label = this.verbLabel([this.word(noun), preposition]);
    const ends = this.endsOf([token]);
    // "talks with the Sudanese groups" are held with these and not with their owner
    const targets = ends.some(isDirect) ? ends.filter(isDirect) : ends;
    return this.pairs(this.subjects, targets, (subject, target) => this.framed(key, subject, target, label, [noun]));
  }

  /** "was taken to Cairo" says something of its surface subject. */
  private passiveOblique({ preposition }: Oblique, targets: readonly End[]): Draft[] {
    const { lemma, predicate } = this.proposition;
    if (this.frames.has(`${lemma} >${preposition}`) || !opensAfterPassive(preposition) || isEmptyVerb(lemma)) return [];
    const relation = openRelation(['be', lemma, preposition]);
    const label = toLabel(['is', this.word(predicate), preposition]);
    return this.pairs(this.objects.filter(isDirect), targets.filter(isDirect), (object, target) => [
      this.draft(object, target, relation, label, 'passive-oblique'),
    ]);
  }

  /** "serves on the board of X": who belongs to a part of a body has a role in it. */
  private inBodyOf(key: string, subject: End, target: End, { preposition }: Oblique): Draft[] {
    const { through, tie, mention } = target.participant;
    const belongs = (this.frames.get(key) ?? []).some(({ frame }) => BELONGING.has(frame.relation));
    if (through === null || tie !== 'of' || !belongs || !this.isNamed(target)) return [];
    if (
      typeOf(this.context, subject.participant.mention) !== 'person' ||
      typeOf(this.context, mention) !== 'organisation'
    )
      return [];
    const label = this.verbLabel([preposition, this.word(through), tie]);
    return [this.draft(subject, target, 'has-role-in', label, 'verb-body-part')];
  }

  /** "returned as premier in the 1944 election": who does something in a contest or at a gathering takes part in it. */
  private atOccasion(subject: End, target: End, { preposition }: Oblique): Draft[] {
    const mention = target.participant.mention;
    const named = this.isNamed(target) && typeOf(this.context, mention) === 'event' && isDirect(target);
    // "on the sidelines of the summit"
    const beside = preposition === 'on' && this.context.participants.at(target.token) !== mention;
    if (!named || !(beside || tellsOccasion(preposition)) || !this.isNamed(subject)) return [];
    if (!endsFit(this.context, 'takes-part-in', subject.participant.mention, mention)) return [];
    const label = beside ? relationType('takes-part-in')!.label : this.verbLabel([preposition]);
    return [this.draft(subject, target, 'takes-part-in', label, 'verb-occasion')];
  }

  /** "the talks collapsed in Cairo", "fires burnt houses in Chad": where a happening goes on, it takes place. */
  private onScene(subject: End, target: End, { preposition }: Oblique): Draft[] {
    const { lemma, kind } = this.proposition;
    const happens = typeOf(this.context, subject.participant.mention) === 'event' && kind === 'verb';
    const violent = (this.frames.get(lemma) ?? []).some(({ frame }) => VIOLENT.has(frame.relation));
    if (!happens || !this.isPlace(target) || !tellsScene(preposition)) return [];
    if (this.proposition.objects.length > 0 && !violent) return [];
    return [this.draft(subject, target, 'took-place-in', `takes place ${preposition}`, 'verb-scene')];
  }

  private openOblique(subject: End, target: End, { preposition }: Oblique, nouns: readonly number[]): Draft[] {
    const { lemma, kind, predicate } = this.proposition;
    if (!this.isNamed(subject) || !this.isNamed(target)) return [];
    if (nouns.length > 0 && tellsScene(preposition)) return [];
    if (!opensRelation(preposition, this.isPlace(target) || this.isNamedBody(target))) return [];
    if (kind === 'copula') {
      if (this.context.tree.at(predicate).upos !== 'ADJ' || !tiesTwo(lemma)) return [];
      const label = toLabel(['is', this.word(predicate), preposition]);
      return [this.draft(subject, target, openRelation([lemma, preposition]), label, 'copula-oblique')];
    }
    if (this.isAim() || (nouns.length === 0 && this.proposition.objects.length > 0)) return [];
    const noun = nouns.find((token) => !this.isNameAt(token));
    const takesName = nouns.length > 0 && noun === undefined;
    if (takesName && !(reachesGoal(preposition) && this.isPlace(target))) return [];
    if (preposition === 'of' || (noun === undefined && isEmptyVerb(lemma))) return [];
    const words = [...(noun === undefined ? [] : [this.word(noun)]), preposition, ...this.throughWords(target)];
    return words.length > MAX_REST ? [] : [this.open(subject, target, words, 'verb-oblique')];
  }

  /** "A place to eat on the way to Oslo": what something is for is done by nobody yet. */
  private isAim(): boolean {
    const { tree } = this.context;
    const { predicate } = this.proposition;
    return tree.is(predicate, 'acl') && isInfinitive(tree, predicate);
  }

  /** A relation without a frame is worth an edge only between things with names. */
  private isNamed({ participant }: End): boolean {
    const chain = this.context.chains[this.context.participants.chain(participant.mention)];
    return chain?.named ?? false;
  }

  private throughWords({ participant: { through, tie } }: End): string[] {
    return through === null ? [] : [this.word(through), tie];
  }

  private isNameAt(token: number): boolean {
    const mention = this.context.participants.at(token);
    return mention !== null && this.context.mentions[mention]!.kind === 'name';
  }

  private isPlace(end: End): boolean {
    return isDirect(end) && this.context.mentions[end.participant.mention]!.type === 'place';
  }

  private isNamedBody({ participant }: End): boolean {
    const { kind, type } = this.context.mentions[participant.mention]!;
    return participant.through === null && kind === 'name' && type === 'organisation';
  }

  private isBody({ participant }: End): boolean {
    return this.context.mentions[participant.mention]!.type === 'organisation';
  }

  private word(token: number): string {
    return this.context.tree.at(token).form.toLowerCase();
  }

  private verbLabel(rest: readonly string[]): string {
    const { lemma, kind, predicate } = this.proposition;
    if (kind === 'copula') return toLabel(['is', this.word(predicate), ...rest]);
    const [verb, ...particles] = lemma.split(' ');
    return toLabel([thirdPerson(verb!), ...particles, ...rest]);
  }

  /** The claim of the first frame of this pattern that takes these ends; a null label gives the relation's own. */
  private framed(pattern: string, a: End, b: End, label: string | null, extra: readonly number[] = []): Draft[] {
    for (const match of this.frames.get(pattern) ?? []) {
      const [subject, object] = match.reversed ? [b, a] : [a, b];
      if (!this.takes(match, subject, object)) continue;
      const { relation, id } = match.frame;
      if (PERSONAL.has(relation) && this.standsForBody(object))
        return [this.open(subject, object, [this.word(object.token), 'of'], `${id}/members`)];
      if (relation === 'speaks-of' && pattern.includes(' ') && this.objects.length > 0) continue;
      const words = match.reversed || label === null ? relationType(relation)!.label : label;
      return [this.draft(subject, object, relation, words, id, extra)];
    }
    return [];
  }

  /** "Hamas militants" stand for Hamas, but it is they who are killed. */
  private standsForBody({ participant }: End): boolean {
    const { kind, stands } = this.context.mentions[participant.mention]!;
    return kind === 'nominal' && stands !== undefined;
  }

  private takes({ frame }: FrameMatch, subject: End, object: End): boolean {
    const { mention } = object.participant;
    const { subtypes } = this.context.chains[this.context.participants.chain(mention)]!;
    if (frame.kind !== null && !subtypes.includes(frame.kind)) return false;
    if (frame.relation === 'wins' && STAGES.has(this.context.tree.lemma(object.token))) return false;
    if (frame.relation === 'travels-to' && this.isBody(object) && !this.isNamed(object)) return false;
    return endsFit(this.context, frame.relation, subject.participant.mention, mention);
  }

  private open(subject: End, object: End, rest: readonly string[], rule: string): Draft {
    const { lemma } = this.proposition;
    // "dreamed a dream of peace" dreams of it
    const words = rest.filter((word) => word !== lemma && word !== thirdPerson(lemma));
    return this.draft(subject, object, openRelation([lemma, ...words]), this.verbLabel(words), rule);
  }

  private draft(
    subject: End,
    object: End,
    relation: string,
    label: string,
    rule: string,
    extra: readonly number[] = [],
  ): Draft {
    return {
      relation,
      label,
      subject: subject.participant.mention,
      object: object.participant.mention,
      subjectToken: subject.token,
      objectToken: object.token,
      predicate: [...this.proposition.words, ...extra],
      shown: [subject, object].flatMap(({ participant: { through } }) => (through === null ? [] : [through])),
      anchor: this.proposition.predicate,
      presupposed: false,
      rule,
    };
  }
}

const COMPANY = new Set(['together with', 'along with', 'alongside', 'as well as', 'in addition to']);

/** After a noun these tell what it is made of or about. */
const BOUND = new Set(['of', 'about', 'on', 'for']);

/** Who wins one of these has not won the whole. */
const STAGES = new Set(['round', 'leg', 'half', 'quarter', 'third', 'set', 'stage', 'part', 'majority', 'percent']);

/** What is said of a share is hardly said of the whole. */
const SHARES = new Set(['percent', 'percentage', 'share', 'third', 'quarter', 'half', 'part', 'portion', 'fraction']);

/** What befalls people and not the body that they act for. */
const PERSONAL = new Set(['kills', 'injures', 'arrests', 'charges', 'convicts', 'kidnaps', 'releases', 'dismisses']);

/** "together with", where the tree takes "together" for an adverb. */
function isTogether(tree: Tree, noun: number): boolean {
  const adverbs = tree.childrenBy(noun, 'advmod').map((child) => tree.lemma(child));
  return tree.preposition(noun) === 'with' && adverbs.some((adverb) => adverb === 'together' || adverb === 'along');
}

function namesOffice(tree: Tree, noun: number): boolean {
  return OFFICE_KINDS.has(nounSense(tree.lemma(noun))?.subtype ?? '');
}

/** Relations that make somebody one of a body. */
const BELONGING = new Set(['member-of', 'works-for', 'joins']);

/** What a happening does where it happens. */
const VIOLENT = new Set(['destroys', 'kills', 'injures', 'attacks']);

/** Words that may follow the verb in a label. */
const MAX_REST = 3;

/** Takes part itself, not only as the owner of what does. */
function isDirect({ participant }: End): boolean {
  return participant.through === null;
}
