import { failure, type Result, success } from "../../result";
import { checkFacts } from "../check-facts";
import type { SplitDocument } from "../document";
import type { InputProblem } from "../input-problem";
import { type FieldLine, joinLines } from "../join-lines";
import { isJsonObject, type JsonValue, readJson } from "../json/read-json";
import type { MarkedText } from "../marked-text";
import { mergeFacts } from "../merge-facts";
import { statusNotices, statusWarnings } from "../publication-status";
import { headlineOf, nameOfItem, whyNoStory } from "./judge-item";
import { readNinjsBody } from "./ninjs-body";
import { captionsOf, ninjsFacts } from "./ninjs-facts";
import type { NinjsItem } from "./ninjs-item";
import { shapeItem } from "./shape-item";

/** Headlines for other places than the story's own: kept beside the text. */
const otherHeadlines = (item: NinjsItem): readonly FieldLine[] =>
  (item.headlines ?? [])
    .filter((headline) => headline.value?.trim() !== headlineOf(item))
    .map((headline) => ({ text: headline.value, kind: "chrome" as const }));

function mapItem(item: NinjsItem): Result<InputProblem, MarkedText> {
  const reason = whyNoStory(item);
  if (reason !== null) return failure({ code: "unsupported-type", message: reason, line: null });
  const body = readNinjsBody(item);
  if (!body.ok) return body;
  const { facts, warnings } = checkFacts(ninjsFacts(item));
  const lines = joinLines(
    [
      { text: headlineOf(item), kind: "headline" },
      ...otherHeadlines(item),
      { text: item.byline || item.by, kind: "byline" },
      { text: item.dateline, kind: "dateline" },
      { text: item.ednote, kind: null },
      { text: item.versionnote, kind: null },
    ],
    body.value.lines,
    [
      ...captionsOf(item).map((text) => ({ text, kind: "caption" as const })),
      { text: item.creditline, kind: "credit" },
      { text: item.copyrightnotice, kind: "credit" },
    ],
  );
  return success({
    lines,
    facts: mergeFacts(facts, body.value.facts),
    warnings: [...statusWarnings(item.pubstatus), ...warnings, ...body.value.warnings],
    notices: [...statusNotices("pubstatus", item.pubstatus), ...(body.value.notices ?? [])],
  });
}

/**
 * A ninjs item (versions 1 to 3), decoded → its lines of text and facts. Refuses JSON that is broken or ambiguous, fields of
 * the wrong shape, and items that are no story (a picture, an event, an item with a summary only), each with what it is.
 */
export function readNinjs(text: string): Result<InputProblem, MarkedText> {
  const value = readJson(text);
  if (!value.ok) return value;
  const item = shapeItem(value.value);
  return item.ok ? mapItem(item.value) : item;
}

/** The items of a collection: a list, or an object that has nothing but a list of them to say. */
function collectionOf(value: JsonValue): readonly JsonValue[] | null {
  if (Array.isArray(value)) return value;
  if (!isJsonObject(value) || !Array.isArray(value.items)) return null;
  const isItem = Object.keys(value).some((key) => /^(?:headline|bod(?:y_|ies))/i.test(key));
  return isItem ? null : value.items;
}

/** Why an item of a collection is left out; null where it is kept. */
function whySkipped(value: JsonValue): { readonly name: string; readonly reason: string } | null {
  const item = shapeItem(value);
  if (!item.ok) return { name: "An item of the collection", reason: item.error.message };
  const mapped = mapItem(item.value);
  return mapped.ok ? null : { name: nameOfItem(item.value), reason: mapped.error.message };
}

/**
 * A collection of ninjs items → a document of its own for each that is a story, the others with the reason why not. A single
 * item is one article (null).
 */
export function splitNinjs(text: string): Result<InputProblem, SplitDocument | null> {
  const value = readJson(text);
  if (!value.ok) return value;
  const items = collectionOf(value.value);
  if (items === null) return success(null);
  const judged = items.map((item) => ({ item, skipped: whySkipped(item) }));
  return success({
    parts: judged
      .filter(({ skipped }) => skipped === null)
      .map(({ item }) => {
        const shaped = shapeItem(item);
        return {
          bytes: new TextEncoder().encode(JSON.stringify(item)),
          format: "ninjs" as const,
          charset: null,
          name: shaped.ok ? nameOfItem(shaped.value) : null,
        };
      }),
    skipped: judged.flatMap(({ skipped }) => (skipped === null ? [] : [skipped])),
  });
}
