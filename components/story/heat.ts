/** The share of a text (0 to 1) as one of six shades; 0 is "nothing", 5 "nearly all". */
export function heatOfShare(share: number): 0 | 1 | 2 | 3 | 4 | 5 {
  if (share < 0.005) return 0;
  if (share < 0.1) return 1;
  if (share < 0.3) return 2;
  if (share < 0.55) return 3;
  return share < 0.85 ? 4 : 5;
}
