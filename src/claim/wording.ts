/** How the claims of one proposition are worded: the label of the verb with what follows it, the words that show it. */
import type { End } from './arguments.js';
import type { Context } from './context.js';
import type { Draft } from './draft.js';
import { openRelation, thirdPerson, toLabel } from './label.js';
import type { Proposition } from './propositions.js';

export class Wording {
  constructor(
    private readonly context: Context,
    private readonly proposition: Proposition,
  ) {}

  throughWords({ participant: { through, tie } }: End): string[] {
    return through === null ? [] : [this.word(through), tie];
  }

  word(token: number): string {
    return this.context.tree.at(token).form.toLowerCase();
  }

  verbLabel(rest: readonly string[]): string {
    const { lemma, kind, predicate } = this.proposition;
    if (kind === 'copula') return toLabel(['is', this.word(predicate), ...rest]);
    const [verb, ...particles] = lemma.split(' ');
    return toLabel([thirdPerson(verb!), ...particles, ...rest]);
  }

  /** "designates as terrorist organisation": without what it is called, the edge would turn the sense round. */
  calledLabel(called: number): string {
    return this.verbLabel(['as', ...this.phraseWords(called).slice(1)]);
  }

  /** The preposition of a phrase, its noun and the word before that: "as running mate". */
  phraseWords(noun: number): string[] {
    const { tree } = this.context;
    const describing = tree.childrenBy(noun, 'amod', 'compound').filter((child) => child < noun);
    return [tree.preposition(noun), ...[...describing.slice(-1), noun].map((token) => this.word(token))];
  }

  open(subject: End, object: End, rest: readonly string[], rule: string, extra: readonly number[] = []): Draft {
    const { lemma } = this.proposition;
    // "dreamed a dream of peace" dreams of it
    const words = rest.filter((word) => word !== lemma && word !== thirdPerson(lemma));
    return this.draft(subject, object, openRelation([lemma, ...words]), this.verbLabel(words), rule, extra);
  }

  draft(
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
