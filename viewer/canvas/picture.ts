/** What sigma draws now, as values for a picture of our own. */
import type Sigma from 'sigma';
import { type GraphIndex, edgeOf, nodeOf } from '../model/graph-index.js';
import { edgeLook, faded, type EdgeLook, type Focus, nodeLook, type NodeLook, type Scene } from './look.js';
import type { Picture, PictureEdge, PictureNode } from './svg.js';

export function pictureOf(
  sigma: Sigma,
  index: GraphIndex,
  scene: Scene,
  focus: Focus | null,
  captions: Picture['captions'],
): Picture {
  const { width, height } = sigma.getDimensions();
  const graph = sigma.getGraph();
  const seen = <L extends NodeLook | EdgeLook>(look: L): L =>
    focus === null || look.lifted ? look : faded(look, scene);
  const nodes = new Map<string, PictureNode>();
  graph.forEachNode((key, { x, y, shape }) => {
    const look = seen(nodeLook(nodeOf(index, key), scene, focus));
    if (look.hidden) return;
    nodes.set(key, { ...look, ...sigma.graphToViewport({ x, y }), size: sigma.scaleSize(look.size), shape });
  });
  const edges: (PictureEdge & { readonly lifted: boolean })[] = [];
  graph.forEachEdge((key, { curvature, arrow }, from, to) => {
    const look = seen(edgeLook(edgeOf(index, key), scene, focus));
    const [source, target] = [nodes.get(from), nodes.get(to)];
    if (look.hidden || !source || !target) return;
    edges.push({ ...look, size: sigma.scaleSize(look.size), curvature, arrow, source, target });
  });
  const inSight = ({ x, y, size }: PictureNode): boolean =>
    x > -size && y > -size && x < width + size && y < height + size;
  return {
    width,
    height,
    background: scene.palette.background,
    ink: scene.palette.ink,
    captions,
    nodes: [...nodes.values()].filter(inSight),
    edges: edges.sort((a, b) => Number(a.lifted) - Number(b.lifted)),
  };
}
