/** Shorter forms of the names of organisations, places and events. */
import { groupBy } from '../../graph/groups.js';
import { STORM_NOUNS } from '../annotate/dictionary/events.js';
import type { Mention } from '../model.js';
import { typeOf } from './clusters.js';
import { endsWith, nameWords, startsWith } from './name-forms.js';
import { adopt, groupNames, indicesOf, isBody, type NameGroup, names, onlyCluster } from './name-groups.js';
import type { Scene } from './scene.js';

/** Words after an organisation's or a place's short name that say its kind and change nothing. */
const KIND_WORDS: ReadonlySet<string> = new Set(
  (
    'air airline airlines airways company corporation corp co inc incorporated ltd limited llc plc ag sa gmbh group holding ' +
    'holdings motor motors bank party movement tv television radio news network agency newspaper club fc organisation ' +
    'organization front militia rainforest forest river lake sea island islands city province region state district ' +
    'county strip peninsula valley desert mountain mountains oil field refinery airport'
  ).split(' '),
);

export function linkBodyParts(scene: Scene): void {
  const bodies = groupNames(scene, names(scene).filter(isBody(scene)));
  const byFirstWord = groupBy(bodies, ({ words }) => words[0] ?? '');
  const byLastWord = groupBy(bodies, ({ words }) => words.at(-1) ?? '');
  for (const part of groupNames(scene, names(scene).filter(isShortName(scene)))) {
    const edges = [...(byFirstWord.get(part.words[0] ?? '') ?? []), ...(byLastWord.get(part.words.at(-1) ?? '') ?? [])];
    const fuller = indicesOf(edges.filter((other) => isSameBody(scene, other, part)));
    const first = part.indices[0]!;
    const nearest = part.words.length > 1 ? fuller.findLast((candidate) => candidate < first) : undefined;
    const full = onlyCluster(scene, fuller) ?? nearest;
    if (full !== undefined) adopt(scene, 'name.body-part', full, first);
  }
}

/** Names of bodies and places, and single words taken for a person without a title. */
function isShortName({ mentions, clusters }: Scene): (index: number) => boolean {
  return (index) => {
    const { type, subtypes, text } = mentions[index]!;
    if (subtypes.includes('country')) return false;
    return type !== 'person' || (nameWords(text).length === 1 && clusters.profile(index).roles.size === 0);
  };
}

function isSameBody({ mentions, clusters }: Scene, full: NameGroup, part: NameGroup): boolean {
  const [whole, shorter] = [mentions[full.indices[0]!]!, mentions[part.indices[0]!]!];
  if (whole.subtypes.includes('country')) return false;
  const [long, short] = [full.words, part.words];
  const sameType = typeOf(clusters.profile(full.indices[0]!)) === typeOf(clusters.profile(part.indices[0]!));
  if (startsWith(long, short)) {
    const rest = long.slice(short.length);
    const kind = rest.every((word) => KIND_WORDS.has(word));
    return kind ? sameType || shorter.type === 'person' : sameType && rest[0] === 'of';
  }
  const isNamePart = short.length > 1 || isStorm(whole, long) || (long.length === 2 && whole.type === 'organisation');
  return sameType && endsWith(long, short) && isNamePart;
}

/** "Hurricane Ada", later "Ada". */
function isStorm({ type }: Mention, words: readonly string[]): boolean {
  return type === 'event' && STORM_NOUNS.has(words.at(-2) ?? '');
}
