/** A share (0 to 1) as a person reads it: `0%`, `<1%`, `24%`; 100% only where it is all. */
export function percent(share: number): string {
  if (share <= 0) return "0%";
  if (share < 0.01) return "<1%";
  if (share < 1 && share > 0.99) return "99%";
  return `${Math.round(share * 100)}%`;
}
