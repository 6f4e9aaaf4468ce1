/**
 * Abbreviations whose full stop belongs to them, in the languages the reader meets most.
 * Kept short: single letters with stops (U.S., a.m., z.B.) are known by their shape.
 */
const TITLES =
  "Mr Mrs Ms Dr Drs Prof Rev Hon Gen Lt Col Capt Maj Sgt Cmdr Adm Sen Rep Gov Pres Amb St Mt Ft Jr Sr " +
  "Sra Srta Dra Gral Lic Ing Arq Mons Mme Mlle Sig Dott Avv Hr Frau Bd Ph Messrs";
const FIRMS =
  "Inc Corp Ltd Co Cos Bros Cía Cia vs etc cf al approx dept est ibid bzw usw ca evtl Mio Mrd Tsd Std";
/** Taken only before a figure: "no. 7" but "he said no." */
const BEFORE_FIGURE =
  "No no Nos nos Nr nr Núm núm Art art Arts arts p pp Fig fig vol Vol Sec sec tel Tel";
/** Taken before a figure, a small letter or a comma: "18 Nov. 2024" but "so said Jan." */
const MONTHS_AND_DAYS =
  "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun " +
  "ene feb abr jun jul ago sep sept oct nov dic janv févr avr juil août déc gen mag giu lug set ott " +
  "Okt Dez Mai Mär fev mai out dez Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass " +
  "Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo";

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const always = setOf(`${TITLES} ${FIRMS}`);
const beforeFigure = setOf(BEFORE_FIGURE);
const monthsAndDays = setOf(MONTHS_AND_DAYS);
const LONGEST = 6;

/** Whether the full stop at `end` belongs to the word `text.slice(start, end)`. */
export function isAbbreviation(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST) return false;
  const following = text.charAt(end + 1);
  if (following === "." || following === "…") return false;
  const word = text.slice(start, end);
  if (always.has(word)) return true;
  if (monthsAndDays.has(word))
    return /^(?:\s{0,9}[\p{Ll}\p{N}]|[,;:)-])/u.test(text.slice(end + 1, end + 12));
  return beforeFigure.has(word) && /^\s{0,9}\p{N}/u.test(text.slice(end + 1, end + 12));
}
