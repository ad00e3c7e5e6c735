/** The label sets of a reading model, as its `labels.json` lists them: a score's index is its label's. */
import type { NameType, Upos } from '../model.js';

export interface NameLabel {
  /** Outside, beginning, inside, last, unit: a name of one word is a unit. */
  readonly position: 'O' | 'B' | 'I' | 'L' | 'U';
  readonly type: NameType | null;
}

export interface Labels {
  readonly upos: readonly Upos[];
  readonly xpos: readonly string[];
  readonly deprel: readonly string[];
  readonly names: readonly NameLabel[];
  /** The first stands for "no role". */
  readonly roles: readonly string[];
}

const NAME_TYPES: Readonly<Record<string, NameType>> = {
  PERSON: 'person',
  ORG: 'organisation',
  PLACE: 'place',
  EVENT: 'event',
  DATE: 'date',
  NORP: 'nationality',
  MISC: 'other',
};

const NAME_LABEL = /^(?:(O)|([BILU])-([A-Z]+))$/;

/** Throws a TypeError that names the list which is missing or wrong. */
export function parseLabels(json: string): Labels {
  const lists: unknown = JSON.parse(json);
  return {
    upos: stringList(lists, 'upos') as Upos[],
    xpos: stringList(lists, 'xpos'),
    deprel: stringList(lists, 'deprel'),
    names: stringList(lists, 'names').map(parseNameLabel),
    roles: stringList(lists, 'roles'),
  };
}

function stringList(lists: unknown, key: string): string[] {
  const list: unknown = typeof lists === 'object' && lists !== null ? Reflect.get(lists, key) : undefined;
  if (!Array.isArray(list) || list.length === 0 || !list.every((label) => typeof label === 'string'))
    throw new TypeError(`the model's labels need a list of strings "${key}"; take the labels.json of these weights`);
  return list;
}

function parseNameLabel(label: string): NameLabel {
  const [, outside, position, name] = NAME_LABEL.exec(label) ?? [];
  if (outside) return { position: 'O', type: null };
  const type = NAME_TYPES[name ?? ''];
  if (!position || !type) throw new TypeError(`"${label}" is no name label; take the labels.json of these weights`);
  return { position: position as NameLabel['position'], type };
}
