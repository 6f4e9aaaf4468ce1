/** Ones and tens that are written as one word: "einundachtzig", "veintitrés", "ottantuno". */
export function compoundValue(word: string, numbers: ReadonlyMap<string, string>): number | null {
  const plain = (part: string): number => Number(numbers.get(part)?.slice(1) ?? "NaN");
  const german =
    /^(ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und(\p{L}{5,9}zig|zwanzig|dreißig)$/u.exec(
      word,
    );
  const spanish = /^veinti(\p{L}{3,6})$/u.exec(word);
  const italian =
    /^(vent|trent|quarant|cinquant|sessant|settant|ottant|novant)[ai]?(\p{L}{3,7})$/u.exec(word);
  const dutch =
    /^(een|twee|drie|vier|vijf|zes|zeven|acht|negen)[eë]n(\p{L}{4,6}tig|twintig|dertig|tachtig)$/u.exec(
      word,
    );
  const swedish =
    /^(tjugo|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio)(ett?|två|tre|fyra|fem|sex|sju|åtta|nio)$/u.exec(
      word,
    );
  if (dutch) return sum(dutch[1] === "een" ? 1 : plain(dutch[1] ?? ""), plain(dutch[2] ?? ""));
  if (swedish)
    return sum(
      plain(swedish[1] ?? ""),
      /^ett?$/u.test(swedish[2] ?? "") ? 1 : plain(swedish[2] ?? ""),
    );
  const value = german
    ? (german[1] === "ein" ? 1 : plain(german[1] ?? "")) + plain(german[2] ?? "")
    : spanish
      ? 20 + (/^u?n[oa]?$/u.test(spanish[1] ?? "") ? 1 : plain(unaccented(spanish[1] ?? "")))
      : italian
        ? plain(`${italian[1]}${italian[1] === "vent" ? "i" : "a"}`) +
          (italian[2] === "uno" ? 1 : plain(italian[2] ?? ""))
        : Number.NaN;
  return Number.isNaN(value) ? null : value;
}

const sum = (one: number, two: number): number | null =>
  Number.isNaN(one + two) ? null : one + two;

const unaccented = (word: string): string =>
  word.replace("ós", "os").replace("és", "es").replace("séis", "seis");
