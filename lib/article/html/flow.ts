import { attribute, type HtmlElement, nameTokens } from "./html-tree";

/** How an element takes part in the lines of a page. `kept`: a block whose line ends stand. */
export type Flow = "block" | "inline" | "skip" | "break" | "kept";

/** No text that a reader of the page sees, or seen only where something else fails. */
const SKIPPED: ReadonlySet<string> = new Set(
  "head script style noscript template iframe object embed applet audio video canvas map meta link title base input select datalist option textarea progress meter noembed noframes frameset area param source track rp rt desc metadata defs".split(
    " ",
  ),
);
const BLOCKS: ReadonlySet<string> = new Set(
  "html body address article aside blockquote button center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p search section summary table caption tbody thead tfoot tr td th ul svg text foreignObject".split(
    " ",
  ),
);
const KEPT: ReadonlySet<string> = new Set(["pre", "listing", "xmp", "plaintext"]);

/** Words for programs that read aloud (`opens in a new tab`), and names of drawings in an icon font. */
const UNSEEN =
  /^(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|u-visually-hidden|a11y-hidden|assistive-text|offscreen|material-icons.*|material-symbols.*)$/u;

const isUnseen = (element: HtmlElement): boolean =>
  element.attributes.has("class") && nameTokens(element).some((token) => UNSEEN.test(token));

/** `inline` for everything that HTML does not know, as browsers do. */
export function flowOf(element: HtmlElement): Flow {
  const { name } = element;
  if (name === "br") return "break";
  if (SKIPPED.has(name) || isUnseen(element)) return "skip";
  if (KEPT.has(name)) return "kept";
  return BLOCKS.has(name) ? "block" : "inline";
}

const HIDING =
  /(?:^|;)(?:display:none|visibility:hidden|opacity:0(?:\.0{1,9})?|font-size:0(?:px|em|rem|pt|%)?)(?:!important)?(?:;|$)/u;

/** Says itself that its words are not to be seen. */
export function isHidden(element: HtmlElement): boolean {
  if (element.attributes.has("hidden")) return true;
  if (element.name === "dialog" && !element.attributes.has("open")) return true;
  const style = attribute(element, "style");
  return style !== "" && HIDING.test(style.slice(0, 2_000).replace(/\s+/gu, "").toLowerCase());
}
