/** The names of communities, laid over the picture of the whole: found anew when nodes come, go or move. */
import type Sigma from 'sigma';
import { mainNodes } from '../model/communities.js';
import type { GraphIndex } from '../model/graph-index.js';
import type { Positions } from '../model/positions.js';
import { type Caption, captionsOf } from './captions.js';
import { discs } from './drawn-places.js';
import type { BoardCaptions } from './label-board.js';
import type { Focus, Scene } from './look.js';
import type { Picture } from './svg.js';

/** What the canvas draws at the moment. */
export interface Drawing {
  readonly index: GraphIndex;
  readonly scene: Scene;
  readonly focus: Focus | null;
}

export interface CommunityNames {
  /** In pixels; none while something stands out, or where the picture is of a part. */
  readonly inPixels: () => Picture['captions'];
  /** None before `begin`: the first picture does not wait for another font. */
  readonly forBoard: () => BoardCaptions;
  readonly begin: () => void;
  /** To be called after nodes were moved. */
  readonly moved: () => void;
}

/** Communities are named from this camera ratio on. */
const OVERVIEW = 0.5;

/** `drawing` is asked at each frame. */
export function createCommunityNames(sigma: Sigma, positions: Positions, drawing: () => Drawing): CommunityNames {
  let actors: { readonly index: GraphIndex; readonly nodes: ReturnType<typeof mainNodes> } | null = null;
  let found: { readonly index: GraphIndex; readonly shown: object; readonly captions: readonly Caption[] } | null =
    null;
  let begun = false;
  const captions = ({ index, scene }: Drawing): readonly Caption[] => {
    const shown = scene.visible.nodes;
    if (found?.index === index && found.shown === shown) return found.captions;
    if (actors?.index !== index) actors = { index, nodes: mainNodes(index) };
    found = { index, shown, captions: captionsOf(index, actors.nodes, shown, positions) };
    return found.captions;
  };
  const inPixels = (): Picture['captions'] => {
    const now = drawing();
    if (now.focus !== null || sigma.getCamera().ratio < OVERVIEW) return [];
    return captions(now).map(({ text, places }) => ({
      text,
      points: places.map((place) => sigma.graphToViewport(place)),
    }));
  };
  return {
    inPixels,
    forBoard() {
      const { scene } = drawing();
      const named = begun ? inPixels() : [];
      const look = { ink: scene.palette.mutedInk, halo: scene.palette.background };
      return { captions: named, obstacles: named.length === 0 ? [] : discs(sigma, scene.visible.nodes), look };
    },
    begin: () => void (begun = true),
    moved: () => void (found = null),
  };
}
