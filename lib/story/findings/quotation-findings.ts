import { closeName, quoted, shortenText } from "../../compare/describe-change";
import type { ToldFinding } from "../finding";
import type { QuotationEntry, QuotationFinding, QuotationState } from "../quotation-finding";
import type { SpokenRunFinding, Story } from "../story";
import { narratedQuotations, quotationsAlone } from "./quotation-alone";
import { sayDifference, sayRuns, sayWho } from "./quotation-words";
import { pairHref, sideOf, versionOf } from "./side-of";

interface Differing {
  /** `A quotation of Ada Lund`. */
  readonly of: string;
  readonly quotation: QuotationFinding;
  readonly entry: QuotationEntry;
  readonly here: string;
  readonly there: string;
}

/** A quotation that reads the same, or that a version does not have, is none of these. */
const SENTENCES: Partial<Readonly<Record<QuotationState, (differing: Differing) => string>>> = {
  "house-style": ({ of, quotation, entry, here, there }) =>
    `${of} differs in spelling or house style only: ${sayDifference(quotation.text, entry.missing)} in ${closeName(there)}, ${sayDifference(entry.text ?? "", entry.extra)} in ${here}.`,
  added: ({ of, quotation, entry, here, there }) =>
    `${of} has words in ${here} that it does not have in ${there}: ${sayRuns(entry.text ?? "", entry.extra, quotation.text)}.`,
  removed: ({ of, quotation, entry, here, there }) =>
    `${of} lacks words in ${here} that it has in ${there}: ${sayRuns(quotation.text, entry.missing, entry.text ?? "")}.`,
  changed: ({ of, quotation, entry, here, there }) =>
    `${of} reads differently in ${here} (${sayDifference(entry.text ?? "", entry.extra)}) than in ${there} (${sayDifference(quotation.text, entry.missing)}).`,
  cut: ({ of, entry, here, there }) =>
    `${here} carries only a part of ${lower(of)} that ${there} has whole: ${quoted(shortenText(entry.text ?? ""))}.`,
  "other-speaker": ({ quotation, entry, here, there }) =>
    `${quoted(shortenText(quotation.text))} is attributed to ${sayWho(entry)} in ${closeName(here)} and to ${sayWho(quotation)} in ${there}.`,
  "speaker-named": ({ quotation, entry, here, there }) =>
    `${quoted(shortenText(quotation.text))} is said by ${sayWho(entry)} in ${closeName(here)} and by somebody without a name in ${there}.`,
  "speaker-unnamed": ({ quotation, here, there }) =>
    `${quoted(shortenText(quotation.text))} is said by somebody without a name in ${closeName(here)} and by ${sayWho(quotation)} in ${there}.`,
  "other-translation": ({ of, quotation, entry, here, there }) =>
    `${of} in ${there} (${quoted(shortenText(quotation.text))}) may stand in ${here} in another translation (${quoted(shortenText(entry.text ?? ""))}).`,
};

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Quotations that read differently from one version to another, words that one version tells and another has somebody say, and those that stand in one version alone. */
export const quotationFindings = (story: Story): readonly ToldFinding[] => [
  ...story.quotations.flatMap((quotation) => differing(story, quotation)),
  ...story.spokenRuns.flatMap((run) => spokenRun(story, run) ?? []),
  ...story.quotations.flatMap((quotation) => narratedQuotations(story, quotation)),
  ...quotationsAlone(story),
];

function differing(story: Story, quotation: QuotationFinding): readonly ToldFinding[] {
  const origin = story.versions.find(
    ({ file }) => quotation.versions[file]?.text === quotation.text,
  );
  const first = origin && quotation.versions[origin.file];
  if (!origin || !first) return [];
  const of = quotation.speaker === null ? "A quotation" : `A quotation of ${quotation.speaker}`;
  return story.versions.flatMap((version) => {
    const entry = quotation.versions[version.file];
    const say = entry && SENTENCES[entry.state];
    if (!say || version.file === origin.file) return [];
    const [here, there] = [version.label, origin.label];
    const base = sideOf(origin, first.lines, quotation.text, first.evidence?.range);
    return {
      ledger: "quotations",
      class: entry.state,
      source: version.slug,
      against: origin.slug,
      words: [quotation.text, entry.text ?? ""],
      differs: [...entry.missing, ...entry.extra, ...speakersOf(quotation, entry)],
      speakers: speakersOf(quotation, entry),
      entries: [entry],
      quotation: lower(of),
      sentence: `${say({ of, quotation, entry, here, there }).replace(/\.$/u, "")}${sayVoice(quotation, entry, here, there)}.`,
      sides: [base, sideOf(version, entry.lines, entry.text, entry.evidence?.range)],
      href: pairHref(story, origin, version, base.paragraph),
      pair: onlyPair(entry),
    };
  });
}

/** The speakers by whom two versions differ, each where it is named. */
const speakersOf = ({ speaker }: QuotationFinding, entry: QuotationEntry): readonly string[] =>
  entry.voice === null
    ? []
    : [speaker, entry.speaker].filter((name): name is string => name !== null);

/** `; in Copy it is said by Ada Lund, in Wire by somebody without a name`, where words differ too. */
const sayVoice = (
  quotation: QuotationFinding,
  entry: QuotationEntry,
  here: string,
  there: string,
): string =>
  entry.voice === null || entry.voice === entry.state
    ? ""
    : `; it is said by ${sayWho(entry)} in ${closeName(here)} and by ${sayWho(quotation)} in ${there}`;

/** Where one spelling stands for another and nothing else differs, what a rule of house style names. */
function onlyPair({ state, missing, extra }: QuotationEntry): readonly [string, string] | null {
  const [one, two] = [missing[0], extra[0]];
  return state === "house-style" && missing.length === 1 && extra.length === 1 && one && two
    ? [one, two]
    : null;
}

function spokenRun(story: Story, run: SpokenRunFinding): ToldFinding | null {
  const version = versionOf(story, run.file);
  const base = versionOf(story, story.base);
  if (!version || !base) return null;
  const side = sideOf(base, run.baseLines);
  const who = run.speaker ?? "somebody";
  return {
    ledger: "quotations",
    class: "spoken",
    source: version.slug,
    against: base.slug,
    words: [run.text, who],
    entries: [run, ...spokenEntries(story, run)],
    sentence: `${run.words} words of ${base.label} are spoken by ${who} in ${version.label}: ${quoted(shortenText(run.text))}.`,
    // Both whole: it is the words they share that are marked.
    sides: [side, sideOf(version, run.lines)],
    href: pairHref(story, base, version, side.paragraph),
    pair: null,
  };
}

/** What the quotations tell of the same run: the base's words outside quotation marks, and the turn that speaks them. */
const spokenEntries = (story: Story, run: SpokenRunFinding): readonly object[] =>
  story.quotations.flatMap(({ versions }) => {
    const narration = versions[story.base]?.narration ?? null;
    const entry = versions[run.file];
    const isIt =
      narration !== null && entry?.form === "turn" && narration.lines[0] === run.baseLines[0];
    return isIt ? [narration, entry] : [];
  });
