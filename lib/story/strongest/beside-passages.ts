import { quoted, shortenText } from "../../compare/describe-change";
import type { Finding } from "../finding";
import { joinWords, pairHref, versionOf } from "../findings/side-of";
import type { CreditSlot, Story } from "../story";
import {
  idsOf,
  isOf,
  placeOf,
  type Sort,
  type StrongestFinding,
  sideHere,
} from "./strongest-finding";

/** Words of the base that a version credits to another agency. */
export const otherAgencies: Sort = (story, _, idOf) =>
  story.credit.flatMap(({ file, otherAgencies: agencies }) =>
    agencies.flatMap((agency) =>
      aboutVersion(
        story,
        { file, ids: idsOf([agency], idOf) },
        "credit",
        agency.of?.paragraph ?? null,
        (base) => `credits ${agency.name} for words that it shares with ${base}`,
      ),
    ),
  );

/** Words that the base tells and somebody in an interview speaks. */
export const spokenWords: Sort = (story, _, idOf) =>
  story.spokenRuns.flatMap((run) => {
    const { file, baseLines, speaker, words, text } = run;
    const at = versionOf(story, story.base)?.article.blocks.find(
      ({ number, lines }) =>
        number !== null && lines[0] <= baseLines[0] && baseLines[0] <= lines[1],
    );
    return aboutVersion(
      story,
      { file, ids: idsOf([run], idOf) },
      "quotation",
      at?.number ?? null,
      (base) =>
        `${speaker ?? "somebody"} says ${words} words that ${base} tells: ${quoted(shortenText(text))}`,
    );
  });

const SLOTS: Readonly<Record<CreditSlot, string>> = {
  byline: "byline",
  dateline: "dateline",
  agency: "agency’s name",
  copyright: "copyright line",
  credits: "reporting credit",
  notice: "notice",
  photo: "photo credit",
};

/** Versions that carry words of the base and name its agency nowhere, with what else of its credit they lack. */
export const unnamedAgencies: Sort = (story, _, idOf) =>
  story.credit.flatMap(({ file, slots, sides }) => {
    const lost = (Object.keys(slots) as readonly CreditSlot[]).filter(
      (slot) => slots[slot] === "lost",
    );
    return lost.includes("agency")
      ? aboutVersion(
          story,
          {
            file,
            ids: idsOf(
              lost.map((slot) => sides[slot]),
              idOf,
            ),
          },
          "credit",
          null,
          (base) => `does not carry the ${joinWords(lost.map((slot) => SLOTS[slot]))} of ${base}`,
        )
      : [];
  });

/** Paragraphs and turns of an interview that a version adds to what it carries of the base. A report of its own adds nothing. */
export const addedPassages: Sort = (story) =>
  story.comparisons.flatMap(({ other, rows, related }) => {
    const added = rows.filter((row) => row.relation === "added");
    const [first] = added;
    if (!related || first === undefined) return [];
    const blocks = added.flatMap((row) => row.other);
    const turns = blocks.filter(({ kind }) => kind === "turn").length;
    const parts = [
      count(blocks.filter(({ number }) => number !== null).length, "paragraph"),
      count(turns, "interview turn"),
    ].filter((part) => part !== "");
    const stands = blocks.length === 1 ? "stands" : "stand";
    return aboutVersion(
      story,
      { file: other.file, ids: [] },
      "added",
      null,
      () => `${joinWords(parts)} ${stands} only here`,
    ).map((line) => ({ ...line, href: `${line.href}#${first.id}` }));
  });

const count = (number: number, of: string): string =>
  number === 0 ? "" : `${number} ${of}${number === 1 ? "" : "s"}`;

/**
 * Figures and dates that stand in one version alone, one line for a version. What stands in the place of another figure is
 * told there; names alone are a version's own business.
 */
export const loneFigures: Sort = (_, findings) => {
  const paired = new Set(
    findings
      .filter((finding) => isOf("drift")(finding) && finding.sides.length > 1)
      .flatMap(({ sides }) => sides.map(({ source, text }) => `${source} ${text}`)),
  );
  const isPaired = ({ sides }: Finding): boolean =>
    sides.some(({ source, text }) => paired.has(`${source} ${text}`));
  return bySource(
    findings.filter(
      (finding) =>
        isOf("drift", "number", "date")(finding) &&
        finding.sides.length === 1 &&
        !isPaired(finding),
    ),
    "figures",
    (of) => `${listed(of.map((finding) => sideHere(finding)?.text ?? ""))} in no other version`,
  );
};

/** People who speak in the base and whom a version that carries passages of it does not name, one line for a version. */
export const unnamedVoices: Sort = (story, findings) =>
  story.leftOut.flatMap(({ file, voices }) => {
    const slug = versionOf(story, file)?.slug;
    const own = findings.filter((one) => isOf("left-out", "voice")(one) && one.source === slug);
    return own.length > 0
      ? aboutVersion(
          story,
          { file, ids: own.map(({ id }) => id) },
          "left out",
          null,
          (base) =>
            `does not name ${listed(voices)}, who ${voices.length === 1 ? "speaks" : "speak"} in ${base}`,
        )
      : [];
  });

/** Comments that quote words of no loaded version, one line for a version. */
export const unknownWordings: Sort = (_, findings) =>
  bySource(findings.filter(isOf("comments", "unknown-wording")), "comments", (of) =>
    of.length === 1
      ? "a comment quotes words that are not found in the loaded versions"
      : `${of.length} comments quote words that are not found in the loaded versions`,
  );

/** So many are named; the rest is counted. */
const NAMED = 4;

const listed = (words: readonly string[]): string =>
  joinWords(
    words.length <= NAMED
      ? words
      : [...words.slice(0, NAMED - 1), `${words.length - NAMED + 1} more`],
  );

/** One line for each version of which there are findings, in the order of the findings. */
function bySource(
  findings: readonly Finding[],
  kind: string,
  say: (of: readonly Finding[]) => string,
): readonly StrongestFinding[] {
  const sources = [...new Set(findings.map(({ source }) => source))];
  return sources.flatMap((source) => {
    const of = findings.filter((finding) => finding.source === source);
    const [first] = of;
    return first === undefined
      ? []
      : {
          kind,
          versions: [sideHere(first)?.label ?? source],
          place: "",
          text: say(of),
          href: first.href,
          findings: [of.map(({ id }) => id)],
        };
  });
}

/** Lines about a version beside the base, at a paragraph of the base where one is given. */
function aboutVersion(
  story: Story,
  { file, ids }: { readonly file: string; readonly ids: readonly string[] },
  kind: string,
  paragraph: number | null,
  say: (base: string) => string,
): readonly StrongestFinding[] {
  const [base, version] = [versionOf(story, story.base), versionOf(story, file)];
  if (!base || !version) return [];
  return [
    {
      kind,
      versions: [version.label],
      place: placeOf(paragraph),
      text: say(base.label),
      href: pairHref(story, base, version, paragraph),
      findings: [ids],
    },
  ];
}
