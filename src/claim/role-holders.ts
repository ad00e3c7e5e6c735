/** Whether somebody or something can be what a noun says of it, where the tree alone would have it so. */
import { BODY_ROLES } from '../corefer/apposition.js';
import { nounSense } from '../mention/nouns/lexicon.js';
import { type Context, typeOf } from './context.js';
import { GROUP_NOUNS, roleRow } from './frames/roles.js';
import type { Holding } from './holdings.js';

/** A person plays no thing's part, "bottles" are not one person's, and a thing plays none that is not its kind's. */
export function suitsRole(context: Context, { role, holder: token, rule }: Holding, holder: number): boolean {
  const { tree } = context;
  const sense = nounSense(tree.lemma(role))?.type ?? null;
  const { plural, kind } = context.mentions[holder]!;
  if (typeOf(context, holder) === 'person') {
    const alone = rule === 'apposition' && kind === 'name' && !plural && tree.firstConjunct(token) === token;
    const several = tree.at(role).features.number === 'plural' && tree.conjuncts(token).length === 1;
    return (sense === null || sense === 'person' || isKnownRole(tree.lemma(role))) && !(alone && several);
  }
  const noun = tree.lemma(role);
  return (
    sense === 'place' || sense === 'organisation' || BODY_ROLES.has(noun) || THING_ROLES.has(noun) || isKnownRole(noun)
  );
}

/** What places and bodies are besides their kind. */
const THING_ROLES = new Set(
  (
    'base bastion birthplace colony destination exporter gateway guarantor hub headquarters home importer maker manufacturer ' +
    'market neighbor neighbour offshoot outlet producer protectorate provider publisher seat source splinter stronghold target ' +
    'territory'
  ).split(' '),
);

/** Nouns that a row gives a relation of their own: "part", "capital". */
function isKnownRole(noun: string): boolean {
  return roleRow([noun]) !== undefined || GROUP_NOUNS.has(noun);
}
