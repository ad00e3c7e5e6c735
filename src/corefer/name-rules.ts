/** Names of one thing: equal, standing for each other, reordered, shortened, in part. From precise to loose. */
import { linkAcronyms } from './acronyms.js';
import { linkBodyParts } from './body-names.js';
import { contentKey, nameKey, nameWords } from './name-forms.js';
import { isBody, joinByKey, names } from './name-groups.js';
import { linkPersonParts } from './person-names.js';
import { type LinkRule, ownersOf, type Scene } from './scene.js';

export const NAME_RULES: readonly LinkRule[] = [
  {
    id: 'name.same',
    reason: 'The same words name the same thing within one document.',
    example: 'Boeing rose. Analysts praised Boeing.',
    link: linkEqualNames,
  },
  {
    id: 'name.stands',
    reason: 'What stands for a country or body is that country or body.',
    example: 'Russia agreed. Russian officials signed.',
    link: linkStandIns,
  },
  {
    id: 'name.words',
    reason: 'The same words in another order name the same body.',
    example: 'The Ministry of Transport sued. The Transport Ministry declined to comment.',
    link: (scene) =>
      joinByKey(scene, 'name.words', names(scene).filter(isBody(scene)), ({ text }) => [
        contentKey(text),
        singular(contentKey(text)),
      ]),
  },
  {
    id: 'name.chamber',
    reason: 'A parliament that is called by its noun alone is one, with a capital or without.',
    example: 'The queen suspended parliament. Parliament left.',
    link: linkChambers,
  },
  {
    id: 'name.acronym',
    reason: 'Capitals that are the initials of one name of the document stand for it.',
    example: 'The Popular Front (PF) met. The PF rejected the plan.',
    link: linkAcronyms,
  },
  {
    id: 'name.person-part',
    reason: 'A surname takes up the full name before it.',
    example: 'Sergei Lavrov arrived. Lavrov declined to speak.',
    link: linkPersonParts,
  },
  {
    id: 'name.body-part',
    reason: 'A shorter form of a name takes up the longer one.',
    example: 'Ford Motor Company grew. Ford hired hundreds.',
    link: linkBodyParts,
  },
];

/**
 * A person and a place may share a name; other types of one name are one thing that was labelled differently. Surnames
 * wait for `name.person-part`, since two people may share one.
 */
function linkEqualNames(scene: Scene): void {
  const surnames = new Set(
    personNames(scene)
      .filter((words) => words.length > 1)
      .map((words) => words.at(-1)!),
  );
  const settled = names(scene).filter((index) => {
    const { type, text } = scene.mentions[index]!;
    const words = nameWords(text);
    return type !== 'person' || words.length > 1 || !surnames.has(words[0]!);
  });
  joinByKey(scene, 'name.same', settled, ({ text, type, head }) => {
    const titled = scene.passage.tree.child(head, 'nmod:desc') !== undefined;
    const words = nameWords(text);
    return [`${type === 'person' && (titled || words.length > 1) ? 'person' : 'other'} ${words.join(' ')}`];
  });
}

function personNames(scene: Scene): string[][] {
  const people = names(scene).filter((index) => scene.mentions[index]!.type === 'person');
  return people.map((index) => nameWords(scene.mentions[index]!.text));
}

function singular(key: string): string {
  return key.endsWith('s') ? key.slice(0, -1) : key;
}

/** Nobody's in particular: "Iran's parliament" is told by its owner. */
function linkChambers(scene: Scene): void {
  const { mentions, passage, byHead } = scene;
  const bare = mentions.flatMap(({ kind, subtypes, head, first, last, plural }, index) => {
    const isBare = kind !== 'pronoun' && last - first === 1 && subtypes.includes('parliament') && !plural;
    return isBare && ownersOf(passage, byHead, mentions, head).length === 0 ? [index] : [];
  });
  joinByKey(scene, 'name.chamber', bare, ({ text }) => [text.toLowerCase()]);
}

/** `stands` is either a country's canonical name or the words of the name that a phrase acts for. */
function linkStandIns(scene: Scene): void {
  const standing = scene.mentions.flatMap(({ stands }, index) => (stands === undefined ? [] : [index]));
  const named = names(scene).filter((index) => scene.mentions[index]!.type !== 'person');
  const all = [...new Set([...named, ...standing])].sort((a, b) => a - b);
  joinByKey(scene, 'name.stands', all, ({ stands, text }) => [nameKey(stands ?? text)]);
}
