import { failure, type Result, success } from "../../result";
import type { InputProblem } from "../input-problem";

/** Deeper pages are made to break programs; what editors write stays under 60. */
const MAX_DEPTH = 256;
/** A long live report with its comments has about half of this. */
const MAX_ELEMENTS = 20_000;

const VOID: ReadonlySet<string> = new Set(
  "area base basefont bgsound br col embed frame hr image img input keygen link meta param source track wbr".split(
    " ",
  ),
);
/** Elements that stay open when their paragraph closes and are opened again in the next one (WHATWG, "formatting"). */
const FORMATTING: ReadonlySet<string> = new Set(
  "a b big code em font i nobr s small strike strong tt u".split(" "),
);
const DRAWINGS: ReadonlySet<string> = new Set(["svg", "math"]);
/** Elements whose end may be left out, and those that end them. */
const ENDED_BY: Readonly<Record<string, ReadonlySet<string>>> = {
  p: new Set(
    "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre section summary table ul".split(
      " ",
    ),
  ),
  a: new Set(["a"]),
  li: new Set(["li"]),
  dt: new Set(["dt", "dd"]),
  dd: new Set(["dt", "dd"]),
  option: new Set(["option", "optgroup"]),
  optgroup: new Set(["optgroup"]),
  tr: new Set(["tr", "tbody", "thead", "tfoot"]),
  td: new Set(["td", "th", "tr", "tbody", "thead", "tfoot"]),
  th: new Set(["td", "th", "tr", "tbody", "thead", "tfoot"]),
  tbody: new Set(["tbody", "tfoot"]),
  thead: new Set(["tbody", "tfoot"]),
  rt: new Set(["rt", "rp"]),
  rp: new Set(["rt", "rp"]),
};

/** Counts the tags of a page while they are read. Both methods say whether the page may be read on. */
export interface TagCount {
  readonly open: (name: string, selfClosing: boolean) => boolean;
  readonly close: (name: string) => boolean;
  readonly outcome: () => Result<InputProblem, null>;
}

const tooDeep = failure<InputProblem>({
  code: "too-deep",
  message: `The page is nested more than ${MAX_DEPTH} elements deep.`,
  line: null,
});
const tooMany = failure<InputProblem>({
  code: "too-large",
  message: `The page has more than ${MAX_ELEMENTS.toLocaleString("en")} elements, the most that are read.`,
  line: null,
});

/**
 * A count of elements and of how deep they nest, from tags alone. Tags that HTML lets writers leave out are taken into
 * account: `<p>a<p>b` is one level, `<div>a<div>b` two; `<b>a<p>b<b>` leaves two elements open.
 */
export function countTags(): TagCount {
  const stack: string[] = [];
  let elements = 0;
  let outcome: Result<InputProblem, null> = success(null);
  const stop = (problem: Result<InputProblem, null>): boolean => {
    outcome = problem;
    return false;
  };
  /** Takes the element at an index off, and all above it but formatting. */
  const closeAt = (index: number): void => {
    const kept = stack
      .splice(index)
      .slice(1)
      .filter((name) => FORMATTING.has(name));
    stack.push(...kept);
  };
  /** The innermost element that `name` ends, formatting elements inside it aside. */
  const endedBy = (name: string): number => {
    for (let i = stack.length - 1; i >= 0; i--) {
      const open = stack[i] as string;
      if (ENDED_BY[open]?.has(name)) return i;
      if (!FORMATTING.has(open)) return -1;
    }
    return -1;
  };
  return {
    open: (name, selfClosing) => {
      elements += 1;
      if (elements > MAX_ELEMENTS) return stop(tooMany);
      // Only drawings and formulas close themselves: `<p/>` is an open paragraph.
      if (VOID.has(name) || (selfClosing && [name, ...stack].some((open) => DRAWINGS.has(open))))
        return true;
      for (let at = endedBy(name); at >= 0; at = endedBy(name)) closeAt(at);
      stack.push(name);
      return stack.length > MAX_DEPTH ? stop(tooDeep) : true;
    },
    close: (name) => {
      const at = stack.lastIndexOf(name);
      if (at >= 0) closeAt(at);
      return true;
    },
    outcome: () => outcome,
  };
}
