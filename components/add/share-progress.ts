/**
 * How much of each file has been sent, 0 to 1, where `sent` of `total` bytes of the whole form have: the files stand
 * one after the other at the form's end, so what is sent fills them in their order.
 */
export function shareProgress(
  sizes: readonly number[],
  sent: number,
  total: number,
): readonly number[] {
  const before = Math.max(0, total - sizes.reduce((sum, size) => sum + size, 0));
  let start = before;
  return sizes.map((size) => {
    const share = size === 0 ? Number(sent > start) : (sent - start) / size;
    start += size;
    return sent >= total ? 1 : Math.min(1, Math.max(0, share));
  });
}
