/** How crowded a picture is, 0 … 1, by its number of edges: crowded pictures have smaller nodes and finer lines. */
const AIRY = 60;
const PACKED = 3000;

export function crowding(edges: number): number {
  const share = Math.log(Math.max(edges, 1) / AIRY) / Math.log(PACKED / AIRY);
  return Math.min(Math.max(share, 0), 1);
}
