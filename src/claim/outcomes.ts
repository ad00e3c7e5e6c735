/**
 * Infinitives that tell what was done and not what was meant to be: "beat Spain to win the cup", "gathered to mourn him",
 * "voted to impeach her", "the first woman to win it". As true as the verb or noun they hang on. A table of small rules.
 */
import { isInfinitive } from './clause.js';
import { wordsOf } from './frames/words.js';
import type { Tree } from '../tree.js';

export interface OutcomeRule {
  readonly id: string;
  /** Relations by which the infinitive hangs on the word above it. */
  readonly by: readonly string[];
  /** Lemmas of the word above. */
  readonly above: ReadonlySet<string>;
  /** Lemmas of the infinitive; null for any. */
  readonly done: ReadonlySet<string> | null;
  readonly reason: string;
  readonly example: string;
}

/** What a body does by deciding it. */
const DECREED =
  wordsOf(`abolish accept acquit adjourn admit adopt allow amend annul approve authorise authorize back ban bar cancel censure choose
  condemn confirm convict criminalise criminalize declare decriminalise decriminalize defund delay disband dismiss dissolve
  elect end endorse expel extend grant impeach impose legalise legalize lift limit override oust outlaw overturn pardon pass permit postpone prorogue ratify
  recognise recognize refer reject remove repeal rescind restrict revoke sanction select scrap strip subpoena suspend terminate uphold veto`);

/** What is done in the very words and gestures that show it. */
const SHOWN =
  wordsOf(`apologise apologize celebrate commemorate commend condemn congratulate criticise criticize demonstrate
  denounce honor honour mourn praise protest salute thank`);

export const OUTCOMES: readonly OutcomeRule[] = [
  {
    id: 'victory',
    by: ['advcl'],
    above: new Set(
      wordsOf(`beat defeat overcome thrash edge outscore topple upset rally recover outpoint oust return rise grow come live
        survive`),
    ),
    done: new Set(
      wordsOf(`win claim clinch secure take become defend reach seal retain regain capture lift earn advance lead find discover
        see`),
    ),
    reason: 'a victory and what it brings',
    example: 'Kenya beat Sudan to win the Nile Cup.',
  },
  {
    id: 'vote',
    by: ['advcl', 'xcomp', 'acl'],
    above: new Set(wordsOf(`vote decide decision`)),
    done: new Set(DECREED),
    reason: 'the vote is the act',
    example: 'Parliament voted to ban the Nile Party.',
  },
  {
    id: 'gathering',
    by: ['advcl'],
    above: new Set(wordsOf(`assemble congregate convene demonstrate gather march meet parade rally speak talk`)),
    done: new Set([
      ...SHOWN,
      ...wordsOf(`address debate demand discuss hear mark observe pray remember sign urge voice`),
    ]),
    reason: 'who comes together for words and gestures says and makes them there',
    example: 'Students gathered in Oslo to praise Anna Berg.',
  },
  {
    id: 'occasion',
    by: ['advcl', 'acl'],
    above: new Set(
      wordsOf(`attend hold host organise organize stage visit ceremony concert conference demonstration election event
        gathering march meeting parade primary protest rally referendum runoff service summit vigil vote`),
    ),
    done: new Set(wordsOf(`celebrate choose commemorate debate discuss elect honor honour mark mourn select`)),
    reason: 'what is held for an occasion or a choice is that occasion',
    example: 'Norway held a parade to honour Anna Berg.',
  },
  {
    id: 'extension',
    by: ['advcl'],
    above: new Set(wordsOf(`amend broaden enlarge expand extend widen`)),
    done: new Set(wordsOf(`include cover`)),
    reason: 'what is widened to take something in has it',
    example: 'Norway widened the treaty to include Sweden.',
  },
  {
    id: 'shown',
    by: ['advcl'],
    above: new Set(
      wordsOf(`interrupt use pause stop halt suspend begin start hold stage organise organize issue publish release post tweet
        write call phone ring telephone stand kneel sing strike wave wear`),
    ),
    done: new Set(SHOWN),
    reason: 'the gesture is the praise, the protest or the mourning',
    example: 'Norway interrupted the broadcast to honour Anna Berg.',
  },
  {
    id: 'use',
    by: ['advcl', 'xcomp'],
    above: new Set(wordsOf(`employ rely use utilise utilize`)),
    done: null,
    reason: 'what is used to do something does it',
    example: 'Kenya used drones to attack Somalia.',
  },
  {
    id: 'career',
    by: ['advcl'],
    above: new Set(wordsOf(`depart leave quit resign retire`)),
    done: new Set(wordsOf(`become found form join lead head`)),
    reason: 'one post is left for the next',
    example: 'Anna Berg left the Green Party to join the Liberal Alliance.',
  },
  {
    id: 'succession',
    by: ['advcl', 'xcomp'],
    above: new Set(wordsOf(`appoint choose elect install name pick select swear`)),
    done: new Set(wordsOf(`replace succeed`)),
    reason: 'who is appointed in the place of another has it',
    example: 'The party elected Anna Berg to succeed Paul Smith.',
  },
];

/** "the first woman to win", "the only state to sign". */
const RANKED = new Set(wordsOf(`few first last latest next oldest only second sole third youngest`));
const TIMES = new Set(wordsOf(`attempt chance step thing time way`));

/** Words of courtesy and protest that are said by saying that one would like to: "would like to thank". */
const WILLING = new Set(wordsOf(`like love want wish`));
const COURTESIES = new Set(SHOWN.filter((lemma) => !['celebrate', 'demonstrate', 'protest'].includes(lemma)));

/** The rule by which the infinitive below is as true as the word above it; undefined where it is a mere purpose. */
export function outcomeOf(tree: Tree, above: number, below: number): string | undefined {
  if (!isInfinitive(tree, below) || below < above) return undefined;
  if (isRanked(tree, above, below)) return 'ranked';
  if (isCourtesy(tree, above, below)) return 'courtesy';
  if (isOnly(tree, below)) return 'only';
  const [upper, lower] = [tree.verbLemma(above), tree.lemma(below)];
  return OUTCOMES.find((rule) => tree.is(below, ...rule.by) && rule.above.has(upper) && (rule.done?.has(lower) ?? true))
    ?.id;
}

/** "I would like to thank": said in the first person it is done. */
export function isCourtesy(tree: Tree, above: number, below: number): boolean {
  if (!tree.is(below, 'xcomp') || !WILLING.has(tree.lemma(above)) || !COURTESIES.has(tree.lemma(below))) return false;
  const subject = tree.child(above, 'nsubj');
  return subject !== undefined && ['i', 'we'].includes(tree.at(subject).form.toLowerCase());
}

/** "returned only to lose" */
function isOnly(tree: Tree, below: number): boolean {
  return tree.is(below, 'advcl') && tree.childrenBy(below, 'advmod').some((child) => tree.lemma(child) === 'only');
}

function isRanked(tree: Tree, above: number, below: number): boolean {
  if (!tree.is(below, 'acl', 'advcl', 'xcomp') || TIMES.has(tree.lemma(above))) return false;
  if (!tree.isNoun(above)) return RANKED.has(tree.lemma(above)) && !tree.isVerb(above);
  return tree.childrenBy(above, 'amod', 'advmod').some((child) => RANKED.has(tree.at(child).form.toLowerCase()));
}
