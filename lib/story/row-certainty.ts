import type { Range } from "../text/range";
import { contentWords } from "./content-words";
import type { DriftFinding } from "./drift-finding";
import { findingInRow, type RowPair, type RowSide } from "./row-sides";
import { sentenceAround } from "./sentence-around";

type Degree = "hopes" | "plans" | "expects";

/**
 * Verbs by language that say how firmly something is meant to happen; "the plan" beside an article is a thing. To want is both a
 * hope and a plan, and none of the three.
 */
const DEGREES: ReadonlyMap<string, ReadonlyMap<string, Degree>> = new Map(
  Object.entries({
    en: "hopes:hope hopes hoped hoping|plans:aim aims aimed aiming plan plans planned intend intends intended intending seek seeks sought|expects:expect expects expected expecting likely poised",
    de: "hopes:hofft hoffen hoffte hofften|plans:plant planen plante planten beabsichtigt beabsichtigen|expects:erwartet erwarten voraussichtlich",
    fr: "hopes:espère espèrent espérait espéraient souhaite souhaitent|plans:prévoit prévoient envisage envisagent compte comptent vise visent|expects:attendu attendue attendus",
    es: "hopes:espera esperan esperaba confía|plans:planea planean pretende pretenden proyecta proyectan busca buscan|expects:previsto prevista",
    it: "hopes:spera sperano sperava|plans:prevede prevedono intende intendono progetta|expects:previsto prevista atteso",
    pt: "hopes:espera esperam|plans:planeja planeia pretende pretendem|expects:previsto prevista",
    ar: "hopes:يأمل تأمل يأملون|plans:يعتزم تعتزم يخطط تخطط يسعى تسعى|expects:المتوقع المرجح يتوقع",
    ja: "hopes:期待 希望 望んで 望む|plans:予定 計画 方針|expects:見通し 見込み",
  }).map(([language, line]) => [
    language,
    new Map(
      line.split("|").flatMap((group) => {
        const [degree = "", words = ""] = group.split(":");
        return words.split(" ").map((word): [string, Degree] => [word, degree as Degree]);
      }),
    ),
  ]),
);

const NO_VERB =
  /(?:^|[\s(])(?:the|an?|its|his|her|their|our|this|that|of|la|el|su|le|sa|der|den|die|das)\s$/iu;
/** Words that the two sentences must have in common, or they mean different things. */
const SHARED = 3;
/** Words of the phrase that is shown, after the verb. */
const AFTER = 2;

interface Intention extends Range {
  readonly degree: Degree;
}

/**
 * How firmly a rewritten passage says that something is meant to happen: "was aiming to arrange talks in Holm on 18 May" / "hopes
 * to talk in Holm around 18 May". Each side knows one degree (hoping, planning, expecting), in sentences that share three or
 * more words of content.
 */
export function intentionsInRow(pair: RowPair): readonly DriftFinding[] {
  if (pair.row.relation !== "rewritten") return [];
  const base = intentionsIn(pair.base);
  const other = intentionsIn(pair.other);
  const [one] = base;
  const [two] = other;
  if (!one || !two || one.degree === two.degree) return [];
  if (base.some(({ degree }) => degree !== one.degree)) return [];
  if (other.some(({ degree }) => degree !== two.degree)) return [];
  const there = contentWords(sentenceAround(pair.base.text, one));
  const here = contentWords(sentenceAround(pair.other.text, two));
  if ([...there].filter((word) => here.has(word)).length < SHARED) return [];
  return [
    findingInRow(pair, "certainty", "drift-intention", {
      base: withObject(pair.base.text, one),
      other: withObject(pair.other.text, two),
    }),
  ];
}

function intentionsIn({ article, text, from }: RowSide): readonly Intention[] {
  const degrees = DEGREES.get(article.language.slice(0, 2).toLowerCase());
  if (degrees === undefined) return [];
  const found: Intention[] = [];
  if (/[\p{Script=Han}]/u.test([...degrees.keys()][0] ?? "")) {
    for (const [word, degree] of degrees)
      for (let at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1))
        found.push({ degree, start: at, end: at + word.length });
    return found.sort((a, b) => a.start - b.start);
  }
  for (const match of text.matchAll(/[\p{L}\p{M}’'-]+/gu)) {
    const degree = degrees.get(match[0].toLowerCase());
    const start = match.index;
    if (degree === undefined || start < from) continue;
    if (NO_VERB.test(text.slice(Math.max(0, start - 7), start))) continue;
    found.push({ degree, start, end: start + match[0].length });
  }
  return found;
}

/** "aiming [to arrange]": what is meant, as far as the clause goes. */
function withObject(text: string, { start, end }: Range): Range {
  const more = /^(?:\s[\p{L}\p{M}\p{N}’'-]+){0,2}/u.exec(text.slice(end, end + 60))?.[0] ?? "";
  return {
    start,
    end:
      end +
      more
        .split(" ")
        .slice(0, AFTER + 1)
        .join(" ").length,
  };
}
