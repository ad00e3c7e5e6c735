/**
 * A person's judgements as the YAML of a `judgements.yaml`. Each entry is written by itself, so that a file grows at its end
 * and all that stands there stays byte for byte. Words that YAML could take for anything but words are quoted.
 */
import type { JudgementSide, WrittenJudgement } from '../model.js';

const HEAD = '# Which words of these documents mean the same person, body, place or event, and which do not.\n';

/** The text with the judgement as its last entry; the sides' paths start from the file's folder. */
export function addJudgement(text: string, judgement: WrittenJudgement): string {
  const before = text.trim() === '' ? text + HEAD : text.endsWith('\n') ? text : `${text}\n`;
  const entry = printJudgement(judgement);
  return before + (text.includes('\r\n') ? entry.replaceAll('\n', '\r\n') : entry);
}

/** One entry of the list: "- verdict: same" and the lines below. Judgements that say the same give the same text. */
export function printJudgement({ verdict, author, date, reason, a, b }: WrittenJudgement): string {
  const lines = [
    `verdict: ${verdict}`,
    `author: ${scalar(author)}`,
    `date: ${DAY.test(date) ? date : scalar(date)}`,
    ...(reason === '' ? [] : [`reason: ${scalar(reason)}`]),
    'a:',
    ...printSide(a),
    'b:',
    ...printSide(b),
  ];
  return `- ${lines.join('\n  ')}\n`;
}

function printSide({ path, sha256, quote, occurrence, type }: JudgementSide): readonly string[] {
  return [
    `  path: ${scalar(path)}`,
    ...(sha256 === null ? [] : [`  sha256: ${scalar(sha256)}`]),
    `  quote: ${scalar(quote)}`,
    `  occurrence: ${occurrence}`,
    ...(type === null ? [] : [`  type: ${type}`]),
  ];
}

const DAY = /^\d{4}(?:-\d\d){0,2}$/;
const PLAIN = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} '’.,()&+/_-]*[\p{L}\p{M}\p{N}.)])?$/u;
/** What one or another version of YAML reads as a truth value, as nothing, or as a number or a date. */
const NO_WORD = /^(?:true|false|yes|no|on|off|y|n|null|nan|0[xob].*|[\d_.,+-]*(?:e[\d+-]*)?)$/i;
/** Signs that cannot be seen, or turn what stands beside them. */
const UNSEEN = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff]/g;

/** As it stands where that can mean nothing else; else in double quotes, whose escapes are those of JSON. */
function scalar(text: string): string {
  if (PLAIN.test(text) && !NO_WORD.test(text)) return text;
  return JSON.stringify(text).replace(UNSEEN, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
