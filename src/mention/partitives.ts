/** Words of quantity that stand for the noun after "of", and people without a name who act for where they are at. */
import type { Mention } from '../model.js';
import { type Passage, toMention } from './passage.js';

interface Partitive {
  readonly id: string;
  /** Lemmas, parted by spaces. */
  readonly heads: string;
  /** The prepositions before what it is a part of. */
  readonly prepositions: readonly string[];
  readonly reason: string;
  readonly example: string;
}

export const PARTITIVES: readonly Partitive[] = [
  {
    id: 'partitive.quantity',
    heads: 'none all both most many some several half each few neither either any majority',
    prepositions: ['of'],
    reason: 'What is said of all, none or most of a group is said of the group.',
    example: 'None of the envoys spoke.',
  },
  {
    id: 'partitive.nobody',
    heads: 'one nobody noone someone somebody anyone anybody everyone everybody',
    prepositions: ['at', 'from', 'inside', 'within'],
    reason: 'Somebody at a body, or nobody there, acts for it.',
    example: 'Nobody at Acme replied.',
  },
];

/** `found`: the mentions so far; the word of quantity takes the type of the one it is part of, and what that stands for. */
export function findPartitives(passage: Passage, found: readonly Mention[]): Mention[] {
  const byHead = new Map(found.map((mention) => [mention.head, mention]));
  return passage.tree.tokens.flatMap((_, head) => {
    const whole = partitiveWhole(passage, head);
    const mention = whole === null ? undefined : byHead.get(whole.token);
    if (whole === null || mention === undefined || mention.kind === 'pronoun') return [];
    if (whole.rule === 'partitive.nobody' && mention.type !== 'organisation') return [];
    const { type, subtypes, stands, plural } = mention;
    return [
      toMention(
        passage,
        { first: head, last: head + 1 },
        {
          head,
          kind: 'nominal',
          type,
          subtypes,
          plural,
          rule: whole.rule,
          ...(stands === undefined ? {} : { stands }),
        },
      ),
    ];
  });
}

/** The head token of what a word of quantity is part of, with the rule that says so; null for other words. */
export function partitiveWhole({ tree }: Passage, head: number): { token: number; rule: string } | null {
  const rule = PARTITIVES.find(({ heads }) => heads.split(' ').includes(tree.lemma(head)));
  if (rule === undefined || (tree.lemma(head) === 'one' && !isNoOne(tree.children(head), tree))) return null;
  const token = tree
    .childrenBy(head, 'nmod')
    .find((child) => child > head && rule.prepositions.includes(tree.preposition(child)));
  return token === undefined ? null : { token, rule: rule.id };
}

/** "No one", "every one". */
function isNoOne(children: readonly number[], tree: Passage['tree']): boolean {
  return children.some((child) => ['no', 'every', 'any', 'some'].includes(tree.lemma(child)));
}
