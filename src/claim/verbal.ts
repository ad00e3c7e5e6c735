/** Propositions to claims: subject → object, subject → obliques, object → obliques where a frame says so. */
import { relationType } from '../../graph/vocabulary/relations.js';
import type { Context } from './context.js';
import { participantsOf } from './ends.js';
import { type Draft, endsFit, fitted } from './draft.js';
import type { FrameIndex, FrameMatch } from './frames/frame.js';
import { openRelation, thirdPerson, toLabel } from './label.js';
import type { Participant } from './participants.js';
import type { Oblique, Proposition } from './propositions.js';

/** Prepositions that tie a participant to what is done; the others tell when, why or how. */
const RELATING = new Set([
  'about',
  'against',
  'at',
  'for',
  'from',
  'into',
  'of',
  'off',
  'onto',
  'out of',
  'to',
  'toward',
  'towards',
  'upon',
  'with',
  'together with',
]);

/** With a passive most of these tell an instrument or a reason. */
const PASSIVE_RELATING = new Set(['to', 'from', 'into', 'against', 'toward', 'towards']);

/** Where a named object is taken or done to: "received Anna Berg in Oslo". */
const GOALS = new Set(['to', 'in', 'at', 'from', 'into']);

/** Of these only a place says something of the subject: "operates in Spain". */
const LOCAL = new Set([
  'in',
  'on',
  'across',
  'over',
  'through',
  'throughout',
  'near',
  'outside',
  'inside',
  'at',
  'along',
]);

/** Verbs too empty to make a relation of their own. */
const EMPTY_VERBS = new Set([
  'follow',
  'announce',
  'report',
  'hold',
  'begin',
  'start',
  'continue',
  'be',
  'have',
  'do',
  'get',
  'say',
  'make',
  'take',
  'give',
  'see',
  'become',
  'seem',
  'include',
  'need',
  'think',
  'believe',
  'know',
  'let',
  'put',
  'keep',
  'come',
  'go',
  'add',
  'find',
  'feel',
  'show',
  'tell',
  'like',
  'mean',
  'remain',
  'claim',
  'state',
  'use',
  'read',
  'cite',
  'accord',
]);

interface End {
  readonly token: number;
  readonly participant: Participant;
}

/** The claims of one verbal or copular proposition. */
export function verbalDrafts(context: Context, frames: FrameIndex, proposition: Proposition): Draft[] {
  const ends = (tokens: readonly number[]): End[] =>
    withMembers(context, tokens).flatMap((token) =>
      participantsOf(context, token).map((participant) => ({ token, participant })),
    );
  const reader = new VerbalReader(context, frames, proposition, ends);
  return [...reader.transitive(), ...reader.oblique(), ...reader.objectOblique(), ...reader.reciprocal()].map((draft) =>
    fitted(context, draft),
  );
}

/** "firms including A and B left": what is said of a group is said of the members that are named with it. */
function withMembers({ tree }: Context, tokens: readonly number[]): number[] {
  return tokens.flatMap((token) => [token, ...tree.members(token)]);
}

/** Subject and object mentions in the frame's order. */
function endsOf({ reversed }: FrameMatch, a: End, b: End): [number, number] {
  return reversed ? [b.participant.mention, a.participant.mention] : [a.participant.mention, b.participant.mention];
}

class VerbalReader {
  private readonly subjects: readonly End[];
  private readonly objects: readonly End[];

  constructor(
    private readonly context: Context,
    private readonly frames: FrameIndex,
    private readonly proposition: Proposition,
    private readonly ends: (tokens: readonly number[]) => End[],
  ) {
    // what Iran's navy does, Iran does not: an owner takes no part as the subject
    this.subjects = ends(proposition.subjects).filter((subject) => subject.participant.through === null);
    this.objects = ends(proposition.objects);
  }

