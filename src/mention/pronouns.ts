/** Personal, possessive and reflexive pronouns that point to a participant; an "it" that stands for nothing is none. */
import type { EntityType, Mention } from '../model.js';
import { type Passage, toMention } from './passage.js';

export interface PronounForm {
  readonly forms: string;
  readonly person: 1 | 3;
  readonly type: EntityType | null;
  readonly gender: 'female' | 'male' | null;
  readonly plural: boolean;
}

export const PRONOUN_FORMS: readonly PronounForm[] = [
  { forms: 'he him his himself', person: 3, type: 'person', gender: 'male', plural: false },
  { forms: 'she her hers herself', person: 3, type: 'person', gender: 'female', plural: false },
  { forms: 'they them their theirs themselves', person: 3, type: null, gender: null, plural: true },
  { forms: 'it its itself', person: 3, type: null, gender: null, plural: false },
  { forms: 'i me my mine myself', person: 1, type: null, gender: null, plural: false },
  { forms: 'we us our ours ourselves', person: 1, type: null, gender: null, plural: true },
];

/** Predicates whose "it" points to nothing: "it seems that …", "it rained". */
const IMPERSONAL: ReadonlySet<string> = new Set(
  'seem appear turn happen rain snow hail emerge transpire matter'.split(' '),
);
const STYLES: ReadonlySet<string> = new Set(['majesty', 'highness', 'excellency', 'honour', 'honor', 'holiness']);
const CLAUSES = ['csubj', 'ccomp', 'xcomp', 'advcl', 'acl'];

export function pronounForm(form: string): PronounForm | null {
  const word = form.toLowerCase();
  return PRONOUN_FORMS.find(({ forms }) => forms.split(' ').includes(word)) ?? null;
}

export function findPronouns(passage: Passage): Mention[] {
  return passage.tree.tokens.flatMap((token, head) => {
    const form = token.upos === 'PRON' || token.xpos === 'PRP$' ? pronounForm(token.form) : null;
    if (form === null || passage.nameAt[head] || isExpletive(passage, head) || isStyle(passage, head)) return [];
    const { type, plural } = form;
    return [
      toMention(passage, { first: head, last: head + 1 }, { head, kind: 'pronoun', type, plural, rule: 'pronoun' }),
    ];
  });
}

/** "Her Majesty": part of how a person is styled. */
function isStyle({ tree }: Passage, token: number): boolean {
  const styled = tree.head(token);
  return styled >= 0 && tree.at(token).xpos === 'PRP$' && STYLES.has(tree.lemma(styled));
}

function isExpletive({ tree }: Passage, token: number): boolean {
  if (tree.lemma(token) !== 'it') return false;
  if (tree.is(token, 'expl')) return true;
  const predicate = tree.head(token);
  if (!tree.is(token, 'nsubj') || predicate < 0) return false;
  const copular = tree.child(predicate, 'cop') !== undefined || tree.is(token, 'nsubj:pass');
  return IMPERSONAL.has(tree.lemma(predicate)) || (copular && tree.child(predicate, ...CLAUSES) !== undefined);
}
