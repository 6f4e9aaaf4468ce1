import type { BlockKind } from "../article";
import { isCaption } from "../caption-lines";
import { keysOf } from "../core-words";
import { creditShape, isCopyright } from "../credit-lines";
import { type Draft, type Step, unitAt, withKinds } from "../draft";
import { foldPhrase } from "../fold-phrase";
import { isByline, isNameLike } from "../front-lines";
import { endsStory, furnitureScore } from "../furniture-score";
import type { Unit } from "../measure-unit";

/** At most this much running text may follow a credit that stands without brackets. */
const TAIL_WORDS = 60;

const MASTHEAD_LINES = 4;
/** `Weir Press | Pictures, text`: the name ends at the first mark. */
const NAME_END = /\s?[|｜]\s?|\s[–—-]\s/u;

/** The page's own name stands on top of it; the © of anyone else says where the story comes from. */
function isOwn(draft: Draft, i: number): boolean {
  const owner = keysOf(unitAt(draft, i).folded.replace(/\d+/gu, " "));
  return draft.units.slice(0, Math.min(MASTHEAD_LINES, i)).some((unit) => {
    const name = keysOf(unit.folded.split(NAME_END)[0] as string);
    return (
      !unit.prose &&
      unit.words <= 12 &&
      name.length > 0 &&
      name.filter((key) => owner.includes(key)).length >= Math.min(2, name.length)
    );
  });
}

const OWN_PROSE = 4;
const LONGEST_BRACKET = 40;

/** `（白滝支局・港太郎）`, `(mb/lp)`: what stands alone in brackets under a story says who made it. */
const isBracketed = (unit: Unit): boolean =>
  unit.words <= LONGEST_BRACKET &&
  /^[(（][^()（）]{1,200}[)）][.。]?$/u.test(unit.text) &&
  !isCaption(unit) &&
  furnitureScore(unit) < 2;

/** `강은별 기자 star@weir.example`, `Ada Holm, ada@weir.example`: the writer's own address under the story. */
function isSigned(unit: Unit): boolean {
  const address = /(?<![\w.+-])[\w.+-]{1,40}@[\w-]{1,40}\.[\w.]{2,40}/u.exec(unit.text)?.[0];
  if (address === undefined || unit.words > 9) return false;
  const rest = unit.text
    .replace(address, " ")
    .replace(/[|,·:()]/gu, " ")
    .trim();
  return (
    rest !== "" && (isNameLike(rest) || isByline({ ...unit, text: rest, folded: foldPhrase(rest) }))
  );
}

/** Running text that is not the page's own. */
const tells = (unit: Unit): boolean =>
  unit.prose && !isCopyright(unit) && furnitureScore(unit) < OWN_PROSE;

/** `(Reporting by …; editing by …)` anywhere, `Source: …` and © lines once the story is told. */
export const markCredits: Step = {
  name: "mark-credits",
  run: (draft) => {
    const changes = new Map<number, BlockKind>();
    const last = draft.units.findIndex((_, i) => draft.kinds[i] === "comment");
    const end = last < 0 ? draft.units.length : last;
    const told = (i: number): number =>
      i < end && draft.kinds[i] === null && tells(unitAt(draft, i)) ? unitAt(draft, i).words : 0;
    const all = draft.units.reduce((sum, _, i) => sum + told(i), 0);
    let ended = false;
    let before = 0;
    let owned = false;
    for (let i = 0; i < draft.units.length; i++) {
      const unit = unitAt(draft, i);
      if (draft.kinds[i] !== null || draft.leans[i] === -1) continue;
      const shape = creditShape(unit);
      const after = all - before - told(i);
      const tail = before > 0 && after <= Math.min(TAIL_WORDS, all / 4);
      if (
        shape === "parenthesis" ||
        (after === 0 && tail && !ended && (isBracketed(unit) || isSigned(unit))) ||
        (shape === "lead" && tail && !ended && furnitureScore(unit) < 4)
      )
        changes.set(i, "credit");
      else if (tail && isCopyright(unit)) {
        changes.set(i, owned || ended || i >= end || isOwn(draft, i) ? "chrome" : "credit");
        owned = true;
      }
      if (tail && after === 0 && (endsStory(unit) || furnitureScore(unit) >= 3)) ended = true;
      before += told(i);
    }
    return withKinds(draft, changes);
  },
};