  transitive(): Draft[] {
    const match = this.frames.get(this.proposition.lemma);
    return this.subjects.flatMap((subject) =>
      this.objects.flatMap((object) => {
        if (object.participant.through !== null) return this.throughOwner(subject, object, match);
        const fits =
          match !== undefined && endsFit(this.context, match.frame.relation, ...endsOf(match, subject, object));
        if (match && (fits || !EMPTY_VERBS.has(this.proposition.lemma)))
          return [this.framed(match, subject, object, this.verbLabel([]))];
        if (EMPTY_VERBS.has(this.proposition.lemma) || this.raises()) return [];
        return [this.open(subject, object, [], 'verb-object')];
      }),
    );
  }

  /** "expects Iran to leave": the object is only the subject of what is expected. */
  private raises(): boolean {
    return this.context.tree.child(this.proposition.predicate, 'xcomp') !== undefined;
  }

  /** "suspended Mahan's permit": the verb reaches the owner through what is owned, and the label says so. */
  private throughOwner(subject: End, object: End, match: FrameMatch | undefined): Draft[] {
    const { through, tie } = object.participant;
    const noun = this.context.tree.at(through!).form.toLowerCase();
    if (this.frames.has(`${this.proposition.lemma} ${this.context.tree.lemma(through!)} ${tie}`)) return [];
    if (!match && EMPTY_VERBS.has(this.proposition.lemma)) return [];
    return [this.open(subject, object, [noun, tie], 'verb-owned-object')];
  }

  oblique(): Draft[] {
    const { proposition } = this;
    const nouns = proposition.objects.filter((token) => this.context.tree.isNoun(token));
    const direct = proposition.obliques.flatMap((oblique) => this.viaOblique(oblique, nouns));
    const nominal = nouns.flatMap((noun) =>
      this.context.tree
        .childrenBy(noun, 'nmod')
        .filter((child) => !this.context.tree.is(child, 'nmod:poss'))
        .flatMap((child) =>
          this.context.tree
            .conjuncts(child)
            .map((token) => ({ token, preposition: this.context.tree.sharedPreposition(token) })),
        )
        .flatMap((oblique) => this.viaLightNoun(oblique, noun)),
    );
    return [...direct, ...nominal];
  }

  private viaOblique(oblique: Oblique, nouns: readonly number[]): Draft[] {
    // what somebody is ("a member of") is for roles.ts
    if (
      this.proposition.kind === 'copula' &&
      this.context.tree.isNoun(this.proposition.predicate) &&
      this.context.tree.preposition(this.proposition.predicate) === ''
    )
      return [];
    const light = nouns.flatMap((noun) => this.viaLightNoun(oblique, noun));
    if (light.length > 0) return light;
    const targets = this.ends([oblique.token]);
    const copular = this.proposition.kind === 'copula' ? `be ${this.proposition.lemma} ${oblique.preposition}` : null;
    const match = this.frames.get(copular ?? `${this.proposition.lemma} ${oblique.preposition}`);
    if (this.proposition.passive && this.subjects.length === 0) return this.passiveOblique(oblique, targets);
    return this.subjects.flatMap((subject) =>
      targets.flatMap((target) => {
        if (match && target.participant.through === null)
          return [this.framed(match, subject, target, this.verbLabel([oblique.preposition]))];
        return this.openOblique(subject, target, oblique, nouns);
      }),
    );
  }

  private viaLightNoun(oblique: Oblique, noun: number): Draft[] {
    const { tree } = this.context;
    const match = this.frames.get(`${this.proposition.lemma} ${tree.lemma(noun)} ${oblique.preposition}`);
    if (!match) return [];
    const label = this.verbLabel([tree.at(noun).form.toLowerCase(), oblique.preposition]);
    return this.subjects.flatMap((subject) =>
      this.ends([oblique.token]).map((target) => this.framed(match, subject, target, label, [noun])),
    );
  }

  /** "was taken to Cairo" says something of its surface subject. */
  private passiveOblique(oblique: Oblique, targets: readonly End[]): Draft[] {
    if (this.frames.has(`${this.proposition.lemma} >${oblique.preposition}`)) return [];
    const words = ['is', this.context.tree.at(this.proposition.predicate).form.toLowerCase(), oblique.preposition];
    return this.objects
      .filter((object) => object.participant.through === null)
      .flatMap((object) =>
        targets
          .filter((target) => PASSIVE_RELATING.has(oblique.preposition) && target.participant.through === null)
          .map((target) =>
            this.draft(
              object,
              target,
              openRelation(['be', this.proposition.lemma, oblique.preposition]),
              toLabel(words),
              'passive-oblique',
            ),
          ),
      );
  }

