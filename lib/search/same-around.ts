import type { Article, Block, BlockKind } from "../article/article";
import { findTime } from "../article/find-time";
import { trimMarks } from "../article/trim-marks";
import { foldTypography } from "../text/normalize";

/** What tells the story. */
const TELLING: ReadonlySet<BlockKind> = new Set(["headline", "body", "turn", "notice"]);
/**
 * Lines that say who wrote it, where and for whom. Away from the story they count where one took another's place: alone,
 * such a line may be the page's.
 */
const SIGNING: ReadonlySet<BlockKind> = new Set(["byline", "dateline", "credit"]);
/** Lines that stand between the paragraphs; around an article the same kinds of lines belong to the page. */
const PARTING: ReadonlySet<BlockKind> = new Set(["heading", "caption"]);

const LONGEST_SIGNED = 200;
/** Between a name and a time. */
const MARKS = ",;:|/·•-()";

interface Around {
  /** Whether nothing of the page stands between it and the story. */
  readonly inside: boolean;
  readonly kind: BlockKind;
  /** But for typography, and for the time in a byline. */
  readonly text: string;
  readonly lines: readonly string[];
  /** Blocks of the story before it. */
  readonly after: number;
}

/**
 * Whether what belongs to two articles beside the story is the same: headings, bylines, datelines, captions and credits.
 * A line that both print is the same line, whatever each of them takes it for: the page around an article may let the
 * same caption look like a menu. Times in a byline do not count.
 *
 * "By Ada Lund, 2 hours ago" and "By Ada Lund, 3 hours ago" are the same; without "Repairs", a heading, it is not.
 */
export function sameAround(a: Article, b: Article): boolean {
  const [one, two] = [aroundOf(a), aroundOf(b)];
  const [linesOfA, linesOfB] = [linesOf(a), linesOf(b)];
  const gone = one.filter((line) => !isPrinted(line, linesOfB));
  const come = two.filter((line) => !isPrinted(line, linesOfA));
  return (
    ![...gone, ...come].some(({ inside }) => inside) &&
    !gone.some(({ kind }) => come.some((other) => other.kind === kind)) &&
    headingsStand(one, two)
  );
}

function aroundOf({ blocks }: Article): readonly Around[] {
  const region = regionOf(blocks);
  let after = 0;
  return blocks.flatMap((block, index): readonly Around[] => {
    if (TELLING.has(block.kind)) after += 1;
    const inside = index >= region.first && index <= region.last;
    if (!SIGNING.has(block.kind) && !(PARTING.has(block.kind) && inside)) return [];
    return [
      {
        inside,
        kind: block.kind,
        text: fold(block.kind, block.text),
        lines: block.text
          .split("\n")
          .map((line) => fold(block.kind, line))
          .filter((line) => line !== ""),
        after,
      },
    ];
  });
}

/** From the headline to the last line of the story, and what stands beside them before the page begins. */
function regionOf(blocks: readonly Block[]): { readonly first: number; readonly last: number } {
  const isPage = (block: Block | undefined): boolean =>
    block === undefined || block.kind === "chrome" || block.kind === "comment";
  let first = blocks.findIndex(({ kind }) => TELLING.has(kind));
  let last = blocks.findLastIndex(({ kind }) => TELLING.has(kind));
  while (!isPage(blocks[first - 1])) first -= 1;
  while (!isPage(blocks[last + 1])) last += 1;
  return { first, last };
}

/** All that a text prints, block by block and line by line, also without the times in it. */
const linesOf = ({ blocks }: Article): ReadonlySet<string> =>
  new Set(
    blocks.flatMap(({ text }) =>
      [text, ...text.split("\n")].flatMap((line) => [foldTypography(line), foldSigned(line)]),
    ),
  );

const isPrinted = ({ text, lines }: Around, printed: ReadonlySet<string>): boolean =>
  printed.has(text) || lines.every((line) => printed.has(line));

/** A heading that both take for one stands before the same paragraph. */
function headingsStand(one: readonly Around[], two: readonly Around[]): boolean {
  const places = (around: readonly Around[]) => {
    const found = new Map<string, number | null>();
    for (const { kind, text, after } of around)
      if (kind === "heading") found.set(text, found.has(text) ? null : after);
    return found;
  };
  const [here, there] = [places(one), places(two)];
  return [...here].every(([text, at]) => {
    const other = there.get(text) ?? null;
    return at === null || other === null || at === other;
  });
}

const fold = (kind: BlockKind, text: string): string =>
  kind === "byline" ? foldSigned(text) : foldTypography(text);

/** Pages count the minutes since a text was published: "Ada Lund – 2 hours ago" reads "Ada Lund". */
function foldSigned(line: string): string {
  const time = line.length > LONGEST_SIGNED ? null : findTime(line);
  if (time === null) return trimMarks(foldTypography(line), MARKS);
  const [before, after] = [line.slice(0, time.start), line.slice(time.end)].map((part) =>
    trimMarks(foldTypography(part), MARKS),
  );
  return `${before} ${after}`.trim();
}
