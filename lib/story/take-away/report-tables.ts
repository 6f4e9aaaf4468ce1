import type { Version } from "../../compare/comparison";
import { shortenText } from "../../compare/describe-change";
import { countWords } from "../count-words";
import { CREDIT_STATES, creditSlotsOf } from "../credit-words";
import { percent } from "../percent";
import { QUOTATION_WORDS } from "../quotation-words";
import type { Story } from "../story";
import {
  address,
  count,
  labelOf,
  type ReportPlace,
  say,
  stateWords,
  table,
  versionOf,
  words,
} from "./report-html";

/** Every version with its size and file. */
export const versionsTable = (story: Story): string =>
  table(
    "Size, comments and file of each.",
    ["Version", "Words", "Paragraphs", "Comments", "File"],
    story.versions.map((version) => [
      `${say(version.label)}${version.file === story.base ? " (base)" : ""}`,
      countWords(version.article).toLocaleString("en"),
      `${version.article.blocks.filter(({ kind }) => kind === "body").length}`,
      `${version.article.comments.length}`,
      say(version.file),
    ]),
  );

/** The hash that names each version's text for ever, and the outlet's own address where there is one. */
export const hashList = (story: Story, { outlets }: ReportPlace): string =>
  `<ul class="hashes">
${story.versions.map((version) => `<li>${say(version.label)}${outletLink(outlets.get(version.file))}<br><span class="hash">${say(version.article.version)}</span></li>`).join("\n")}
</ul>`;

const outletLink = (href: string | undefined): string =>
  href === undefined || !/^https?:\/\//i.test(href)
    ? ""
    : `: <a class="hash" href="${say(href)}" rel="nofollow noreferrer">${say(href)}</a>`;

/** Each quotation with what every version makes of it; where its words differ, as they stand there. */
export const quotationTable = (story: Story): string =>
  table(
    "Every direct quotation, as the version that has it first prints it.",
    ["Quotation", ...story.versions.map(({ label }) => say(label))],
    story.quotations.map((quotation) => {
      const first = story.versions.find(
        ({ file }) => quotation.versions[file]?.text === quotation.text,
      );
      const said = words(quotation.text, first?.article ?? { language: "und" });
      return [
        quotation.speaker === null ? said : `${say(quotation.speaker)}: ${said}`,
        ...story.versions.map((version) => {
          const entry = quotation.versions[version.file];
          if (entry === undefined) return "–";
          const state = stateWords(entry.state, QUOTATION_WORDS);
          const same = entry.text === null || entry.text === quotation.text;
          return same || entry.state === "identical" || entry.state === "typography"
            ? state
            : `${state}: ${words(entry.text, version.article)}`;
        }),
      ];
    }),
  );

/** What every version keeps of the base's credits, and what it prints where the base has none. */
export function creditTable(story: Story): string {
  const rows = story.credit.filter(({ file }) => file !== story.base);
  const slots = creditSlotsOf(rows);
  if (slots.length === 0) return "";
  return table(
    `What the other versions keep of the credit of ${versionOf(story, story.base)?.label ?? "the base"}. A dash: nothing to keep. Words in quotation marks: printed here, not by the base.`,
    ["Version", ...slots.map(([, name]) => name), "Other agencies credited"],
    rows.map((row) => [
      labelOf(story, row.file),
      ...slots.map(([slot]) => {
        const [state, printed] = [row.slots[slot], row.sides[slot].other];
        const article = versionOf(story, row.file)?.article ?? { language: "und" };
        return state === "absent" && printed !== null
          ? `“${words(shortenText(printed.text), article)}”`
          : CREDIT_STATES[state];
      }),
      say(row.otherAgencies.map(({ name }) => name).join(", ")),
    ]),
  );
}

/** Of each version's words, the share that also stands in each other one: counted in three ways, and the longest run. */
export const reuseTable = (story: Story): string =>
  table(
    "Of the row’s words, the share that stands in runs of five or more words also found in the column: words of the paragraphs; those without quotations; and those with bylines, notices and credits. Last the longest run.",
    ["Version", ...story.versions.map(({ label }) => say(label))],
    story.versions.length < 2
      ? []
      : story.versions.map((row) => [
          say(row.label),
          ...story.versions.map((column) => reuseCell(story, row, column)),
        ]),
  );

function reuseCell(story: Story, row: Version, column: Version): string {
  const cell = story.reuse.find((own) => own.of === row.file && own.in === column.file);
  if (cell === undefined || row === column) return "–";
  return [
    `<strong>${say(percent(cell.share))}</strong>`,
    `${say(percent(cell.shareWithoutQuotations))} without quotations`,
    `${say(percent(cell.shareWithCredits))} with credits`,
    count(cell.longestRun, "word"),
  ].join("<br>");
}

/** The comments of every version: as many as it says, answers, reposts, and what is quoted from nowhere. */
export const commentsTable = (story: Story, place: ReportPlace): string =>
  table(
    "Comments found below the versions.",
    ["Version", "Found", "Declared", "Answers", "Posted again", "Lines quoting unknown wording"],
    story.versions
      .filter(({ article }) => article.comments.length > 0 || article.declaredComments !== null)
      .map(({ label, slug, article: { comments, declaredComments } }) => [
        `${say(label)}${comments.length === 0 ? "" : address(`/s/${encodeURIComponent(story.slug)}/comments/${encodeURIComponent(slug)}`, place)}`,
        `${comments.length}`,
        declaredComments === null ? "–" : `${declaredComments}`,
        `${comments.filter(({ replyTo }) => replyTo !== null).length}`,
        `${comments.filter(({ repostOf }) => repostOf !== null).length}`,
        `${comments.flatMap(({ quotes }) => quotes.filter(({ target }) => target === null)).length}`,
      ]),
  );
