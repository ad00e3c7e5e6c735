import { describe, expect, it } from 'vitest';
import { FEATURE_FAMILIES, factsAbout } from '../../../../src/corefer/ranking/features.js';
import { pointerFacts } from '../../../../src/corefer/ranking/features/pointer.js';
import { candidateOf, questionOf } from './questions.js';

type Row = [text: string, pointer: string, candidate: string, facts: string[]];

const FACTS: readonly Row[] = [
  ['Merkel left early. She flew home.', 'She', 'Merkel', ['distance.sentences=1', 'distance.rank=0']],
  ['Merkel praised her minister.', 'her', 'Merkel', ['distance.sentences=0', 'distance.words=2']],
  ['When she left, Lind wept.', 'she', 'Lind', ['distance.after']],
  [
    'Merkel left early. She flew home.',
    'She',
    'Merkel',
    ['role.earlier=subject', 'role.own=subject', 'role.same', 'role.opens'],
  ],
  ['Merkel praised her minister.', 'her', 'Merkel', ['role.governor', 'role.path=nsubj-obj', 'role.subjectHere']],
  ['Chad joined the Desert Pact, and Togo left it.', 'it', 'Desert Pact', ['role.pair=object-object', 'role.parallel']],
  ['Chad fined Acme and its chairman.', 'its', 'Acme', ['role.beside', 'role.coordinated']],
  ['Boeing spokeswoman Anna Berg said it would appeal.', 'it', 'Boeing', ['role.title', 'role.earlier=within']],
  [
    'Merkel left early. She flew home.',
    'She',
    'Merkel',
    ['agreement.thing-person=person-named', 'agreement.latest=name'],
  ],
  ['The bill passed. Parliament praised it.', 'it', 'bill', ['agreement.thing=plain']],
  [
    'A meeting began in Geneva. The meeting lasted an hour.',
    'meeting',
    'meeting',
    ['agreement.type', 'agreement.indefinite'],
  ],
  [
    'A meeting began in Geneva. The meeting lasted an hour.',
    'meeting',
    'meeting',
    ['description.noun', 'description.words', 'description.adds=false'],
  ],
  [
    'Minister Anna Berg resigned. The minister gave no reason.',
    'minister',
    'Anna Berg',
    ['description.known', 'description.titled'],
  ],
  ['Chad closed its border. The country has few airports.', 'country', 'Chad', ['description.kind']],
  [
    'Merkel left early. She flew home.',
    'She',
    'Merkel',
    ['prominence.size=1', 'prominence.first', 'rivals.alone', 'rivals.latest'],
  ],
  ['Lind met Berg. He greeted him.', 'He', 'Lind', ['rivals.lastSubject', 'rivals.left=0']],
  ['"I am ready," Merkel said.', 'I', 'Merkel', ['speech.quote-I=outside', 'speech.speaker-I']],
];

describe('factsAbout', () => {
  it.each(FACTS)('in "%s" tells of "%s" and "%s": %j', (text, pointer, candidate, facts) => {
    const question = questionOf(text, pointer);
    expect(factsAbout(question, candidateOf(question, candidate))).toEqual(expect.arrayContaining(facts));
  });

  it('has an example for every family', () => {
    const told = new Set(FACTS.flatMap(([, , , facts]) => facts.map((fact) => fact.split('.')[0]!)));
    expect(FEATURE_FAMILIES.filter(({ id }) => !told.has(id))).toEqual([]);
  });

  it('says nothing twice', () => {
    for (const [text, pointer, candidate] of FACTS) {
      const question = questionOf(text, pointer);
      const facts = [...pointerFacts(question), ...factsAbout(question, candidateOf(question, candidate))];
      expect(new Set(facts).size).toBe(facts.length);
    }
  });
});

describe('pointerFacts', () => {
  it.each<[text: string, pointer: string, facts: string[]]>([
    [
      'Merkel left early. She flew home.',
      'She',
      ['pointer.kind=person', 'pointer.form=she', 'pointer.role=subject', 'pointer.opens'],
    ],
    ['"I am ready," Merkel said.', 'I', ['pointer.kind=I', 'pointer.quoted', 'pointer.copular']],
    [
      'A meeting began in Geneva. The meeting lasted an hour.',
      'meeting',
      ['pointer.kind=noun', 'pointer.determiner=the', 'pointer.definite', 'pointer.known', 'pointer.type=event'],
    ],
    ['She left early. Lind flew home.', 'Lind', ['pointer.kind=name', 'pointer.words=1', 'pointer.most']],
  ])('in "%s" tells of "%s": %j', (text, pointer, facts) => {
    expect(pointerFacts(questionOf(text, pointer))).toEqual(expect.arrayContaining(facts));
  });
});
