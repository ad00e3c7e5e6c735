/**
 * Predicates that embed a clause and what they make of it: "failed to" denies it, "plans to" plans it, "urged … to"
 * requests it. A row is a signature: what the clause is under the predicate, and what it is when the predicate is denied.
 * Method: implicative and factive signatures (Karttunen) and factuality profiles (Saurí & Pustejovsky's FactBank);
 * the words are those that embed clauses in English treebanks, the most frequent first looked at. "Say" and its like leave a
 * clause asserted (whose words it is, is for attribution.ts).
 */
import type { Modality, Polarity } from '../../model.js';
import { wordsOf } from './words.js';

export interface Embedding {
  readonly id: string;
  /** Lemmas; "stop short" and "rule out" with the adverb or particle, "take trouble" with the object. */
  readonly predicates: readonly string[];
  /** Relations by which the embedded clause, or the noun that tells it, hangs on the predicate. */
  readonly by: readonly string[];
  /** Prepositions by which an oblique noun is embedded: another only tells where or when, "refused in a meeting". */
  readonly prepositions?: readonly string[];
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** What the clause becomes when the predicate is denied. */
  readonly whenDenied: WhenDenied;
  readonly reason: string;
  readonly example: string;
}

/**
 * `reversed`: "does not plan to leave", "did not fail to leave"; `open`: the clause may hold or not, "did not rule out leaving";
 * `kept`: "does not know that he left".
 */
export type WhenDenied = 'reversed' | 'open' | 'kept';

