import type { Block } from "../../article/article";
import type { Version } from "../../compare/comparison";
import { agencyNames, findNamed } from "../agency-names";
import { type Evidence, evidenceOf } from "../evidence";
import type { FindingSide, ToldFinding } from "../finding";
import { isCopyright, isStaffCredit } from "../signals";
import type { CreditFinding, CreditSlot, Story } from "../story";
import { blockAtLine, pairHref, sideOf, sideOfEvidence, versionOf } from "./side-of";

const SLOTS: Readonly<Record<CreditSlot, string>> = {
  byline: "The byline",
  dateline: "The dateline",
  agency: "The agency’s name",
  copyright: "The copyright line",
  credits: "The reporting credit",
  notice: "The notice",
  photo: "The photo credit",
};

/** Credits of the base that a version carries otherwise or not at all, and agencies that it credits in their place. */
export const creditFindings = (story: Story): readonly ToldFinding[] => {
  const base = versionOf(story, story.base);
  return story.credit.flatMap((credit) => {
    const version = versionOf(story, credit.file);
    if (!base || !version) return [];
    const slots = Object.keys(credit.slots) as readonly CreditSlot[];
    return [
      ...slots.flatMap((slot) => slotFinding(story, base, version, credit, slot) ?? []),
      ...credit.otherAgencies.map((agency) => agencyFinding(story, base, version, agency)),
    ];
  });
};

function slotFinding(
  story: Story,
  base: Version,
  version: Version,
  credit: CreditFinding,
  slot: CreditSlot,
): ToldFinding | null {
  const state = credit.slots[slot];
  if (state !== "lost" && state !== "changed") return null;
  const sides = credit.sides[slot];
  const there = slotSide(base, slot, sides.base);
  const here = state === "lost" ? nothing(version) : slotSide(version, slot, sides.other);
  const agency = slot === "dateline" ? unnamedAgency(base, there, here) : null;
  return {
    ledger: "credit",
    // A dateline without the agency's name is no dateline in another form.
    class: agency === null ? state : "lost",
    source: version.slug,
    against: base.slug,
    words: [slot, there.text, here.text],
    entries: [sides],
    sentence: slotSentence(state, SLOTS[slot], base.label, version.label, agency),
    sides: [there, here],
    href: creditHref(story, base, version, sides.base),
    pair: null,
  };
}

/** The agency that the base's dateline names and the version's does not; null where there is none. */
function unnamedAgency({ article }: Version, there: FindingSide, here: FindingSide): string | null {
  const { agency } = article;
  return agency !== null && there.text.includes(agency) && !here.text.includes(agency)
    ? agency
    : null;
}

function slotSentence(
  state: "lost" | "changed",
  slot: string,
  base: string,
  version: string,
  agency: string | null,
): string {
  if (agency !== null && state === "changed")
    return `${slot} of ${base} names ${agency}; that of ${version} does not.`;
  const named = agency === null ? "" : `, with the name of ${agency},`;
  return state === "lost"
    ? `${slot} of ${base}${named} is not carried in ${version}.`
    : `${slot} of ${base} reads differently in ${version}.`;
}

function agencyFinding(
  story: Story,
  base: Version,
  version: Version,
  agency: CreditFinding["otherAgencies"][number],
): ToldFinding {
  const { name, lines, of } = agency;
  // The paragraphs whole: it is their shared words that the credit is for.
  const here = sideOf(version, lines);
  return {
    ledger: "credit",
    class: "other-agency",
    source: version.slug,
    against: base.slug,
    words: [name, sideOf(version, lines).text],
    entries: [agency],
    sentence: `${version.label} credits ${name} for words that it shares with ${base.label}.`,
    sides: [...(of === null ? [] : [sideOfEvidence(base, of)]), here],
    href: pairHref(story, base, version, of?.paragraph ?? null),
    pair: null,
  };
}

/** What a version prints over several lines. */
const KINDS: Partial<Readonly<Record<CreditSlot, (block: Block) => boolean>>> = {
  byline: (block) => block.kind === "byline",
  copyright: isCopyright,
  credits: isStaffCredit,
  notice: (block) => block.kind === "notice",
};

/** What a version prints of a credit: all its lines where they follow each other, else the first of them. */
function slotSide(version: Version, slot: CreditSlot, evidence: Evidence | null): FindingSide {
  const is = KINDS[slot];
  if (is === undefined) return placeSide(version, slot, evidence);
  const { article } = version;
  const own = article.blocks.filter(is);
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined || blockAtLine(version, first.lines) === undefined)
    return nothing(version);
  const after = article.blocks.indexOf(first) + own.length - 1;
  if (article.blocks[after] !== last) return sideOfEvidence(version, evidenceOf(article, first));
  const range = { start: first.span.start, end: last.span.end };
  return sideOfEvidence(version, { ...evidenceOf(article, first), range });
}

/** What stands in a line of something else: the name of an agency, a dateline, the credit in a caption. */
function placeSide(version: Version, slot: CreditSlot, evidence: Evidence | null): FindingSide {
  if (evidence !== null) return sideOfEvidence(version, evidence);
  const { article } = version;
  if (slot !== "agency" || article.agency === null) return nothing(version);
  const found = findNamed(article, agencyNames(article), NAMED_IN);
  return found === null
    ? sideOf(version, null, article.agency)
    : sideOfEvidence(version, evidenceOf(article, found.block, found.within));
}

const NAMED_IN: readonly Block["kind"][] = ["credit", "byline", "dateline", "caption", "body"];

const nothing = (version: Version): FindingSide => sideOf(version, null, "");

/** Where the base's words are shown: at their paragraph, else among what stands around the text. */
function creditHref(story: Story, base: Version, version: Version, at: Evidence | null): string {
  const paragraph = at?.paragraph ?? null;
  const href = pairHref(story, base, version, paragraph);
  return paragraph === null && at !== null ? `${href}#around-title` : href;
}
