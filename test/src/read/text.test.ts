import { describe, expect, it } from 'vitest';
import type { BlockKind } from '../../../graph/model.js';
import { findBlocks } from '../../../src/read/text.js';

function read(text: string): [BlockKind, string][] {
  return findBlocks(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);
}

const LONG = 'The council of Kellan met on Monday and agreed to widen the quay before the winter storms come in.';
const OTHER = 'Work on the northern wall has begun, said the harbour master, who had asked for it in spring.';

describe('findBlocks', () => {
  it.each<[string, string, [BlockKind, string][]]>([
    ['nothing', ' \r\n\t\u00A0', []],
    ['one paragraph', LONG, [['paragraph', LONG]]],
    [
      'paragraphs at blank lines',
      `${LONG}\n\n${OTHER}`,
      [
        ['paragraph', LONG],
        ['paragraph', OTHER],
      ],
    ],
    [
      'paragraphs a line each',
      `${LONG}\n${OTHER}\n${LONG}`,
      [
        ['paragraph', LONG],
        ['paragraph', OTHER],
        ['paragraph', LONG],
      ],
    ],
    [
      'CRLF',
      `${LONG}\r\n\r\n${OTHER}\r\n`,
      [
        ['paragraph', LONG],
        ['paragraph', OTHER],
      ],
    ],
    ['a mark of byte order', `\uFEFF${LONG}`, [['paragraph', LONG]]],
    [
      'a headline',
      `Council widens quay\n\n${LONG}`,
      [
        ['headline', 'Council widens quay'],
        ['paragraph', LONG],
      ],
    ],
    [
      'a headline right above',
      `Council widens quay\n${LONG}`,
      [
        ['headline', 'Council widens quay'],
        ['paragraph', LONG],
      ],
    ],
    [
      'a headline and what stands under it',
      `Council widens quay\nMaster of the harbour had asked for the work in spring\n\n${LONG}`,
      [
        ['headline', 'Council widens quay'],
        ['headline', 'Master of the harbour had asked for the work in spring'],
        ['paragraph', LONG],
      ],
    ],
    [
      'headings inside',
      `Council widens quay\n\n${LONG}\n\nWhat comes next\n\n${OTHER}`,
      [
        ['headline', 'Council widens quay'],
        ['paragraph', LONG],
        ['headline', 'What comes next'],
        ['paragraph', OTHER],
      ],
    ],
    [
      'a question as headline',
      `Who pays for the quay?\n\n${LONG}`,
      [
        ['headline', 'Who pays for the quay?'],
        ['paragraph', LONG],
      ],
    ],
    [
      'items',
      `${LONG}\n- the northern wall\n• the crane\n2. the lamps`,
      [
        ['paragraph', LONG],
        ['item', '- the northern wall'],
        ['item', '• the crane'],
        ['item', '2. the lamps'],
      ],
    ],
    [
      'a dateline in its paragraph',
      `Council widens quay\n\nKELLAN, 3 March 2024 (Seawire) - ${LONG}`,
      [
        ['headline', 'Council widens quay'],
        ['paragraph', `KELLAN, 3 March 2024 (Seawire) - ${LONG}`],
      ],
    ],
    [
      'byline and day',
      `Council widens quay\nBy Ann Lee\nSunday, March 3, 2024\n\n${LONG}`,
      [
        ['headline', 'Council widens quay'],
        ['furniture', 'By Ann Lee'],
        ['furniture', 'Sunday, March 3, 2024'],
        ['paragraph', LONG],
      ],
    ],
    [
      'a menu, a line each',
      `Home\nNews\nSport\nHarbour\n\nCouncil widens quay\n\n${LONG}`,
      [
        ['furniture', 'Home'],
        ['furniture', 'News'],
        ['furniture', 'Sport'],
        ['furniture', 'Harbour'],
        ['headline', 'Council widens quay'],
        ['paragraph', LONG],
      ],
    ],
    [
      'a list of names, which is no menu',
      `The members of the board are:\nAnn Lee\nBo Chan\nCy Moore\nDee Park\n\n${LONG}`,
      [
        ['paragraph', 'The members of the board are:'],
        ['paragraph', 'Ann Lee'],
        ['paragraph', 'Bo Chan'],
        ['paragraph', 'Cy Moore'],
        ['headline', 'Dee Park'],
        ['paragraph', LONG],
      ],
    ],
    [
      'a line of signs',
      `${LONG}\n\n* * *\n\n${OTHER}`,
      [
        ['paragraph', LONG],
        ['furniture', '* * *'],
        ['paragraph', OTHER],
      ],
    ],
    [
      'who said a quotation',
      `${LONG}\n\n—Ann Lee\n\n${OTHER}`,
      [
        ['paragraph', LONG],
        ['paragraph', '—Ann Lee'],
        ['paragraph', OTHER],
      ],
    ],
  ])('finds %s', (_, text, blocks) => expect(read(text)).toEqual(blocks));

  it('joins hard-wrapped lines and keeps a short last line apart from the next paragraph', () => {
    const first = [
      'The council of Kellan met on Monday and agreed to widen the quay before',
      'the winter storms come in. Work on the northern wall has begun. The',
      'harbour master had asked for it in spring.',
    ];
    const second = ['Ships will have to wait outside the bar for as long as the cranes are at', 'work on the wall.'];
    const text = ['Council Widens Quay at Kellan', '', ...first, ...second].join('\n');
    expect(read(text)).toEqual([
      ['headline', 'Council Widens Quay at Kellan'],
      ['paragraph', first.join('\n')],
      ['paragraph', second.join('\n')],
    ]);
  });

  it('joins the lines of a wrapped item', () => {
    const item = ['- the northern wall, on which work has begun and will last until the', '  frost sets in again'];
    const text = [
      'The council of Kellan met on Monday and agreed to widen the quay before',
      'the storms come, and to mend:',
      ...item,
    ].join('\n');
    expect(read(text).map(([kind]) => kind)).toEqual(['paragraph', 'item']);
  });

  it('breaks where an indented line opens a paragraph', () => {
    const lines = [
      '   The council of Kellan met on Monday and agreed to widen the quay before',
      'the winter storms come in, whatever the cost of stone may be by that time.',
      '   Work on the northern wall has begun and will last until the frost comes',
      'back over the hills.',
    ];
    expect(read(lines.join('\n'))).toHaveLength(2);
  });
});