  private openOblique(subject: End, target: End, oblique: Oblique, nouns: readonly number[]): Draft[] {
    const { tree } = this.context;
    if (!this.opens(oblique, target)) return [];
    if (this.proposition.kind === 'copula') {
      if (tree.at(this.proposition.predicate).upos !== 'ADJ') return [];
      const words = ['is', tree.at(this.proposition.predicate).form.toLowerCase(), oblique.preposition];
      return [
        this.draft(
          subject,
          target,
          openRelation([this.proposition.lemma, oblique.preposition]),
          toLabel(words),
          'copula-oblique',
        ),
      ];
    }
    if (oblique.preposition === 'of') return [];
    const noun = nouns.find((token) => this.context.participants.at(token) === null || !this.isNameAt(token));
    const named = nouns.length > 0 && noun === undefined;
    if (named && !(GOALS.has(oblique.preposition) && this.isPlace(target))) return [];
    if (noun === undefined && EMPTY_VERBS.has(this.proposition.lemma)) return [];
    const words = noun === undefined ? [oblique.preposition] : [tree.at(noun).form.toLowerCase(), oblique.preposition];
    const through =
      target.participant.through === null
        ? []
        : [tree.at(target.participant.through).form.toLowerCase(), target.participant.tie];
    if (words.length + through.length > 3) return [];
    return [this.open(subject, target, [...words, ...through], 'verb-oblique')];
  }

  private isNameAt(token: number): boolean {
    const { participants, mentions } = this.context;
    return mentions[participants.at(token)!]!.kind === 'name';
  }

  private isPlace({ participant }: End): boolean {
    return participant.through === null && this.context.mentions[participant.mention]!.type === 'place';
  }

  private opens({ preposition }: Oblique, target: End): boolean {
    if (LOCAL.has(preposition)) return this.isPlace(target);
    return RELATING.has(preposition);
  }

  objectOblique(): Draft[] {
    const { proposition } = this;
    return proposition.obliques.flatMap((oblique) => {
      const match = this.frames.get(`${proposition.lemma} >${oblique.preposition}`);
      if (!match) return [];
      const { label } = relationType(match.frame.relation)!;
      return this.objects
        .filter((object) => object.participant.through === null)
        .flatMap((object) => this.ends([oblique.token]).map((target) => this.framed(match, object, target, label)));
    });
  }

  reciprocal(): Draft[] {
    const match = this.frames.get(`${this.proposition.lemma} &`);
    if (!match || this.objects.length > 0 || this.subjects.length < 2) return [];
    return this.subjects.flatMap((a, index) =>
      this.subjects.slice(index + 1).map((b) => this.framed(match, a, b, this.verbLabel(['with']))),
    );
  }

  private verbLabel(rest: readonly string[]): string {
    const { lemma, kind, predicate } = this.proposition;
    if (kind === 'copula') return toLabel(['is', this.context.tree.at(predicate).form.toLowerCase(), ...rest]);
    const [verb, ...particles] = lemma.split(' ');
    return toLabel([thirdPerson(verb!), ...particles, ...rest]);
  }

  private framed({ frame, reversed }: FrameMatch, a: End, b: End, label: string, extra: readonly number[] = []): Draft {
    const [subject, object] = reversed ? [b, a] : [a, b];
    return this.draft(
      subject,
      object,
      frame.relation,
      reversed ? relationType(frame.relation)!.label : label,
      frame.id,
      extra,
    );
  }

  private open(subject: End, object: End, rest: readonly string[], rule: string): Draft {
    return this.draft(subject, object, openRelation([this.proposition.lemma, ...rest]), this.verbLabel(rest), rule);
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
      anchor: this.proposition.predicate,
      presupposed: false,
      rule,
    };
  }
}
