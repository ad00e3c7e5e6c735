import { describe, expect, it } from 'vitest';
import { type Picture, type PictureEdge, type PictureNode, toSvg } from '../../../viewer/canvas/svg.js';

const text = { ink: '#222222', strong: false, rank: 1 };

function node(label: string, x: number): PictureNode {
  return { x, y: 100, size: 10, shape: 'person', color: '#2b6cb8', label, ...text };
}

function picture(labels: readonly [string, string], edge: Partial<PictureEdge> = {}): Picture {
  const [source, target] = [node(labels[0], 100), node(labels[1], 400)];
  const line = { size: 2, color: '#3f51a8', curvature: 0, arrow: true, dash: null, label: 'met', ...text };
  const edges = [{ ...line, source, target, ...edge }];
  const captions = [{ text: 'Ana, Cleo', points: [{ x: 250, y: 20 }] }] as const;
  return { width: 500, height: 200, background: '#faf9f6', ink: '#222222', captions, nodes: [source, target], edges };
}

describe('toSvg', () => {
  it('holds nodes, edges, labels and the legend below', () => {
    const svg = toSvg(picture(['Ana', 'Ben']), [{ name: 'People', color: '#2b6cb8', shape: 'person' }]);
    expect(svg).toContain('width="500" height="260"');
    for (const words of ['Ana', 'Ben', 'met', 'People', 'Ana, Cleo']) expect(svg).toContain(`>${words}</text>`);
  });

  it('ends lines at the rims of the nodes, an arrow before its head', () => {
    expect(toSvg(picture(['a', 'b'], { arrow: false }), [])).toContain('d="M110 100Q250 100 388.5 100"');
    expect(toSvg(picture(['a', 'b']), [])).toContain('points="388.5 100 ');
  });

  it('dashes as the canvas does', () => {
    expect(toSvg(picture(['a', 'b'], { dash: [4, 5] }), [])).toContain('stroke-dasharray="4 5"');
  });

  it('keeps text of documents text', () => {
    const svg = toSvg(picture(['</text><script>alert(1)</script>', '"&\u0000']), []);
    expect(svg).toContain('&lt;/text&gt;&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(svg).toContain('>&quot;&amp;</text>');
  });
});
