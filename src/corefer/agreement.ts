/** What keeps two mentions apart: gender, other modifiers, a place beside each other under one verb. */
import type { Profile } from './clusters.js';
import type { Scene } from './scene.js';

export function gendersMeet(a: Profile, b: Profile): boolean {
  return a.genders.size === 0 || b.genders.size === 0 || [...a.genders].some((gender) => b.genders.has(gender));
}

/** Two arguments of one verb (by their head tokens) are two things: "the minister met Lavrov". */
export function isCoargument({ passage: { tree } }: Scene, a: number, b: number): boolean {
  return tree.head(tree.firstConjunct(a)) === tree.head(tree.firstConjunct(b));
}

/**
 * The things that stand beside a mention under one verb, and so are others than it: both men in "he greeted him". A verb
 * without a subject of its own has that of the verb above: "Lind came and greeted him", "Lind wanted to greet him".
 */
export function thingsBeside(scene: Scene, index: number): ReadonlySet<number> {
  const { head, sentence } = scene.mentions[index]!;
  const beside = scene.bySentence[sentence]!.filter(
    (other) => other !== index && isCoargument(scene, scene.mentions[other]!.head, head),
  );
  const subject = scene.byHead.get(impliedSubject(scene, head) ?? -1);
  return new Set([...beside, ...(subject === undefined ? [] : [subject])].map((other) => scene.clusters.of(other)));
}

function impliedSubject({ passage: { tree } }: Scene, head: number): number | undefined {
  if (tree.is(head, 'nsubj', 'nmod')) return undefined;
  let verb = tree.head(tree.firstConjunct(head));
  while (verb >= 0 && tree.is(verb, 'conj', 'xcomp') && tree.child(verb, 'nsubj') === undefined) verb = tree.head(verb);
  return verb < 0 ? undefined : tree.child(verb, 'nsubj');
}

/** Modifiers that make another thing of what the noun alone would be. */
const SETS_APART: ReadonlySet<string> = new Set(
  'vice deputy former assistant acting ex shadow other another second third next previous last new'.split(' '),
);

/** One description may add modifiers to the other's; two that both have words of their own speak of two things. */
export function modifiersAgree(scene: Scene, a: number, b: number): boolean {
  const [one, two] = [modifiersOf(scene, a), modifiersOf(scene, b)];
  const apart = [...one, ...two].filter((word) => SETS_APART.has(word));
  if (apart.some((word) => !one.includes(word) || !two.includes(word))) return false;
  return one.every((word) => two.includes(word)) || two.every((word) => one.includes(word));
}

/** Whether the later description says nothing that the earlier had not. */
export function addsNoModifier(scene: Scene, earlier: number, later: number): boolean {
  const known = modifiersOf(scene, earlier);
  return modifiersOf(scene, later).every((word) => known.includes(word));
}

function modifiersOf({ passage: { tree } }: Scene, head: number): string[] {
  const modifiers = tree.childrenBy(head, 'amod', 'compound', 'nummod', 'nmod:poss').filter((child) => child < head);
  return modifiers.map((child) => tree.lemma(child));
}
