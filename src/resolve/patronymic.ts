/** Slavic patronymics in their many spellings: "Hryhoryavich" and "Grigoriyevich", "Jurjewna" and "Yurievna". */
import { GIVEN_NAME_FORMS } from './given-names.js';

export interface Patronymic {
  /** The father's name without its ending. */
  readonly stem: string;
  readonly feminine: boolean;
}

const SON = /^(.{2,}?)[iyj]{0,2}[oea][vw][iy](?:t?s?ch|c|cz)$/;
const DAUGHTER = /^(.{2,}?)[iyj]{0,2}[oea][vwu]na$/;
const STEMS: ReadonlyMap<string, readonly number[]> = groupsByStem();

/** Of lower-case Latin letters; null when the word is none. */
export function patronymicOf(letters: string): Patronymic | null {
  const [son, daughter] = [SON.exec(letters), DAUGHTER.exec(letters)];
  const stem = son?.[1] ?? daughter?.[1];
  return stem === undefined ? null : { stem: stemOf(stem), feminine: son === null };
}

/** Whether two fathers' names are forms of one in neighbouring languages. */
export function areFormsOfOne(a: string, b: string): boolean {
  const others = STEMS.get(b);
  return others !== undefined && (STEMS.get(a) ?? []).some((group) => others.includes(group));
}

function stemOf(name: string): string {
  return name.replace(/(?<=.{2})[aeiouyj]+$/, '');
}

function groupsByStem(): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  GIVEN_NAME_FORMS.forEach((forms, group) => {
    for (const stem of new Set(forms.map(stemOf))) groups.set(stem, [...(groups.get(stem) ?? []), group]);
  });
  return groups;
}
