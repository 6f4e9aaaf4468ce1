import type { Range } from "../text/range";
import { type RowReading, readStatements } from "./row-reading";
import { findingInRow, type RowPair, type RowSide } from "./row-sides";

/** An office that a text gives to somebody: "former transport minister Elsa Brodin". */
export interface Office extends Range {
  readonly office: string;
  /** "former", "ex-". */
  readonly isFormer: boolean;
  /** "deputy", "vice-". */
  readonly isDeputy: boolean;
  /** Last word of the name after it; empty where none follows. */
  readonly surname: string;
}

const OFFICES: ReadonlyMap<string, string> = new Map(
  `prime minister:prime minister,premier,premierministerin,premierminister,ministerpräsident,ministerpräsidentin,premier ministre,première ministre,primer ministro,primera ministra,primeiro-ministro,primeira-ministra,primo ministro,prima ministra,minister-president,statsminister,statsministern,premiärminister,premiärministern,رئيس الوزراء,رئيسة الوزراء,首相,総理
  chancellor:chancellor,kanzler,kanzlerin,bundeskanzler,bundeskanzlerin,chancelier,chancelière,canciller federal,cancelliere,cancelliera,bondskanselier,förbundskansler,förbundskanslern
  president:president,präsident,präsidentin,président,présidente,presidente,presidenta,presidenten,الرئيس,الرئيسة,大統領
  minister:minister,ministerin,ministre,ministro,ministra,ministern,الوزير,الوزيرة,وزير,وزيرة,大臣
  mayor:mayor,bürgermeister,bürgermeisterin,oberbürgermeister,oberbürgermeisterin,maire,alcalde,alcaldesa,prefeito,prefeita,sindaco,sindaca,burgemeester,borgmästare,borgmästaren,رئيس البلدية,رئيسة البلدية,市長,町長,村長
  governor:governor,gouverneur,gouverneurin,gobernador,gobernadora,governador,governadora,governatore,governatrice,guvernör,guvernören,المحافظ,知事
  prefect:préfet,préfète,prefetto,prefetta
  senator:senator,senatorin,sénateur,sénatrice,senador,senadora,senatore,senatrice
  judge:judge,richter,richterin,juge,juez,jueza,juiz,juíza,giudice,rechter,domare,domaren
  director:director,direktor,direktorin,directeur,directrice,directora,diretor,diretora,direttore,direttrice,direktören
  ambassador:ambassador,botschafter,botschafterin,ambassadeur,ambassadrice,embajador,embajadora,embaixador,embaixadora,ambasciatore,ambasciatrice,ambassadör,ambassadören
  champion:champion,championne,campeón,campeona,campeão,campeã,campione,campionessa,kampioen,weltmeister,weltmeisterin`
    .split("\n")
    .flatMap((line) => {
      const [office = "", words = ""] = line.trim().split(":");
      return words.split(",").map((word): [string, string] => [word, office]);
    }),
);
const LONGEST_FIRST: readonly string[] = [...OFFICES.keys()].sort((a, b) => b.length - a.length);

/** In front of the office, or before a word in front of it: "former transport minister", "l’ancienne ministre". */
const FORMER_BEFORE =
  /(?:(?<![\p{L}\p{M}])(?:former|ex|one-time|ehemalig(?:e|er|en)|frühere[rn]?|einstige[rn]?|ancien(?:ne)?|antigu[oa]|antig[oa]|anterior|già|voormalig|oud|tidigare|förra|förre|före detta|f\.d\.)(?:[ -])(?:[\p{L}\p{M}-]{2,20}[ -]){0,2}|(?<![\p{L}\p{M}])(?:ex|alt|oud|förre)|[元前])$/iu;