export const EMBEDDINGS: readonly Embedding[] = [
  {
    id: 'deny',
    predicates: wordsOf(`deny refute disavow dispute reject dismiss contradict rebut disprove denial refutation`),
    by: ['ccomp', 'xcomp', 'acl', 'obj', 'advcl', 'nsubj:pass'],
    polarity: 'negative',
    modality: 'asserted',
    whenDenied: 'open',
    reason: 'who denies says that it is not so; who does not deny has not said that it is so',
    example: 'Iran denied that it attacked Kenya.',
  },
  {
    id: 'fail',
    predicates: [
      ...wordsOf(`fail refuse decline neglect forget refrain abstain unable failure refusal cease avoid unwilling omit
        skip forgo shun inability unwillingness impossible powerless incapable balk baulk resist renounce discontinue quit
        halt`),
      'stop short',
      'fall short',
      'shy away',
      'back away',
      'hold back',
      'hold off',
      'give up',
      'swear off',
    ],
    by: ['xcomp', 'advcl', 'acl', 'ccomp', 'obl', 'csubj'],
    prepositions: ['from', 'of', 'on'],
    polarity: 'negative',
    modality: 'asserted',
    whenDenied: 'reversed',
    reason: 'negative implicatives: the act is not done, and is done when they are denied',
    example: 'Iran refused to sign the treaty.',
  },
  {
    id: 'pretend',
    predicates: wordsOf(`pretend feign`),
    by: ['xcomp', 'ccomp'],
    polarity: 'negative',
    modality: 'asserted',
    whenDenied: 'open',
    reason: 'what is pretended is not so',
    example: 'Iran pretended to sign the treaty.',
  },
  {
    id: 'prevent',
    predicates: wordsOf(`prevent stop block bar ban prohibit forbid dissuade discourage hinder deter keep restrain
      exclude disqualify`),
    by: ['advcl', 'xcomp', 'obl'],
    prepositions: ['from'],
    polarity: 'negative',
    modality: 'asserted',
    whenDenied: 'reversed',
    reason: 'who is prevented does not do it; "from" or a bare gerund tells what',
    example: 'The police prevented the students from entering the palace.',
  },
  {
    id: 'talked-out-of',
    predicates: ['*out of*'],
    by: ['advcl'],
    polarity: 'negative',
    modality: 'asserted',
    whenDenied: 'reversed',
    reason: 'whatever the verb, who is talked, argued or frightened out of an act does not do it',
    example: 'Paul Smith talked Anna Berg out of suing Iran.',
  },
  {
    id: 'acquit',
    predicates: wordsOf(`acquit clear exonerate absolve`),
    by: ['advcl'],
    polarity: 'negative',
    modality: 'asserted',
    whenDenied: 'open',
    reason: 'whoever is cleared of an act has, for the court, not done it',
    example: 'Paul Smith was acquitted of attacking Anna Berg.',
  },
  {
    id: 'untrue',
    predicates: wordsOf(`false untrue wrong incorrect fake inaccurate unfounded baseless lie myth hoax fabrication`),
    by: ['csubj', 'ccomp', 'nsubj'],
    polarity: 'negative',
    modality: 'asserted',
    whenDenied: 'reversed',
    reason: 'what is called false is denied, be it a clause or the claim that holds it',
    example: 'The claim that Iran attacked Kenya is false.',
  },
  {
    id: 'true',
    predicates: wordsOf(`true correct fact case`),
    by: ['csubj', 'ccomp', 'nsubj'],
    polarity: 'positive',
    modality: 'asserted',
    whenDenied: 'reversed',
    reason: 'what is not true is denied',
    example: 'It is true that Iran attacked Kenya.',
  },
  {
    id: 'prove',
    predicates:
      wordsOf(`sure certain clear convinced confident prove confirm verify establish demonstrate ensure guarantee
      show`),
    by: ['ccomp', 'csubj'],
    polarity: 'positive',
    modality: 'asserted',
    whenDenied: 'open',
    reason: 'what is proven holds; what is not proven may hold',
    example: 'The court proved that Iran attacked Kenya.',
  },
  {
    id: 'accused-of',
    predicates: wordsOf(`accuse charge indict arrest detain`),
    by: ['advcl', 'obl'],
    prepositions: ['of', 'with', 'for', 'over'],
    polarity: 'positive',
    modality: 'possible',
    whenDenied: 'open',
    reason: 'a charge that nobody is named for: whether the act was done is still to be shown',
    example: 'Paul Smith was charged with attacking Anna Berg.',
  },
  {
    id: 'report',
    predicates: wordsOf(`say tell claim report announce state declare reveal disclose admit acknowledge accuse blame`),
    by: ['ccomp', 'advcl'],
    polarity: 'positive',
    modality: 'asserted',
    whenDenied: 'open',
    reason: 'a report states its content for its speaker; where it was not made, nothing is stated',
    example: 'Kenya announced that Iran attacked Sudan.',
  },
  {
    id: 'implicative',
    predicates: [
      ...wordsOf(`manage dare bother remember deign succeed happen cause force compel
        prompt induce`),
      'go on',
      'end up',
      'turn out',
      'take trouble',
      'have courage',
      'have nerve',
      'have audacity',
      'have misfortune',
    ],
    by: ['xcomp', 'advcl', 'acl'],
    polarity: 'positive',
    modality: 'asserted',
    whenDenied: 'reversed',
    reason: 'positive implicatives: the act is done, and is not when they are denied',
    example: 'Iran dared to attack Kenya.',
  },
  {
    id: 'at-ease',
    predicates:
      wordsOf(`successful fortunate lucky comfortable interested involved engaged complicit instrumental good alone
      justified content happy used accustomed`),
    by: ['advcl', 'xcomp'],
    polarity: 'positive',
    modality: 'asserted',
    whenDenied: 'reversed',
    reason: 'who is not successful in, comfortable with or used to doing something does not do it',
    example: 'Anna Berg was successful in defeating Paul Smith.',
  },
  {
    id: 'outcome',
    predicates: ['*outcome*'],
    by: ['advcl', 'acl', 'xcomp'],
    polarity: 'positive',
    modality: 'asserted',
    whenDenied: 'reversed',
    reason: 'the infinitive tells what came of it, not what was intended: the table stands in outcomes.ts',
    example: 'Kenya beat Sudan to win the Nile Cup.',
  },
  {
    id: 'have-to',
    predicates: ['have'],
    by: ['xcomp'],
    polarity: 'positive',
    modality: 'requested',
    whenDenied: 'reversed',
    reason: 'a duty; told in the past ("had to leave") it was carried out',
    example: 'Norway has to release Paul Smith.',
  },
  {
    id: 'plan',
    predicates: [
      ...wordsOf(`approach near about plan intend aim expect hope want wish promise pledge vow prepare agree decide threaten
      schedule set due ready seek try attempt offer commit swear resolve choose willing eager keen
      determined slate mean go desire bid intention decision effort hop consider mull look work
      strive arrange propose poise volunteer undertake opt elect plot conspire scheme campaign fight battle struggle race
      rush scramble aspire endeavour endeavor apply contemplate anticipate prepared committed vote inclined disposed anxious
      desperate bound destined bent intent long yearn sure certain`),
      'gear up',
      'line up',
      'get ready',
      'make effort',
      'make attempt',
    ],
    by: ['xcomp', 'ccomp', 'acl', 'advcl'],
    polarity: 'positive',
    modality: 'planned',
    whenDenied: 'reversed',
    reason: 'attitudes toward an act to come; whether it is done is not said',
    example: 'Hungary plans to leave the alliance.',
  },
  {
    id: 'request',
    predicates: wordsOf(
      `urge ask call demand request order instruct direct tell encourage press appeal require recommend advise insist beg pressure push need lobby command oblige propose suggest advocate invite necessary important essential vital crucial imperative urgent critical advisable desirable incumbent warn petition implore beseech plead challenge summon mandate duty obligation responsibility requirement argue campaign`,
    ),
    by: ['xcomp', 'advcl', 'acl', 'csubj', 'ccomp'],
    polarity: 'positive',
    modality: 'requested',
    whenDenied: 'reversed',
    reason: 'what somebody wants another to do, or what is held to be needed',
    example: 'France urged Mali to release the journalists.',
  },
  {
    id: 'demand-that',
    predicates:
      wordsOf(`demand request insist propose suggest recommend call urge ask require order mandate stipulate decree
      insistence recommendation proposal requirement`),
    by: ['ccomp', 'acl'],
    polarity: 'positive',
    modality: 'requested',
    whenDenied: 'reversed',
    reason: 'the base form or "should" in the clause; "insists that he left" states a fact',
    example: 'Norway demands that Sweden release the envoy.',
  },
  {
    id: 'enable',
    predicates: wordsOf(`allow enable permit let authorise authorize able possible likely ability chance right option
      possibility capable free could opportunity capacity power eligible entitled qualified welcome liable permission
      potential room authority authorisation authorization freedom reluctant hesitant hesitate loath`),
    by: ['xcomp', 'ccomp', 'acl', 'advcl', 'csubj'],
    polarity: 'positive',
    modality: 'possible',
    whenDenied: 'reversed',
    reason: 'what one may or can do need not be done; "was able to" tells a deed',
    example: 'The law allows Spain to expel the envoy.',
  },
  {
    id: 'unlikely',
    predicates: wordsOf(`unlikely improbable inconceivable unthinkable`),
    by: ['xcomp', 'ccomp', 'csubj'],
    polarity: 'negative',
    modality: 'possible',
    whenDenied: 'open',
    reason: 'held to be probably not so',
    example: 'Spain is unlikely to expel the envoy.',
  },
  {
    id: 'rule-out',
    predicates: ['rule out'],
    by: ['xcomp', 'ccomp', 'obj', 'nsubj:pass'],
    polarity: 'negative',
    modality: 'planned',
    whenDenied: 'open',
    reason: 'an act to come that will not be; what is not ruled out may be',
    example: 'Norway ruled out selling the Baltic Bank.',
  },
  {
    id: 'think',
    predicates: wordsOf(`think believe suspect guess suppose imagine assume doubt wonder fear worry appear seem unclear
      speculate predict project forecast risk suggest estimate afraid worried concerned fearful doubtful uncertain unsure sceptical skeptical
      concern worry fear suspicion speculation rumour rumor impression theory probable`),
    by: ['ccomp', 'xcomp', 'csubj', 'acl'],
    polarity: 'positive',
    modality: 'possible',
    whenDenied: 'reversed',
    reason: 'held, feared or guessed, not known; the negation of "does not think" is the clause\'s',
    example: 'Analysts believe that Iran armed the militia.',
  },
  {
    id: 'suspected-of',
    predicates: ['suspect'],
    by: ['advcl', 'obl'],
    polarity: 'positive',
    modality: 'possible',
    whenDenied: 'open',
    reason: 'a suspicion of an act',
    example: 'Paul Smith is suspected of attacking Anna Berg.',
  },
  {
    id: 'awaited',
    predicates: wordsOf(`wait await expect hope seek propose schedule prepare promise want plan consider discuss
      arrange`),
    by: ['obj', 'obl', 'nsubj:pass'],
    prepositions: ['for', 'of', 'about'],
    polarity: 'positive',
    modality: 'planned',
    whenDenied: 'reversed',
    reason: 'a happening told by a noun that is still to come',
    example: 'Norway awaits a visit by Anna Berg to Oslo.',
  },
  {
    id: 'asked-for',
    predicates: wordsOf(`demand urge request`),
    by: ['obj', 'nsubj:pass'],
    polarity: 'positive',
    modality: 'requested',
    whenDenied: 'reversed',
    reason: 'a happening told by a noun that somebody asks for',
    example: 'Norway demanded the arrest of Paul Smith by Spain.',
  },
  {
    id: 'called-for',
    predicates: wordsOf(`call appeal ask beg campaign lobby petition plead press push`),
    by: ['obl'],
    prepositions: ['for'],
    polarity: 'positive',
    modality: 'requested',
    whenDenied: 'reversed',
    reason: 'the same with "for": "called a meeting" is another thing than "called for a meeting"',
    example: 'Norway called for the arrest of Paul Smith by Spain.',
  },
  {
    id: 'ended',
    predicates: wordsOf(`end lose terminate cut sever break withdraw revoke rescind drop suspend halt discontinue
      dissolve forfeit renounce`),
    by: ['obj', 'nsubj:pass'],
    polarity: 'negative',
    modality: 'asserted',
    whenDenied: 'reversed',
    reason: 'what stood between two parties stands no longer',
    example: 'Sudan lost the support of Kenya.',
  },
  {
    id: 'averted',
    predicates: [
      'cancel',
      'call off',
      'avert',
      'prevent',
      'avoid',
      'block',
      'refuse',
      'decline',
      'abandon',
      'foil',
      'thwart',
      'shelve',
      'scrap',
    ],
    by: ['obj', 'nsubj:pass'],
    polarity: 'negative',
    modality: 'asserted',
    whenDenied: 'reversed',
    reason: 'a happening told by a noun that does not come about',
    example: 'Sudan cancelled a visit by Anna Berg to Khartoum.',
  },
  {
    id: 'occur',
    predicates: wordsOf(`be take happen occur materialise materialize go begin start continue end proceed hold conclude
      resume`),
    by: ['nsubj', 'nsubj:pass'],
    polarity: 'positive',
    modality: 'asserted',
    whenDenied: 'reversed',
    reason: "the verb tells only that the happening is: its tense and negation are the happening's",
    example: 'The meeting between Chad and Sudan took place.',
  },
  {
    id: 'thought-possible',
    predicates: wordsOf(`possibility risk threat chance prospect fear danger likelihood rumour rumor`),
    by: ['nmod'],
    polarity: 'positive',
    modality: 'possible',
    whenDenied: 'reversed',
    reason: 'a happening that is feared or hoped for',
    example: 'There was a risk of an attack by the militia on Goma.',
  },
  {
    id: 'thought-planned',
    predicates: wordsOf(`plan preparation date hope proposal offer promise`),
    by: ['nmod'],
    polarity: 'positive',
    modality: 'planned',
    whenDenied: 'reversed',
    reason: 'a happening that is prepared',
    example: 'The plans for a visit of Anna Berg to Tunis are old.',
  },
  {
    id: 'intended',
    predicates:
      wordsOf(`hope intention plan idea prospect goal aim purpose task threat aspiration wish desire dream promise
      bid attempt effort ambition quest agreement deal pact move motion step commitment readiness willingness mission drive
      push campaign battle struggle fight race`),
    by: ['acl'],
    polarity: 'positive',
    modality: 'planned',
    whenDenied: 'reversed',
    reason: 'nouns of intention with "to" or "of": what is aimed at',
    example: 'Anna Berg voiced her hope of visiting Tunis.',
  },
  {
    id: 'condition',
    predicates: wordsOf(`condition proviso event assumption hypothesis`),
    by: ['acl', 'ccomp'],
    polarity: 'positive',
    modality: 'conditional',
    whenDenied: 'kept',
    reason: '"on condition that", "in the event that": a condition told by a noun',
    example: 'Norway will pay on condition that Sweden releases the envoy.',
  },
  {
    id: 'precondition',
    predicates: ['*precondition*'],
    by: ['advcl'],
    polarity: 'positive',
    modality: 'conditional',
    whenDenied: 'kept',
    reason: 'an infinitive before what is needed for it: nobody asks for it or plans it',
    example: 'To defeat Kenya, Sudan needs forty votes.',
  },
  {
    id: 'purpose',
    predicates: ['*purpose*'],
    by: ['advcl', 'acl'],
    polarity: 'positive',
    modality: 'planned',
    whenDenied: 'kept',
    reason: 'an infinitive that no row of its governor explains tells what something is done for',
    example: 'Anna Berg travelled to Oslo to meet Paul Smith.',
  },
  {
    id: 'no-evidence',
    predicates: wordsOf(`evidence proof indication sign suggestion claim`),
    by: ['acl', 'ccomp'],
    polarity: 'positive',
    modality: 'asserted',
    whenDenied: 'reversed',
    reason: 'where there is "no evidence that", the text denies',
    example: 'There is evidence that Iran attacked Kenya.',
  },
];

const BY_PREDICATE: ReadonlyMap<string, readonly Embedding[]> = EMBEDDINGS.reduce((index, embedding) => {
  for (const predicate of embedding.predicates) index.set(predicate, [...(index.get(predicate) ?? []), embedding]);
  return index;
}, new Map<string, Embedding[]>());

/** The rows of a predicate, in the table's order. */
export function embeddingsOf(predicate: string): readonly Embedding[] {
  return BY_PREDICATE.get(predicate) ?? [];
}
