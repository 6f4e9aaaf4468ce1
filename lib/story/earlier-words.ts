import type { Article, Notice } from "../article/article";
import { foldPhrase } from "../article/fold-phrase";
import type { Comparison } from "../compare/comparison";
import type { ChangeClass, TextChange } from "../diff/change";
import { blocksNamed, NUMBERINGS } from "./correction-numbering";
import { termOf } from "./correction-place";
import { rowOfBlock } from "./word-map";

/** What a notice says was put right without its words: a figure, a name, a day. Folded beginnings of words. */
const TOPICS: readonly (readonly [classes: readonly ChangeClass[], words: RegExp])[] = [
  [
    ["number"],
    /(?<![\p{L}])(?:number|figure|total|amount|percent|count|price|cost|sum|length|height|age|zahl|anzahl|hohe|betrag|summe|chiffre|nombre|montant|cifra|numero|importe|valor|aantal|cijfer|bedrag|antal|siffr|belopp|tall|luku|liczb|kwot|числ|цифр|сумм)|عدد|رقم|مبلغ|人数|数字|金額|戸数|数値/u,
  ],
  [
    ["name", "spelling"],
    /(?<![\p{L}])(?:name|surname|spelling|misspel|typo|nachname|vorname|schreibweise|nom |prenom|patronyme|orthograph|nombre de (?:la|el|los) |apellido|ortograf|nome|cognome|sobrenome|grafia|naam|namn|navn|nimi|nazwisk|imie|имя|фамили)|اسم|لقب|名前|氏名|人名|姓名/u,
  ],
  [
    ["date"],
    /(?<![\p{L}])(?:date|day|year|month|datum|wochentag|jahr|tag |annee|jour|mois|fecha|dia|ano|mes|data|giorno|anno|dag|jaar|ar |arstal|paiva|rok|дат|год|день)|تاريخ|يوم|日付|年|曜日|日期/u,
  ],
];

/**
 * A notice without words, with those that changed in the paragraph it names since the text before: `fixes number of homes in
 * paragraph 4` beside "140,000" → "104,000". Only where one change fits: the only one of the paragraph, or the only one of the kind
 * that the notice speaks of. Paragraphs are counted in the first way by which one of those named reads differently.
 */
export function withEarlierWords(article: Article, notice: Notice, since: Comparison): Notice {
  const silent = notice.words.length === 0 && notice.insteadOf.length === 0;
  if (!silent || ADDS.includes(notice.action)) return notice;
  const changes =
    NUMBERINGS.map((numbering) =>
      blocksNamed(article, notice, numbering).flatMap((block) => {
        const row = rowOfBlock(since, block);
        return row === null || row.relation === "rewritten" ? [] : row.changes.filter(isWorded);
      }),
    ).find((found) => found.length > 0) ?? [];
  const folded = foldPhrase(notice.text);
  const topics = TOPICS.filter(([, words]) => words.test(folded)).flatMap(([classes]) => classes);
  const fitting = changes.filter((change) => topics.includes(change.class));
  const [only, ...more] = fitting.length > 0 ? fitting : changes;
  if (only === undefined || more.length > 0) return notice;
  const [now, then] = [only.base.text.trim(), only.other.text.trim()];
  if (now === "" || then === "") return notice;
  return { ...notice, words: [now], insteadOf: [then] };
}

const ADDS: readonly Notice["action"][] = ["add", "update", "drop", "clarify"];

const isWorded = ({ class: kind, base, other }: TextChange): boolean =>
  kind !== "typography" && termOf(base.text).join(" ") !== termOf(other.text).join(" ");
