/**
 * What the lines at the top of an article say of its day and its publisher: a line that is a date, a line "Publisher,
 * 3 March 2024", or a dateline before the first sentence, "BELMAR, 3 March 2024 (Agency) -".
 */
import { findDate, type ExplicitDate } from './explicit-date.js';

export interface Dateline {
  /** ISO prefix. */
  readonly published: string | null;
  readonly publisher: string | null;
}

/** A dateline stands within so many characters of its paragraph's start. */
const DATELINE_LENGTH = 100;

/** A line that is a date or a source holds no more than this. */
const DATE_LINE_LENGTH = 120;

/** Besides a date, such a line has weekdays, clock times, and words of publishing. */
const DATE_LINE_REST =
  /^(?:[\s,|•·:;()–—-]|\d{1,2}[:.]\d\d(?::\d\d)?|\b(?:published|posted|updated|first|last|date|on|at|by|am|pm|a\.m\.|p\.m\.|gmt|utc|[bceimpw]{1,2}[ds]?t|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b)*$/iu;

/** Words in the name of a paper, agency or station; without one, "Belmar, 3 March 2024" names a place. */
const PUBLISHER_WORD =
  /\b(?:times|post|news|gazette|herald|tribune|agency|press|daily|weekly|today|journal|guardian|telegraph|independent|observer|chronicle|courier|mail|express|mirror|standard|review|radio|television|tv|online|media|magazine|bulletin|monitor|report|wire|reuters|afp|ap|tass|xinhua|bbc|cnn|interfax|bloomberg)\b/iu;

const PLACE =
  "(?!(?:On|In|By|At|As|The|From|Since|Until|After|Before)\\b)\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: (?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|\\p{Ll}{2,3})){0,3}";

const PLACE_BEFORE = new RegExp(
  `^(?:${PLACE}(?:, ?${PLACE})?(?:\\s?[,(:–—-]\\s?){1,2}|\\p{Lu}{2}[\\p{Lu} ]{1,40} )$`,
  'u',
);

const SENTENCE_AFTER = /^\s{0,2}[)\].:(–—/|-]/u;

const AGENCY_AFTER = /^[^().]{0,60}\((?<agency>\p{Lu}[\p{L}\d&.'’ -]{1,30})\)\s{0,2}[-–—:]/u;

export function readDateline(line: string): Dateline {
  const date = findDate(line.slice(0, DATE_LINE_LENGTH));
  if (line.length <= DATE_LINE_LENGTH && date) {
    const whole = readDateLine(line, date);
    if (whole) return whole;
  }
  const before = line.slice(0, date?.start).trimStart();
  const opens = date && PLACE_BEFORE.test(before) && SENTENCE_AFTER.test(line.slice(date.end));
  return { published: opens ? date.iso : null, publisher: agencyOf(line) };
}

/** Null when the line says more than a day and who published. */
function readDateLine(line: string, date: ExplicitDate): Dateline | null {
  const before = line.slice(0, date.start);
  const after = line.slice(date.end).replace(/\sby \p{Lu}.{1,60}$/u, '');
  if (!DATE_LINE_REST.test(withoutSecondDate(after))) return null;
  if (DATE_LINE_REST.test(before)) return { published: date.iso, publisher: null };
  const name =
    /^(?:Source: ?)?(?<name>\p{Lu}[\p{L}\p{M}\d&.'’ -]{1,60}?)\s{0,2}[,|–—(-]\s{0,2}(?:\p{L}{3,9}day,? )?$/u.exec(
      before,
    )?.groups?.name;
  if (name === undefined) return null;
  return { published: date.iso, publisher: PUBLISHER_WORD.test(name) ? name : null };
}

/** "BELMAR, Feb 29 (Agency) -": the agency. The place stands in capitals, so that no sentence is taken for a dateline. */
function agencyOf(line: string): string | null {
  const head = line.slice(0, DATELINE_LENGTH);
  if (!/^\p{Lu}{2}/u.test(head)) return null;
  return AGENCY_AFTER.exec(head)?.groups?.agency ?? null;
}

/** What stands after a date, without the time that an ISO date goes on with and without the day of an update. */
function withoutSecondDate(after: string): string {
  const rest = after.replace(/^T[\d:.]{4,12}(?:Z|[+-]\d\d:?\d\d)?/u, '');
  const second = findDate(rest);
  return second ? rest.slice(0, second.start) + rest.slice(second.end) : rest;
}
