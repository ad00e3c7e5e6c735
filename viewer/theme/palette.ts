/**
 * The colours of the graph, in both themes. Types also differ in shape and standings in their line, so that no meaning
 * hangs on colour alone. Families share a hue by kinship: structure blue, cooperation green, speech purple, opposition
 * orange, force red.
 */
import type { EntityType } from '../../graph/model.js';
import type { Family } from '../../graph/vocabulary/relations.js';
import type { Theme } from '../model/state.js';

export interface Palette {
  readonly background: string;
  readonly ink: string;
  readonly mutedInk: string;
  readonly types: Readonly<Record<EntityType, string>>;
  readonly family: (id: string) => string;
}

/** Light theme, dark theme. */
type Pair = readonly [string, string];

const BACKGROUND: Pair = ['#faf9f6', '#15181d'];
const INK: Pair = ['#22262c', '#e8eaed'];
const MUTED_INK: Pair = ['#5c636d', '#a2aab5'];

const TYPES: Readonly<Record<EntityType, Pair>> = {
  person: ['#2b6cb8', '#6fabea'],
  organisation: ['#c9730c', '#f0a848'],
  place: ['#1f8a6d', '#50c09a'],
  event: ['#a63f78', '#e08abb'],
};

const FAMILY_COLOURS: Readonly<Record<Family, Pair>> = {
  role: ['#3f51a8', '#8f9ff0'],
  appointment: ['#5b66c9', '#a5aeff'],
  part: ['#6a7fa8', '#a3b5da'],
  ownership: ['#2a6a96', '#78b4dd'],
  family: ['#4d7fb5', '#8fbdf0'],
  meeting: ['#0f7f73', '#4fc2b4'],
  invitation: ['#2f968a', '#74d3c6'],
  agreement: ['#227a40', '#68c585'],
  support: ['#5c9136', '#9dd077'],
  statement: ['#7d59ad', '#bd9de6'],
  demand: ['#9a6fc0', '#d0b3f2'],
  election: ['#94509e', '#d694e0'],
  criticism: ['#c46a25', '#f0a468'],
  accusation: ['#b8502f', '#f08d6f'],
  conflict: ['#a51e3d', '#f0708a'],
  justice: ['#7c2f52', '#d98aaf'],
  travel: ['#2789ac', '#69c4e4'],
  event: ['#837a27', '#cbc266'],
  open: ['#7b8089', '#969da8'],
};

export function paletteOf(theme: Theme): Palette {
  const side = theme === 'light' ? 0 : 1;
  return {
    background: BACKGROUND[side],
    ink: INK[side],
    mutedInk: MUTED_INK[side],
    types: {
      person: TYPES.person[side],
      organisation: TYPES.organisation[side],
      place: TYPES.place[side],
      event: TYPES.event[side],
    },
    family: (id) => (isFamily(id) ? FAMILY_COLOURS[id] : FAMILY_COLOURS.open)[side],
  };
}

function isFamily(id: string): id is Family {
  return Object.hasOwn(FAMILY_COLOURS, id);
}

/** Red, green and blue, 0 … 1, of a colour written #rrggbb. */
export function channels(color: string): readonly [number, number, number] {
  const number = Number.parseInt(color.slice(1), 16);
  return [(number >> 16) / 255, ((number >> 8) & 255) / 255, (number & 255) / 255];
}

/** Opaque mix of two colours written #rrggbb; `share` of the second, 0 … 1. */
export function mix(first: string, second: string, share: number): string {
  const [a, b] = [Number.parseInt(first.slice(1), 16), Number.parseInt(second.slice(1), 16)];
  const channel = (shift: number): number =>
    Math.round(((a >> shift) & 255) * (1 - share) + ((b >> shift) & 255) * share) << shift;
  return `#${(channel(16) | channel(8) | channel(0)).toString(16).padStart(6, '0')}`;
}
