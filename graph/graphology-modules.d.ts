/**
 * Two of graphology's packages are CommonJS functions whose own declarations call them `default` exports; these say
 * what Node and the bundler really hand over.
 */
declare module 'graphology-layout-forceatlas2/iterate.js' {
  interface Settings {
    readonly adjustSizes: boolean;
    readonly barnesHutOptimize: boolean;
    readonly barnesHutTheta: number;
    readonly edgeWeightInfluence: number;
    readonly gravity: number;
    readonly linLogMode: boolean;
    readonly outboundAttractionDistribution: boolean;
    readonly scalingRatio: number;
    readonly slowDown: number;
    readonly strongGravityMode: boolean;
  }

  /** One step of the forces, in place: rows of ten numbers for a node, of three for an edge. */
  function iterate(settings: Settings, nodes: Float32Array, edges: Float32Array): void;

  export = iterate;
}

declare module 'graphology-communities-louvain' {
  import type { UndirectedGraph } from 'graphology';

  /** The number of each node's community. */
  function louvain<N extends object, E extends { weight: number }>(
    graph: UndirectedGraph<N, E>,
    options: { readonly rng: () => number; readonly resolution?: number },
  ): Record<string, number>;

  export = louvain;
}
