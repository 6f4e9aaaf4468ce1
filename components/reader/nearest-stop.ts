/** A stop as the bar knows it: by its place in the comparison, which stays when options hide or show other stops. */
export interface BarStop {
  /** Index of its row (of the first row where it stands for several). */
  readonly row: number;
  /** Index of its change in the row; -1 where it stands for the whole row. */
  readonly change: number;
  /** What is said when a reader comes to it. */
  readonly said: string;
}

/**
 * The number (from 1) of the stop at a place, or else of the nearest one; 0 where there are no stops.
 * With house style muted, a reader who was at "defence" in paragraph 9 stands at the change of paragraph 11.
 */
export function nearestStop(stops: readonly BarStop[], at: BarStop): number {
  let nearest = 0;
  let least: readonly [rows: number, changes: number] = [Number.POSITIVE_INFINITY, 0];
  stops.forEach((stop, index) => {
    const away = [Math.abs(stop.row - at.row), Math.abs(stop.change - at.change)] as const;
    if (away[0] > least[0] || (away[0] === least[0] && away[1] >= least[1])) return;
    nearest = index + 1;
    least = away;
  });
  return nearest;
}