const FORMER_AFTER = /^(?:[^,.;:]{0,40}\s)?(?:السابق|السابقة|الأسبق|d['’]alors)(?![\p{L}\p{M}])/u;
const DEPUTY_BEFORE =
  /(?:(?<![\p{L}\p{M}])(?:deputy|vice|acting|stellvertretende[rn]?|adjointe?|viceministr[oa]?|vicepresident[ea]?|plaatsvervangend|vice-|biträdande|نائب|نائبة)[ -]?|(?<![\p{L}\p{M}])vice|[副])$/iu;
/** What may stand between an office and a name: "ministra de Transporte Elsa Brodin". */
const NAME_AFTER =
  /^(?:\s(?:de|del|della|des|du|der|für|of|for|van|voor|do|da|dos)(?:\s(?:la|los|las|the|de|het|l['’]))?(?:\s?[\p{L}\p{M}-]{2,20}){1,3}?)?,?\s(?<name>\p{Lu}[\p{L}\p{M}’'-]+(?:\s(?:(?:de|da|van|von|bin|der|la)\s)?\p{Lu}[\p{L}\p{M}’'-]+){0,3})/u;
/** "وزيرة النقل السابقة هالة منصور": what has an article belongs to the office. */
const ARABIC_NAME =
  /^(?:\sال[\p{L}\p{M}]{2,20}){0,3}\s(?<name>(?!ال)[\p{L}\p{M}]{2,20}\s[\p{L}\p{M}]{2,20})/u;
/** Japanese names stand before the office: 「沢実元市長」. */
const JAPANESE_NAME = /(?<name>[\p{Script=Han}\p{Script=Katakana}・ー]{2,10}?)[元前副]{0,2}$/u; // recheck: at most 12 characters, cut before it is matched

/** Offices of which nobody holds two at once. */
const ONE_AT_A_TIME: ReadonlySet<string> = new Set([
  "prime minister",
  "chancellor",
  "president",
  "minister",
  "mayor",
  "governor",
  "prefect",
]);

/** The offices that a text gives to people, in reading order. */
export function findOffices(text: string, from = 0): readonly Office[] {
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return [];
  const found: Office[] = [];
  for (const word of LONGEST_FIRST)
    for (let at = lower.indexOf(word, from); at >= 0; at = lower.indexOf(word, at + 1)) {
      const end = at + word.length;
      if (found.some((one) => at < one.end && one.start < end)) continue;
      const read = readOffice(text, at, end, OFFICES.get(word) ?? "");
      if (read !== null) found.push(read);
    }
  return found.sort((a, b) => a.start - b.start);
}

/** Characters before an office that are read for "former". */
const BEFORE = 50;

function readOffice(text: string, start: number, end: number, office: string): Office | null {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const after = text.slice(end, end + 90);
  const isHan = /^\p{Script=Han}/u.test(text.slice(start, end));
  if (!isHan && /^[\p{L}\p{M}]/u.test(after)) return null;
  const former = FORMER_BEFORE.exec(before);
  const deputy = DEPUTY_BEFORE.exec(before);
  // "Exministerin", but not "Verkehrsministerin": what touches the word must be one of these.
  const touches = !isHan && /[\p{L}\p{M}-]$/u.test(before);
  if (touches && former === null && deputy === null) return null;
  const isFormer = former !== null || FORMER_AFTER.test(after.slice(0, 20));
  const name = isHan
    ? JAPANESE_NAME.exec(before.slice(-12))?.groups?.name
    : (
        NAME_AFTER.exec(after) ??
        (/^\p{Script=Arabic}/u.test(text.slice(start, end)) ? ARABIC_NAME.exec(after) : null)
      )?.groups?.name;
  const surname = (name ?? "").split(/\s+/u).at(-1) ?? "";
  const lead = former?.[0].length ?? deputy?.[0].length ?? 0;
  const nameEnd = name === undefined || isHan ? end : end + after.indexOf(name) + name.length;
  return {
    office,
    isFormer,
    isDeputy: deputy !== null,
    surname,
    start: start - lead,
    end: nameEnd,
  };
}

const isOneOffice = (one: Office, two: Office): boolean =>
  one.surname === two.surname &&
  one.isFormer === two.isFormer &&
  one.isDeputy === two.isDeputy &&
  (one.office === two.office || !areExclusive(one, two));

const areExclusive = (one: Office, two: Office): boolean =>
  ONE_AT_A_TIME.has(one.office) && ONE_AT_A_TIME.has(two.office);

/**
 * Another office of one person: "former minister Elsa Brodin" / "prime minister Elsa Brodin", "l’ancien ministre" / "le
 * ministre" where each side names one such office. Offices that one person may hold together differ only by "former".
 */
export function officesInRow(pair: RowPair): RowReading {
  const base = officesOf(pair.base);
  const other = officesOf(pair.other);
  return readStatements(base, other, isOneOffice, (lost, added) =>
    lost.flatMap((one) => {
      const matches = added.filter((two) => isOfOnePerson(one, two));
      const [two, ...more] = matches;
      if (two === undefined || more.length > 0) return [];
      if (one.surname === "" && (base.length > 1 || other.length > 1)) return [];
      return findingInRow(pair, "name", "drift-office", { base: one, other: two });
    }),
  );
}

const isOfOnePerson = (one: Office, two: Office): boolean =>
  one.surname === two.surname && (one.surname !== "" || one.office === two.office);

const officesOf = ({ text, from }: RowSide): readonly Office[] => findOffices(text, from);
