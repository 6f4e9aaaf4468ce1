/** A half-open range `[start, end)` of UTF-16 code units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}
