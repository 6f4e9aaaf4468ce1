import type { Article, Block } from "../../article/article";
import type { Version } from "../../compare/comparison";
import { datelineOf } from "../dateline";
import type { FindingSide, ToldFinding } from "../finding";
import { isCopyright, isStaffCredit } from "../signals";
import type { CreditFinding, CreditSlot, Story } from "../story";
import { blockAtLine, pairHref, sideOf, versionOf } from "./side-of";

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
  const [there, here] = [slotSide(base, slot), slotSide(version, slot)];
  return {
    ledger: "credit",
    class: state,
    source: version.slug,
    against: base.slug,
    words: [slot, there.text, here.text],
    sentence:
      state === "lost"
        ? `${SLOTS[slot]} of ${base.label} is not carried in ${version.label}.`
        : `${SLOTS[slot]} of ${base.label} reads differently in ${version.label}.`,
    sides: [there, here],
    href: pairHref(story, base, version),
    pair: null,
  };
}

function agencyFinding(
  story: Story,
  base: Version,
  version: Version,
  { name, lines }: CreditFinding["otherAgencies"][number],
): ToldFinding {
  const here = sideOf(version, lines);
  return {
    ledger: "credit",
    class: "other-agency",
    source: version.slug,
    against: base.slug,
    words: [name, here.text],
    sentence: `${version.label} credits ${name} for words that it shares with ${base.label}.`,
    sides: [here],
    href: pairHref(story, base, version),
    pair: null,
  };
}

const KINDS: Partial<Readonly<Record<CreditSlot, (block: Block) => boolean>>> = {
  byline: (block) => block.kind === "byline",
  copyright: isCopyright,
  credits: isStaffCredit,
  photo: (block) => block.kind === "caption",
  notice: (block) => block.kind === "notice",
};

/** What a version prints of a credit. */
function slotSide(version: Version, slot: CreditSlot): FindingSide {
  const is = KINDS[slot];
  if (is === undefined)
    return sideOf(version, null, slot === "agency" ? version.article.agency : dateline(version));
  const blocks = version.article.blocks.filter(is);
  const [first] = blocks;
  if (first === undefined || blockAtLine(version, first.lines) === undefined)
    return sideOf(version, null, "");
  return sideOf(version, first.lines, blocks.map(({ text }) => text).join("\n"));
}

const dateline = ({ article }: { readonly article: Article }): string => datelineOf(article) ?? "";
