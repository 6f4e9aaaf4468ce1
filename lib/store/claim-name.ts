/** Longer wishes are cut: an index holds names of so many characters on every database. */
const LONGEST_NAME = 200;

/** What a number may add to that. */
const NUMBER_ROOM = 20;

const HALF_A_PAIR = /[\uD800-\uDBFF]$/u;

const numbered = (wish: string, number: number): string =>
  number === 1 ? wish : `${wish}-${number}`;

/**
 * A name that is not taken: the wish itself, else with a number from 2, `quay-fire` → `quay-fire-2`. Numbers are given
 * one after the other, so a free one is found by doubling and halving: 20,000 stories of one name take 30 questions.
 */
export async function claimName(
  wish: string,
  isTaken: (name: string) => Promise<boolean>,
): Promise<string> {
  // A name that was given once is taken as it is, number and all: an archive asks for it again.
  const fits = wish !== "" && wish.length <= LONGEST_NAME + NUMBER_ROOM;
  if (fits && !(await isTaken(wish))) return wish;
  const base = wish.slice(0, LONGEST_NAME).replace(HALF_A_PAIR, "") || "untitled";
  let taken = 0;
  let free = 1;
  while (await isTaken(numbered(base, free))) {
    taken = free;
    free *= 2;
  }
  while (free - taken > 1) {
    const middle = Math.floor((free + taken) / 2);
    if (await isTaken(numbered(base, middle))) taken = middle;
    else free = middle;
  }
  return numbered(base, free);
}
