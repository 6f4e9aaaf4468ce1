import type { Article, Block } from "../article/article";
import { trimMarks } from "../article/trim-marks";
import type { Range } from "../text/range";
import { namesOfAgency } from "./known-agencies";

/** Agencies that papers name without saying that they are one; public names, not a closed list. */
export const KNOWN_AGENCIES: ReadonlySet<string> = new Set(
  "Reuters AFP AP dpa DPA APA EFE ANSA Lusa LUSA Belga ANP Ritzau NTB TT STT PAP CTK ČTK MTI BTA Agerpres Tanjug Hina ATA ANA TASS ТАСС Interfax Интерфакс Ukrinform Anadolu DHA IRNA Petra MENA SPA WAM KUNA Xinhua 新华社 Kyodo 共同通信 時事通信 Jiji Yonhap 연합뉴스 KCNA PTI ANI UNI APP Bernama Antara VNA AAP UPI Bloomberg Notimex Télam Prensa".split(
    " ",
  ),
);

/** Shorter names are initials, which are also words when written small: `AP`, `ANI`. */
const MIN_FOLDED = 4;

/**
 * The names under which a version's agency may stand in another: its own (`CPS`), all names of a known agency (`AP`,
 * `Associated Press`), a name with these initials in its byline or in a credit, a copyright line or the text of `other`
 * (`Coastline Press Service`), and the name without what is put before it (`Agencia Meridiana` → `Meridiana`).
 */
export function agencyNames(article: Article, other: Article | null = null): readonly string[] {
  const { agency } = article;
  if (agency === null) return [];
  const short = agency.replace(/^(?:Agencia|Agence|Agenzia|Agentur|Thomson|The)\s/u, "");
  const spelled = article.blocks
    .filter((block) => block.kind === "byline" || block.kind === "credit")
    .flatMap((block) => block.text.split(/[\n,|;·/]/u))
    .map((part) => part.trim())
    .filter((part) => initialsOf(part) === agency);
  const there =
    other === null || !/^\p{Lu}{3,}$/u.test(agency)
      ? []
      : other.blocks
          .filter(({ kind }) => kind !== "comment")
          .flatMap(({ text }) => spelledIn(text, agency));
  const known = [agency, short, ...spelled].flatMap(namesOfAgency);
  return [...new Set([agency, short, ...spelled, ...known, ...there])].filter(
    (name) => name !== "",
  );
}

/** Names in a text that have these initials and say that they are an agency's: "the Coastline Press Service" for `CPS`. */
function spelledIn(text: string, initials: string): readonly string[] {
  const words = text.split(/\s+/u);
  return words.flatMap((word, start) => {
    if (!word.startsWith(initials.charAt(0))) return [];
    for (let end = start + 2; end <= Math.min(words.length, start + MOST_WORDS); end++) {
      const name = trimMarks(words.slice(start, end).join(" "), '.,;:!?()[]“”"«»');
      if (SAYS_SO.test(name) && initialsOf(name) === initials) return name;
    }
    return [];
  });
}

/** Words of an agency's name, small ones counted: "Press Trust of Lund". */
const MOST_WORDS = 7;

/** A name that says what it is: "Holm News Agency". */
export const SAYS_SO =
  /(?:News|Press|Presse|Agency|Agencia|Agence|Agenzia|Agentur|Wire|Newswire|Press Service|News Service|Telegraph Agency)$/u;

/** `Coastline Press Service` → `CPS`; only for names of two words or more. */
function initialsOf(name: string): string {
  const words = name.split(/\s+/u).filter((word) => /^\p{Lu}/u.test(word));
  return words.length < 2 ? "" : words.map((word) => word.charAt(0)).join("");
}

/** Where one of the names stands in a text as a word of its own; long names whatever their case. Null where none does. */
function findName(text: string, names: readonly string[]): Range | null {
  const lower = text.toLowerCase();
  for (const name of names) {
    const folded = name.length >= MIN_FOLDED;
    const [where, what] = folded ? [lower, name.toLowerCase()] : [text, name];
    for (let at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + 1)) {
      const inside =
        /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at)) ||
        /^[\p{L}\p{N}]/u.test(text.slice(at + what.length, at + what.length + 2));
      if (!inside || /[\p{Script=Han}\p{Script=Arabic}]/u.test(name))
        return { start: at, end: at + what.length };
    }
  }
  return null;
}

/** The first block that names one of the names, with the place; those of the kinds asked for, in their order. */
export function findNamed(
  article: Article,
  names: readonly string[],
  kinds: readonly Block["kind"][],
): { readonly block: Block; readonly within: Range } | null {
  for (const kind of kinds)
    for (const block of article.blocks) {
      const within = block.kind === kind ? findName(block.text, names) : null;
      if (within !== null) return { block, within };
    }
  return null;
}
