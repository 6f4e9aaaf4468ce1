import {
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  parse,
  type Token,
  Tokenizer,
  TokenizerMode,
} from "parse5";
import { failure, type Result, success } from "../../result";
import type { InputProblem } from "../input-problem";
import { countTags } from "./count-tags";
import type { HtmlElement, HtmlNode } from "./html-tree";

/**
 * Unclosed elements are opened again in every paragraph that follows, so few tags can make many elements: the tree stops
 * growing here. A page at the limit of its tags has at most this many.
 */
const MAX_NODES = 60_000;

const TOO_MANY = new Error("the tree grew past its limit");

const RAW_TEXT: ReadonlySet<string> = new Set(["style", "xmp", "iframe", "noembed", "noframes"]);
const TITLES: ReadonlySet<string> = new Set(["title", "textarea"]);

const modeAfter = (name: string): (typeof TokenizerMode)[keyof typeof TokenizerMode] =>
  name === "script"
    ? TokenizerMode.SCRIPT_DATA
    : RAW_TEXT.has(name)
      ? TokenizerMode.RAWTEXT
      : TITLES.has(name)
        ? TokenizerMode.RCDATA
        : name === "plaintext"
          ? TokenizerMode.PLAINTEXT
          : TokenizerMode.DATA;

/** Reads the tags of a page without building anything, and stops at the first limit. */
function checkTags(text: string): Result<InputProblem, null> {
  const count = countTags();
  const ignore = (): void => {};
  const go = (may: boolean): void => {
    if (!may) tokenizer.pause();
  };
  const tokenizer = new Tokenizer(
    {},
    {
      onStartTag: ({ tagName, selfClosing }: Token.TagToken) => {
        tokenizer.state = modeAfter(tagName);
        go(count.open(tagName, selfClosing));
      },
      onEndTag: ({ tagName }: Token.TagToken) => go(count.close(tagName)),
      onComment: ignore,
      onDoctype: ignore,
      onEof: ignore,
      onCharacter: ignore,
      onNullCharacter: ignore,
      onWhitespaceCharacter: ignore,
    },
  );
  tokenizer.write(text, true);
  return count.outcome();
}

/** parse5's own way of keeping a tree, which gives up where the tree grows too large. */
function countingAdapter(): typeof defaultTreeAdapter {
  let nodes = 0;
  return {
    ...defaultTreeAdapter,
    createElement: (name, namespace, attributes) => {
      nodes += 1;
      if (nodes > MAX_NODES) throw TOO_MANY;
      return defaultTreeAdapter.createElement(name, namespace, attributes);
    },
  };
}

const isText = (
  node: DefaultTreeAdapterTypes.ChildNode,
): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === "#text";
const hasTag = (node: DefaultTreeAdapterTypes.ChildNode): node is DefaultTreeAdapterTypes.Element =>
  "tagName" in node;

function convert(node: DefaultTreeAdapterTypes.Element, parent: HtmlElement | null): HtmlElement {
  const children: HtmlNode[] = [];
  const element: HtmlElement = {
    name: node.tagName,
    attributes: new Map(node.attrs.map(({ name, value }) => [name, value])),
    children,
    parent,
  };
  for (const child of node.childNodes) {
    if (isText(child)) children.push(child.value);
    else if (hasTag(child) && child.tagName !== "template") children.push(convert(child, element));
  }
  return element;
}

/**
 * Characters of an HTML page → its tree, as a browser without scripts builds it (WHATWG). The root is `html`, whatever the page
 * leaves out. Refuses a page that is nested too deep or has too many elements before any tree is built.
 */
export function readHtmlTree(text: string): Result<InputProblem, HtmlElement> {
  const tags = checkTags(text);
  if (!tags.ok) return tags;
  try {
    const document = parse(text, { treeAdapter: countingAdapter(), scriptingEnabled: false });
    const root = document.childNodes.find(hasTag);
    return success(
      root === undefined
        ? { name: "html", attributes: new Map(), children: [], parent: null }
        : convert(root, null),
    );
  } catch (error) {
    if (error !== TOO_MANY) throw error;
    return failure({
      code: "too-large",
      message: `The page leaves so many elements open that it holds more than ${MAX_NODES} of them.`,
      line: null,
    });
  }
}
