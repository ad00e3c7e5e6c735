/** Proper names of people, organisations, places and events, without articles and possessive marks. */
import { countryByName, organisationByName, placeByName, standsFor } from '../annotate/dictionary.js';
import { isEntityType } from '../../graph/vocabulary/entity-types.js';
import type { EntityType, Mention, Name, TokenRange } from '../model.js';
import { nounSense } from './nouns/lexicon.js';
import { type Passage, toMention, wordsOf } from './passage.js';

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);
const POSSESSIVE = 'POS';

export function findNames(passage: Passage): Mention[] {
  return passage.names.flatMap((name) => {
    const range = bareRange(passage, name);
    return isEntityType(name.type) && range.first < range.last ? [toNameMention(passage, range, name.type)] : [];
  });
}

/** The name's tokens without a leading article and a trailing possessive mark. */
export function bareRange(passage: Passage, { first, last }: Name): TokenRange {
  const { tree } = passage;
  let [start, end] = [first, last];
  while (start < end && ARTICLES.has(tree.at(start).form.toLowerCase())) start += 1;
  while (
    end > start &&
    (tree.at(end - 1).xpos === POSSESSIVE || tree.at(end - 1).upos === 'PUNCT') &&
    end - start > 1
  ) {
    if (tree.at(end - 1).form.endsWith('.') || tree.at(end - 1).form === ')') break;
    end -= 1;
  }
  return { first: start, last: end };
}

function toNameMention(passage: Passage, range: TokenRange, type: EntityType): Mention {
  const words = wordsOf(passage, range);
  const head = passage.tree.headOf(range);
  const known = type === 'person' ? null : knownName(words);
  return toMention(passage, range, {
    head,
    kind: 'name',
    type,
    subtypes: kindOf(passage, head, type),
    ...known,
    plural: false,
    rule: 'name',
  });
}

/** What the dictionary says of a name: a country, an organisation, a seat of power, a place. */
function knownName(words: string): (Pick<Mention, 'type' | 'subtypes'> & { stands?: string }) | null {
  const country = countryByName(words);
  if (country !== null) return { type: 'place', subtypes: ['country'], stands: country.name };
  const organisation = organisationByName(words);
  if (organisation !== null)
    return { type: 'organisation', subtypes: [organisation.subtype], stands: organisation.name };
  const place = placeByName(words);
  if (place !== null) return { type: 'place', subtypes: [place] };
  return standsFor(words) === null ? null : { type: 'organisation', subtypes: ['government'] };
}

/** A name's own head noun tells its kind: "Foreign Ministry" is a ministry, "Iraq War" a war. */
function kindOf(passage: Passage, head: number, type: EntityType): string[] {
  const sense = type === 'person' ? null : nounSense(passage.tree.lemma(head));
  return sense !== null && sense.type === type ? [sense.subtype] : [];
}
