import { describe, expect, it } from 'vitest';
import { seatDesk } from '../../../graph/formats/desk.js';

describe('seatDesk', () => {
  const desk = '<script type="application/json" id="desk"></script>';
  const page = `<meta content="connect-src 'none'">${desk}<p>$&</p>`;

  it('tells who decides, and opens the way back', () => {
    expect(seatDesk(page, { author: "</script> $& $'" })).toBe(
      '<meta content="connect-src \'self\'"><script type="application/json" id="desk">' +
        '{"author":"\\u003c/script> $& $\'"}</script><p>$&</p>',
    );
  });

  it.each([
    ['no desk', page.replace(desk, '')],
    ['no policy', desk],
    ['a desk that is taken', seatDesk(page, { author: 'Ada' })],
  ])('throws on a template with %s', (_name, wrong) => {
    expect(() => seatDesk(wrong, { author: 'Ada' })).toThrow(/seatDesk/);
  });
});
