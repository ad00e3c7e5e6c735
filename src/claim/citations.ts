/** Whose words an aside says they are: "according to X", "in X's view", "(source: X)", "citing X". */
import { type Context, typeOf } from './context.js';
import { CITING, isReportNoun, reportsSpeech, SOURCE_NOUNS, SOURCE_PREPOSITIONS } from './frames/speech.js';
import { wordsOf } from './frames/words.js';
import type { Tree } from '../tree.js';

/** What is written, shown or counted, and so says something. */
const RECORDS = new Set(
  wordsOf(`account act affidavit agency amendment analysis announcement article audit book briefing bulletin census code
    complaint constitution data decision declaration decree document email e-mail estimate evidence figure filing finding
    footage indictment inquiry interview investigation journal judgement judgment law lawsuit letter manifesto media memo
    newspaper official order outlet paper petition poll polling post presentation proclamation projection record release
    report research resolution result review ruling source statistic story study suit survey testimony transcript treaty tweet
    verdict video website witness`),
);

/** What a source noun names, by its preposition or the one it follows. */
export function sourceOf(tree: Tree, child: number): number | undefined {
  if (tree.is(child, 'obl', 'nmod') && SOURCE_PREPOSITIONS.has(tree.preposition(child)))
    return CITED.has(tree.preposition(child)) && !canSpeak(tree, child) && !isName(tree, child) ? undefined : child;
  if (
    tree.is(child, 'obl') &&
    SOURCE_NOUNS.has(tree.lemma(child)) &&
    ['in', 'by', 'on', 'from'].includes(tree.preposition(child))
  )
    return (
      tree.child(child, 'nmod:poss') ?? tree.childrenBy(child, 'nmod').find((noun) => tree.preposition(noun) === 'of')
    );
  if (tree.lemma(child) === 'source' && tree.is(child, 'appos', 'parataxis', 'nmod', 'dep'))
    return tree.childrenBy(child, 'appos', 'parataxis', 'nmod', 'dep').find((noun) => tree.isNoun(noun));
  return undefined;
}

const CITED = new Set(['citing', 'quoting']);

/** Whether what the noun names, if it is no person or body, says something: "the report", "the court's decision". */
export function canSpeak(tree: Tree, noun: number): boolean {
  return RECORDS.has(tree.lemma(noun)) || isReportNoun(tree.lemma(noun));
}

function isName(tree: Tree, noun: number): boolean {
  return tree.at(noun).upos === 'PROPN';
}

/** "citing the police", "quoting her lawyer": who is cited; "citing concerns", "citing the trial" give a reason and no source. */
export function citedBy(context: Context, child: number): number[] {
  const { tree } = context;
  const cites = tree.is(child, 'advcl') && tree.at(child).xpos === 'VBG' && CITING.has(tree.lemma(child));
  if (!cites) return [];
  const reports = reportsSpeech(tree.lemma(tree.head(child)));
  return tree
    .childrenBy(child, 'obj')
    .slice(0, 1)
    .filter((cited) => isBody(context, cited) || (reports && canSpeak(tree, cited)));
}

function isBody(context: Context, token: number): boolean {
  const mention = context.participants.at(token);
  const type = mention === null ? null : typeOf(context, mention);
  return type === 'person' || type === 'organisation';
}
