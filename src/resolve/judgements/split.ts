/**
 * A chain cut in parts: every mention goes back to the one it speaks of. A name goes where the same name was judged, else
 * where a word of it was; a description or a pronoun goes with the mention before it.
 */
import { antecedentOf } from '../../claim/antecedent.js';
import { labelsOf } from '../../corefer/labels.js';
import { contentId } from '../../ids.js';
import type { Chain, Claim, Mention, Reading } from '../../model.js';

/** Judged mentions of one chain, in parts: indices into the reading's mentions. */
export type Parts = readonly (readonly number[])[];

/** `cuts`: by chain id, two parts or more. The part that holds a chain's first mention keeps its id. */
export function splitChains(reading: Reading, cuts: ReadonlyMap<string, Parts>): Reading {
  if (cuts.size === 0) return reading;
  const chains = reading.chains
    .flatMap((chain) => (cuts.has(chain.id) ? cut(reading, chain, cuts.get(chain.id)!) : [chain]))
    .sort((a, b) => a.mentions[0]! - b.mentions[0]!);
  const moved = new Set(reading.chains.filter(({ id }) => cuts.has(id)).flatMap(({ mentions }) => mentions));
  const chainOf = new Map(chains.flatMap((chain) => chain.mentions.map((mention) => [mention, chain])));
  const namesAnew = (claim: Claim): Claim => {
    if (!moved.has(claim.subjectMention) && !moved.has(claim.objectMention)) return claim;
    const standsFor = (mention: number, words: Claim['subject']): Claim['antecedents'] => {
      const chain = chainOf.get(mention)?.mentions ?? [mention];
      return antecedentOf(reading.mentions[mention]!, chain.map((index) => reading.mentions[index]!), words); // prettier-ignore
    };
    const { subjectMention, subject, objectMention, object } = claim;
    return { ...claim, antecedents: [...standsFor(subjectMention, subject), ...standsFor(objectMention, object)] };
  };
  return { ...reading, chains, claims: reading.claims.map(namesAnew) };
}

function cut(reading: Reading, chain: Chain, parts: Parts): Chain[] {
  const owners = ownersOf(reading.mentions, chain.mentions, parts);
  return parts.map(
    (_, part) =>
    toChain(reading, chain, chain.mentions.filter((_mention, at) => owners[at] === part)), // prettier-ignore
  );
}

function toChain({ document, mentions }: Reading, chain: Chain, members: readonly number[]): Chain {
  const own = members.map((member) => mentions[member]!);
  const { start, end } = own[0]!;
  const said = new Set(own.flatMap(({ subtypes }) => subtypes));
  return {
    ...chain,
    id: contentId('c', [document.id, start, end]),
    mentions: members,
    ...labelsOf(own, chain.type),
    subtypes: chain.subtypes.filter((subtype) => said.has(subtype)),
  };
}

/** For each of `members`, in text order, the number of its part. */
function ownersOf(mentions: readonly Mention[], members: readonly number[], parts: Parts): number[] {
  const judged = new Map(parts.flatMap((part, number) => part.map((member) => [member, number])));
  const words = parts.map((part) => part.map((member) => wordsOf(mentions[member]!)));
  let last = judged.get(members.find((member) => judged.has(member))!)!;
  return members.map((member) => {
    last = judged.get(member) ?? byName(mentions[member]!, words) ?? last;
    return last;
  });
}

/** The only part that has this very name, else the only one that has a word of it. */
function byName(mention: Mention, parts: readonly (readonly string[])[][]): number | null {
  if (mention.kind !== 'name') return null;
  const own = wordsOf(mention);
  const very = (other: readonly string[]): boolean => other.join(' ') === own.join(' ');
  const shared = (other: readonly string[]): boolean => other.some((word) => own.includes(word));
  return onlyPart(parts, very) ?? onlyPart(parts, shared);
}

function onlyPart(parts: readonly (readonly string[])[][], fits: (words: readonly string[]) => boolean): number | null {
  const fitting = parts.flatMap((names, number) => (names.some(fits) ? [number] : []));
  return fitting.length === 1 ? fitting[0]! : null;
}

/** Of names only: a description shares its words with anything. */
function wordsOf({ kind, text }: Mention): string[] {
  return kind === 'name' ? text.trim().split(/\s+/u) : [];
}