const FURNITURE_BLOCKS = [
  'Share on Facebook\nTweet\nSend by WhatsApp\nEmail this story',
  'We use cookies to keep this site running and to count its readers.\nAccept all cookies\nManage preferences',
  'Support us\nBecome a member from two crowns a month',
  'Subscribe to our newsletter\nGet the morning briefing in your inbox\nEnter your email address',
  'Read more: Who paid for the old quay\nRead also: The crane that fell',
  'Related articles\nMost read\nYou may also like',
  'Home | World | Harbour | Sport | Letters',
  'Home\nWorld\nHarbour\nSport\nOpinion',
  'Photo: Ann Lee/Reuters\n(AP Photo/Bo Chan)\nGetty Images',
  '© 2024 Kellan Courier. All rights reserved.\nBy Ann Lee\nPublished 3 hours ago\n5 min read\nAdvertisement\n12 comments\nTel: +44 20 7946 0000',
];

describe('ten blocks of furniture', () => {
  it.each(FURNITURE_BLOCKS)('%j among prose', (furniture) => {
    const blocks = read(`${LONG}\n\n${furniture}\n\n${OTHER}`);
    expect(blocks.map(([kind]) => kind)).toEqual([
      'paragraph',
      ...furniture.split('\n').map(() => 'furniture'),
      'paragraph',
    ]);
  });

  it.each(FURNITURE_BLOCKS)('%j alone', (furniture) => {
    expect(new Set(read(furniture).map(([kind]) => kind))).toEqual(new Set(['furniture']));
  });
});
