/**
 * Two of graphology's packages are CommonJS functions whose own declarations call them `default` exports; these say
 * what Node and the bundler really hand over.
 */
declare module 'graphology-layout-forceatlas2' {
  import type { UndirectedGraph } from 'graphology';

  interface Settings {
    readonly barnesHutOptimize?: boolean;
    readonly edgeWeightInfluence?: number;
    readonly gravity?: number;
    readonly linLogMode?: boolean;
    readonly scalingRatio?: number;
    readonly slowDown?: number;
    readonly strongGravityMode?: boolean;
  }

  /** Positions after so many iterations, starting from the nodes' `x` and `y`. */
  function forceAtlas2<N extends { x: number; y: number }, E extends { weight: number }>(
    graph: UndirectedGraph<N, E>,
    options: { readonly iterations: number; readonly settings?: Settings },
  ): Record<string, { x: number; y: number }>;

  export = forceAtlas2;
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
