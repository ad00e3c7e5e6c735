/** Nouns of happenings that mean something else beside certain words: "a heart attack" is no attack. */
import { row, type SenseRow } from './sense-row.js';

export const EVENT_SENSE_ROWS: readonly SenseRow[] = [
  row(
    'game',
    { modified: 'video computer online board card mobile role-playing arcade console' },
    null,
    'The firm sells video games.',
    'The club lost two games.',
  ),
  row(
    'case',
    {
      modified:
        'confirmed confirm reported report new suspected suspect positive active probable coronavirus measles cholera covid-19 test severe mild additional',
    },
    null,
    'The ministry counted new cases in Halden.',
    'The court heard the murder case in Halden.',
  ),
  row(
    'case',
    { of: 'cholera measles covid-19 coronavirus disease infection virus flu influenza malaria ebola polio dengue' },
    null,
    'The ministry found a case of cholera.',
    'The ministry lost a case of libel.',
  ),
  row('vote ballot', { counted: true }, null, 'Anna Berg received 5,200 votes.', 'Anna Berg lost the vote.'),
  row(
    'case',
    { counted: true, unmodified: 'murder court criminal civil corruption fraud legal rape abuse' },
    null,
    'The ministry counted 42 cases in Halden.',
    'The court heard two murder cases in Halden.',
  ),
  row(
    'ballot',
    { modified: 'mail-in absentee postal state spoiled' },
    null,
    'The council counted the absentee ballots.',
    'The council held a secret ballot.',
  ),
  row(
    'return',
    { modified: 'tax' },
    null,
    'Anna Berg published her tax returns.',
    'Anna Berg announced her safe return.',
  ),
  row(
    'release',
    { modified: 'press news album' },
    null,
    'The firm wrote a press release.',
    'The firm welcomed the early release.',
  ),
  row(
    'attack',
    { modified: 'heart panic asthma' },
    null,
    'Anna Berg suffered a heart attack.',
    'Anna Berg survived a bomb attack.',
  ),
  row(
    'performance',
    { modified: 'best good poor bad general academic economic strong weak overall' },
    null,
    'The party explained its poor performance.',
    'The choir gave a public performance.',
  ),
  row(
    'test',
    { modified: 'blood dna urine coronavirus covid-19 antibody drug breath pregnancy' },
    null,
    'Anna Berg took a blood test.',
    'The army announced a missile test.',
  ),
  row(
    'mass',
    { modified: 'similar land air body critical muscle' },
    null,
    'The planet has a similar mass.',
    'The bishop held a solemn mass.',
  ),
  row(
    'mass',
    { under: 'measure calculate estimate determine weigh gain lose have' },
    null,
    'Anna Berg measured the mass.',
    'Anna Berg attended the mass.',
  ),
  row('couple', { of: '*' }, null, 'The court heard a couple of songs.', 'The court heard a young couple.'),
  row(
    'field',
    {
      modified:
        'academic scientific technical creative professional related various different other many medical research legal magnetic electric gravitational',
    },
    null,
    'Women work in many technical fields.',
    'Women work in the green fields.',
  ),
  row('field', { of: 'thing' }, null, 'Anna Berg works in the field of medicine.', 'Anna Berg works in the field.'),
];
