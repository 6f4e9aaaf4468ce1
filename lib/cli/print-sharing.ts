import type { SharedPlace } from "../search/find-shared-text";
import type { SharingPlace, SharingText } from "../server/search/find-sharing";
import { printTable } from "./print-table";
import type { Style } from "./terminal";

/** 100% is all of it, and 0% nothing. */
const percent = (share: number): string =>
  `${share === 1 ? 100 : Math.max(share === 0 ? 0 : 1, Math.min(99, Math.round(share * 100)))}%`;

/** Long runs are told by how they begin. */
const SHOWN = 72;

/** The kept texts that share words with a file, for people. */
export function printSharing(file: string, sharing: readonly SharingText[], style: Style): string {
  const head = `${file}: ${headOf(sharing)}`;
  return `${[style.strong(head), ...sharing.flatMap((text) => printOne(text, style))].join("\n")}\n`;
}

function headOf(sharing: readonly SharingText[]): string {
  const [first] = sharing;
  if (first?.identical) {
    const [place] = first.places;
    const as = place === undefined ? "" : ` as ${place.title} · ${nameOf(place)}`;
    const others = sharing.length - 1;
    return `this very text is kept${as}${others === 0 ? "" : `; ${others} other kept ${others === 1 ? "text shares" : "texts share"} words with it`}.`;
  }
  return first === undefined
    ? "no kept text was found that shares a run of five words with it."
    : `${sharing.length} kept ${sharing.length === 1 ? "text shares" : "texts share"} words with it.`;
}

function printOne(text: SharingText, style: Style): readonly string[] {
  const [first, ...others] = text.places;
  const name =
    first === undefined
      ? `Text ${text.version.slice(0, 12)}, in no story now`
      : `${first.title} · ${nameOf(first)} ${style.muted(`/s/${first.story}, ${first.state}`)}`;
  const more = others.map(({ story, state }) => style.muted(`  also /s/${story}, ${state}`));
  const spans = text.spans.map((span) => [
    "   ",
    placeOf(span.article),
    "=",
    placeOf(span.candidate),
    `${span.words} words`,
    quote(span.text),
  ]);
  return [
    "",
    name,
    ...more,
    text.identical
      ? "  the very same text, byte for byte"
      : `  ${percent(text.shareOfText)} of the file stands in it in runs of five words or more, ${percent(text.shareOfVersion)} of it in the file`,
    ...(text.identical ? [] : printTable(spans)),
  ];
}

/** `Norpress`; where its source has several versions, `Norpress, version 1 of 2`. */
const nameOf = ({ label, number, states }: SharingPlace): string =>
  states === 1 ? label : `${label}, version ${number} of ${states}`;

function placeOf({ paragraphs, lines }: SharedPlace): string {
  const [first, last] = paragraphs ?? lines;
  const range = first === last ? `${first}` : `${first}–${last}`;
  return paragraphs === null ? `line ${range}` : `¶ ${range}`;
}

function quote(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  if (line.length <= SHOWN) return `“${line}”`;
  const cut = line.lastIndexOf(" ", SHOWN);
  return `“${line.slice(0, cut > 0 ? cut : SHOWN)}…”`;
}
