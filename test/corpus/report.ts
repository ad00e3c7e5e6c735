/** What is wrong with one text's reading, in lines for a person. */
import type { Claim } from '../../src/model.js';
import type { Finding, Output, TextScore } from './score.js';

/** Empty when every must-claim was found with its status and every claim given is right. */
export function troubleIn({ text, findings, outputs }: TextScore): string[] {
  const lines = [...findings.flatMap(findingTrouble), ...outputs.flatMap(outputTrouble)];
  if (lines.length === 0) return [];
  return [
    '',
    `${text.file}:${text.line} ${text.title}`,
    ...text.text.split('\n').map((line) => `  > ${line}`),
    ...lines,
  ];
}

function findingTrouble({ expected, pair, agreement }: Finding): string[] {
  if (!expected.must) return [];
  if (agreement === null) return [`  ${pair ? 'other relation or direction' : 'missed'}: ${expected.words}`];
  const wrong = Object.entries(agreement).flatMap(([name, right]) => (right === false ? [name] : []));
  return wrong.length === 0 ? [] : [`  wrong ${wrong.join(', ')}: ${expected.words}`];
}

function outputTrouble({ claim, stated, right }: Output): string[] {
  return right ? [] : [`  ${stated ? 'given otherwise' : 'not in the corpus'}: ${lineOf(claim)}`];
}

function lineOf({ quote, subject, object, start, ...claim }: Claim): string {
  const words = ({ start: from, end }: { start: number; end: number }): string =>
    quote.slice(from - start, end - start);
  const said = claim.attribution.map(({ name }) => name).join(' > ');
  const status = [claim.polarity === 'negative' ? 'negative' : '', claim.modality].filter(Boolean).join(' ');
  const date = claim.dates?.event ? `, on ${claim.dates.event.from}..${claim.dates.event.to}` : '';
  return `${words(subject)} -${claim.relation}-> ${words(object)}, ${status}${said && `, said by ${said}`}${date} [${claim.rule}]`;
}
