/** Names and the descriptions beside them: "Peskov, the Kremlin spokesman", "airline Mahan Air". */
import type { Mention } from '../model.js';
import { typeOf } from './clusters.js';
import { nameWords } from './name-forms.js';
import { type LinkRule, reasonOf, type Scene } from './scene.js';

/** Parts that bodies play as well as people: "its owner, the Berg family". */
export const BODY_ROLES: ReadonlySet<string> = new Set(
  (
    'owner shareholder stakeholder investor backer sponsor donor partner rival opponent competitor ally supporter supplier ' +
    'creditor lender buyer seller bidder founder member organiser organizer host client customer operator predecessor ' +
    'successor neighbour neighbor contractor winner champion leader adversary enemy foe critic employer landlord ' +
    'plaintiff defendant claimant signatory beneficiary recipient'
  ).split(' '),
);

/** Titles whose bearers have a name of their own besides. */
const NOBLE: ReadonlySet<string> = new Set(
  'lord lady baron baroness viscount viscountess earl count countess marquess marquis duke duchess'.split(' '),
);

export const APPOSITION_RULE: LinkRule = {
  id: 'apposition',
  reason: 'A description set beside a name is of what the name names.',
  example: 'Peskov, the Kremlin spokesman, denied it.',
  link: (scene) => {
    scene.mentions.forEach(({ head }, index) => {
      for (const beside of scene.passage.tree.childrenBy(head, 'appos', 'flat')) {
        const other = scene.byHead.get(beside);
        if (other !== undefined) joinBeside(scene, index, other);
      }
    });
  },
};

function joinBeside(scene: Scene, a: number, b: number): void {
  const { mentions, clusters } = scene;
  const reason = reasonOf('apposition', mentions[a]!, mentions[b]!);
  if (isNobleName(scene, a, b)) return clusters.join(a, b, reason);
  if (!isNameWithDescription(mentions[a]!, mentions[b]!) || areTwoPeople(scene, a, b)) return;
  const sameType = typeOf(clusters.profile(a)) === typeOf(clusters.profile(b));
  if (sameType) clusters.join(a, b, reason);
  else if (isKindBefore(mentions[a]!, mentions[b]!)) clusters.adopt(a, b, reason);
  else if (isBodyInRole(scene, a, b)) clusters.adopt(b, a, reason);
}

/** "Nominee Anna Berg, … nominee Ben Roon": one description does not make one person of two who share no name. */
function areTwoPeople({ clusters, mentions }: Scene, a: number, b: number): boolean {
  const [one, two] = [a, b].map((index) => {
    const named = clusters.profile(index).members.map((member) => mentions[member]!);
    return named
      .filter(({ kind, type }) => kind === 'name' && type === 'person')
      .flatMap(({ text }) => nameWords(text));
  });
  return one!.length > 0 && two!.length > 0 && !one!.some((word) => two!.includes(word));
}

function isBodyInRole({ passage: { tree }, mentions, clusters }: Scene, noun: number, name: number): boolean {
  const { head, kind } = mentions[noun]!;
  const type = typeOf(clusters.profile(name));
  return kind === 'nominal' && BODY_ROLES.has(tree.lemma(head)) && (type === 'organisation' || type === 'place');
}

/** One is named, the other describes, and their numbers agree; a body may be either ("the Beatles, a band"). */
function isNameWithDescription(one: Mention, two: Mention): boolean {
  if (one.kind === 'pronoun' || two.kind === 'pronoun' || isNamed(one) === isNamed(two)) return false;
  return one.plural === two.plural || one.type === 'organisation' || two.type === 'organisation';
}

/** "Anna Berg, Lady Lind": a peer goes by two names. */
function isNobleName({ passage: { tree }, mentions }: Scene, a: number, b: number): boolean {
  const [name, noble] = [mentions[a]!, mentions[b]!];
  if (![name, noble].every(({ kind, type }) => kind === 'name' && type === 'person')) return false;
  const titles = tree.childrenBy(noble.head, 'nmod:desc').filter((title) => NOBLE.has(tree.lemma(title).toLowerCase()));
  return titles.some((title) => title === name.last + 1 && tree.at(name.last).form === ',');
}

/** A stand-in ("Russian officials") is no description of another name. */
function isNamed({ kind, stands }: Mention): boolean {
  return kind === 'name' || stands !== undefined;
}

/** "Law firm Berg Lind": the noun right before a name knows better than the name what it is. */
function isKindBefore(noun: Mention, name: Mention): boolean {
  return noun.kind === 'nominal' && name.kind === 'name' && noun.last === name.first;
}
