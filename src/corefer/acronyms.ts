/** Names in capitals that stand for a longer name: by brackets right after it, or by its initials. */
import { groupBy } from '../../graph/groups.js';
import { acronymKey, initialsOf, isAcronym, nameWords } from './name-forms.js';
import { names, onlyCluster } from './name-groups.js';
import { reasonOf, type Scene } from './scene.js';

export function linkAcronyms(scene: Scene): void {
  const { mentions, clusters } = scene;
  const all = names(scene);
  const bodies = all.filter((index) => mentions[index]!.type !== 'person');
  const byInitials = groupBy(
    bodies.flatMap((index) => initialsOf(mentions[index]!.text).map((letters) => ({ letters, index }))),
    ({ letters }) => letters,
  );
  for (const index of all.filter((name) => isAcronym(mentions[name]!.text))) {
    const spelt = byInitials.get(acronymKey(mentions[index]!.text)) ?? [];
    const full =
      bracketed(scene, index) ??
      onlyCluster(
        scene,
        spelt.map((name) => name.index),
      );
    if (full !== null) clusters.join(full, index, reasonOf('name.acronym', mentions[full]!, mentions[index]!));
  }
}

/** The name right before "(PF)": of the same type, or with these letters in this order (another language's initials differ). */
function bracketed({ passage: { tree }, mentions, bySentence }: Scene, index: number): number | null {
  const { first, last, text, type, sentence } = mentions[index]!;
  if (first < 2 || tree.at(first - 1).form !== '(' || tree.tokens[last]?.form !== ')') return null;
  const before = bySentence[sentence]!.find(
    (other) => mentions[other]!.kind === 'name' && mentions[other]!.last === first - 1,
  );
  if (before === undefined || mentions[before]!.stands !== undefined) return null;
  const name = mentions[before]!;
  const fits = name.type === type && name.type !== 'person';
  return fits || isSubsequence(acronymKey(text), nameWords(name.text).join('')) ? before : null;
}

function isSubsequence(letters: string, word: string): boolean {
  let at = 0;
  for (const letter of word) if (letter === letters[at]) at += 1;
  return at === letters.length;
}
