import { elementsOf, firstOf, type XmlElement } from "../xml/xml-tree";
import { wordAttribute } from "./word-text";

/** What a paragraph is by its style. */
export type StyleRole = "title" | "heading" | "caption" | "list";

/** Styles build on others; a chain this long goes round. */
const LONGEST_CHAIN = 12;

/** Word's own names, the same in every language of the program. */
function roleOf(name: string): StyleRole | null {
  const lower = name.toLowerCase();
  if (lower === "title") return "title";
  if (lower === "subtitle" || /^heading \d$/.test(lower)) return "heading";
  if (lower === "caption") return "caption";
  return lower.startsWith("list ") ? "list" : null;
}

interface Style {
  readonly role: StyleRole | null;
  readonly outline: boolean;
  readonly basedOn: string | null;
}

/** Style identifier → what paragraphs of it are, by its name, its outline level, or the style that it builds on. */
export function readStyles(root: XmlElement | null): ReadonlyMap<string, StyleRole> {
  const styles = new Map<string, Style>();
  for (const style of root === null ? [] : elementsOf(root, "style")) {
    const id = wordAttribute(style, "styleId");
    const outline = wordAttribute(firstOf(firstOf(style, "pPr"), "outlineLvl"), "val");
    if (id !== null)
      styles.set(id, {
        role: roleOf(wordAttribute(firstOf(style, "name"), "val") ?? ""),
        outline: outline !== null && outline !== "9",
        basedOn: wordAttribute(firstOf(style, "basedOn"), "val"),
      });
  }
  const resolve = (id: string | null, left: number): StyleRole | null => {
    const style = id === null ? undefined : styles.get(id);
    if (style === undefined || left === 0) return null;
    return style.role ?? (style.outline ? "heading" : resolve(style.basedOn, left - 1));
  };
  const roles = [...styles.keys()].map((id) => [id, resolve(id, LONGEST_CHAIN)] as const);
  return new Map(roles.flatMap(([id, role]) => (role === null ? [] : [[id, role]])));
}
