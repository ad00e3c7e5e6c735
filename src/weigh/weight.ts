/** How heavy an edge is for pictures and algorithms; the exact counts stand beside it. */

/**
 * 1 for a single claim, one more for each doubling of independent sources, a quarter for each doubling of claims: ten
 * outlets weigh more than ten sentences of one. Three decimals; always at least 1.
 */
export function edgeWeight(sources: number, claims: number): number {
  return Math.round((1 + Math.log2(sources) + Math.log2(claims) / 4) * 1000) / 1000;
}
