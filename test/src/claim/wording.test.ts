import { describe, expect, it } from 'vitest';
import { readText } from '../../reading.js';

async function edgesOf(text: string): Promise<string[]> {
  const { claims, linked } = await readText(text);
  const words = (mention: number): string => linked.mentions[mention]!.text;
  return claims.map(
    ({ subjectMention, label, objectMention }) => `${words(subjectMention)} | ${label} | ${words(objectMention)}`,
  );
}

describe('the words on an edge', () => {
  it.each<[text: string, edge: string]>([
    [
      'Finland designated Red Lantern as a terrorist organization.',
      'Finland | designates as terrorist organization | Red Lantern',
    ],
    ['Anna Berg identified Paul Smith as her running mate.', 'Anna Berg | identifies as running mate | Paul Smith'],
    ['The nomination of Anna Berg by the Reform Party was praised.', 'Reform Party | nominates | Anna Berg'],
    ["Norway's tariffs on Canada remain.", 'Norway | imposes tariffs on | Canada'],
    ['Anna Berg, previously the Deputy Chief Minister of Goa, died.', 'Anna Berg | former deputy chief minister | Goa'],
    ['Paul Smith, former chief of staff to Anna Berg, left.', 'Paul Smith | former chief-of-staff to | Anna Berg'],
    ['Norway flew soldiers to Chad.', 'Norway | flies soldiers to | Chad'],
    ['An explosion at a factory in Lima hurt ten people.', 'explosion | takes place in | Lima'],
  ])('say what the text says: %s', async (text, edge) => {
    expect(await edgesOf(text)).toContain(edge);
  });
});

describe('an edge that would say more than the text', () => {
  it.each<[why: string, text: string, missing: string]>([
    ['a narrowed first', 'Anna Berg was the first female Democratic US senator from Utah.', 'US'],
    ['a prize', 'Anna Berg is named the 2025 FIFA Player of the Year.', 'FIFA'],
    ['whose rights', 'Anna Berg voiced support for the rights of Paul Smith.', 'voices support'],
    ['whose attempt', 'Anna Berg denied her involvement in the coup attempt of Paul Smith.', 'takes part in of'],
    ['what is caused', 'The storm caused houses in Lima to collapse.', 'causes'],
    ['what is left so', 'The strike left Anna Berg unimpressed.', 'leaves'],
    ['charges', 'Norway executed two men on charges of carrying out attacks on schools.', 'Norway | attacks'],
    ['an aside', 'Perhaps due, Anna Berg indicated, to the plans of Paul Smith.', 'indicates'],
    ['a speaker label', '((Anna Berg)) Well, the bank; a part of the Marlow Bank.', 'Anna Berg | part of'],
    ['half a word', 'Anna Berg, a photo- and videojournalist from Yemen, died.', 'photo'],
    ['where a member is from', 'The committee member Anna Berg of Utah left.', 'committee member of'],
  ])('is not drawn: %s', async (_why, text, missing) => {
    const edges = await edgesOf(text);
    expect(edges.filter((edge) => edge.includes(missing))).toEqual([]);
  });
});
