/**
 * The most that pairs of rows and columns are worth together when each row and column is used at most once: the Hungarian
 * method with potentials (Kuhn 1955, Munkres 1957), O(rows² · columns).
 */
export function bestAssignment(worth: readonly (readonly number[])[]): number {
  const rows = worth.length;
  const columns = worth[0]?.length ?? 0;
  if (rows > columns) return columns === 0 ? 0 : bestAssignment(transposed(worth));
  const rowOf = assign(worth, rows, columns);
  let sum = 0;
  for (let column = 1; column <= columns; column += 1) {
    const row = rowOf[column]!;
    if (row > 0) sum += worth[row - 1]![column - 1]!;
  }
  return sum;
}

/** The row of each column, counted from 1 with 0 for none; costs are worths with the sign turned. */
function assign(worth: readonly (readonly number[])[], rows: number, columns: number): number[] {
  const rowPotential = new Array<number>(rows + 1).fill(0);
  const columnPotential = new Array<number>(columns + 1).fill(0);
  const rowOf = new Array<number>(columns + 1).fill(0);
  for (let row = 1; row <= rows; row += 1) {
    const least = new Array<number>(columns + 1).fill(Infinity);
    const before = new Array<number>(columns + 1).fill(0);
    const used = new Array<boolean>(columns + 1).fill(false);
    let at = 0;
    rowOf[0] = row;
    do {
      used[at] = true;
      const current = rowOf[at]!;
      let step = Infinity;
      let next = 0;
      for (let column = 1; column <= columns; column += 1) {
        if (used[column]) continue;
        const cost = -worth[current - 1]![column - 1]! - rowPotential[current]! - columnPotential[column]!;
        if (cost < least[column]!) [least[column], before[column]] = [cost, at];
        if (least[column]! < step) [step, next] = [least[column]!, column];
      }
      for (let column = 0; column <= columns; column += 1) {
        if (used[column]) {
          rowPotential[rowOf[column]!]! += step;
          columnPotential[column]! -= step;
        } else least[column]! -= step;
      }
      at = next;
    } while (rowOf[at] !== 0);
    while (at !== 0) {
      rowOf[at] = rowOf[before[at]!]!;
      at = before[at]!;
    }
  }
  return rowOf;
}

function transposed(matrix: readonly (readonly number[])[]): number[][] {
  return matrix[0]!.map((_, column) => matrix.map((row) => row[column]!));
}
