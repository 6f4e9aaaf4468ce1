const PRIME = 0x01000193;
const OFFSET = 0x811c9dc5;

/**
 * Unsigned 32-bit hash of a text by its UTF-16 units (FNV-1a), spread by `mixHash`. The same on every machine and for
 * ever: hashes are kept in databases.
 */
export function hashText(text: string, seed = OFFSET): number {
  let hash = seed | 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    hash = Math.imul(hash ^ (unit & 0xff), PRIME);
    hash = Math.imul(hash ^ (unit >>> 8), PRIME);
  }
  return mixHash(hash);
}

/** Spreads the bits of a 32-bit number so that every bit of the result depends on all of them (murmur3's last step). */
export function mixHash(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** One number for a sequence: start at 0, feed every hash in order. */
export const joinHash = (hash: number, next: number): number =>
  (Math.imul(hash ^ next, 0x9e3779b1) + 0x7f4a7c15) | 0;
