import { describe, expect, it } from 'vitest';
import { FAMILIES } from '../../../graph/vocabulary/relations.js';
import { mix, paletteOf } from '../../../viewer/theme/palette.js';

/** WCAG 2 relative luminance of #rrggbb. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(['light', 'dark'] as const)('the %s palette', (theme) => {
  const palette = paletteOf(theme);

  it('keeps text readable', () => {
    expect(contrast(palette.ink, palette.background)).toBeGreaterThan(7);
    expect(contrast(palette.mutedInk, palette.background)).toBeGreaterThan(4.5);
  });

  it.each(Object.entries(palette.types))('keeps %s apart from the background', (_type, colour) => {
    expect(contrast(colour, palette.background)).toBeGreaterThan(3);
  });

  it.each(Object.keys(FAMILIES))('keeps lines of the family %s apart from the background', (family) => {
    expect(contrast(palette.family(family), palette.background)).toBeGreaterThan(3);
  });

  it('has a colour for families it does not know', () => {
    expect(palette.family('constructor')).toBe(palette.family('open'));
  });
});

it('mixes colours', () => {
  expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080');
  expect(mix('#102030', '#ffffff', 0)).toBe('#102030');
});
