import { describe, expect, it } from "vitest";
import { parseText } from "./parse-text";

const BODY = Array.from(
  { length: 12 },
  (_, i) =>
    `The weir at Harrow broke on day ${i + 1}, the river board said, and it was not mended before the spring.`,
);

/** One line under a story of twelve paragraphs: `correction 2 replace: go < do`, or null where it is taken for no notice. */
function read(line: string): string | null {
  const { notices } = parseText(["Weir breaks at Harrow", "By Ada Holm", ...BODY, line].join("\n"));
  const notice = notices[0];
  if (notice === undefined) return null;
  const words = notice.words.length > 0 ? `: ${notice.words.join(", ")}` : "";
  const before = notice.insteadOf.length > 0 ? ` < ${notice.insteadOf.join(", ")}` : "";
  return `${notice.type} ${notice.paragraphs.join(",")} ${notice.action}${words}${before}`.replace(
    /\s+/g,
    " ",
  );
}

describe("notices", () => {
  it.each([
    ["(Refiled to add the missing word “weir” in paragraph 9)", "refile 9 add: weir"],
    [
      "(This March 3 story has been refiled to say “mill” instead of “hill” in second paragraph)",
      "refile 2 replace: mill < hill",
    ],
    [
      "(Corrects spelling of board member's name in paras 3 and 5 to Strand, not Strang)",
      "correction 3,5 spell: Strand < Strang",
    ],
    ["(Corrects paragraph 4, which wrongly gave the height of the weir)", "correction 4 unknown"],
    [
      "(Corrects cost in paragraph 4 to 3.2 million, not 2.3 million)",
      "correction 4 replace: 3.2 million < 2.3 million",
    ],
    [
      "(Refiles to correct the cost in paragraph 4 to 3.2 million)",
      "refile 4 unknown: 3.2 million",
    ],
    [
      "(Corrects cost to 3.2 million from 2.3 million in paragraph 4)",
      "correction 4 replace: 3.2 million < 2.3 million",
    ],
    ["(Corrects length in paragraph 4 to 40 metres)", "correction 4 unknown: 40 metres"],
    ["(Corrects lengths in paragraphs 4 to 6)", "correction 4,5,6 unknown"],
    ["(Corrects sum in paragraph 4 to 54,000 crowns)", "correction 4 unknown: 54,000 crowns"],
    ["(Corrects name in paragraph 7 and 9)", "correction 7,9 unknown"],
    ["(Removes an extraneous figure from the final graf)", "correction 12 drop"],
    ["(Corrects the last paragraph to remove an extraneous figure)", "correction 12 drop"],
    ["* Adds comment from the mill in paragraphs 6-8", "update 6,7,8 add"],
    [
      "Correction (March 4): The weir is 40 metres long, not 14.",
      "correction replace: 40 metres long < 14",
    ],
    ["An earlier version of this report misstated how old the weir is.", "correction unknown"],
    ["This article was amended on 3 March to clarify who owns the weir.", "clarification clarify"],
    ["This story has been withdrawn because the weir did not break.", "withdrawal unknown"],
    ["(Repite con la palabra «no» en el octavo párrafo)", "refile 8 unknown: no"],
    [
      "Fe de erratas: en el último párrafo de esta nota el río era el Nilo y no el Tajo.",
      "correction 12 replace: Nilo < Tajo",
    ],
    [
      "(Rectifie au 3e paragraphe la longueur : 40 mètres et non 14)",
      "correction 3 replace: 40 mètres < 14",
    ],
    [
      "Korrektur: Im dritten Absatz muss es „Wehr“ heißen statt „Werk“.",
      "correction 3 replace: Wehr < Werk",
    ],
    [
      "Correção: no 2º parágrafo, o nome correto é Serra, e não Terra.",
      "correction 2 replace: Serra < Terra",
    ],
    ["Errata corrige: nel quinto capoverso il fiume è la Nera.", "correction 5 unknown"],
    ["（第8段落の「堰」を「関」に訂正して再送します）", "refile 8 replace: 関 < 堰"],
    ["【訂正】最終段落の「3月」は「5月」の誤りでした。", "correction 12 replace: 5月 < 3月"],
    ["(لتصحيح الاسم في الفقرة الثامنة)", "correction 8 unknown"],
    ["تصحيح: ورد في الفقرتين 3 و5 أن الجسر قديم والصواب أنه جديد.", "correction 3,5 unknown"],
    ["Oikaisu: jutun toisessa kappaleessa padon pituus oli virheellinen.", "correction 2 unknown"],
    ["Rettelse: I tredje afsnit stod der fejlagtigt, at dæmningen er ny.", "correction 3 unknown"],
    ["Исправлено: во втором абзаце указана верная длина плотины.", "correction 2 unknown"],
  ])("%s", (line, wanted) => {
    expect(read(line)).toBe(wanted);
  });

  it.each([
    ["HARROW MILL SAYS IT WILL REFILE ITS CLAIM ON MONDAY"],
    ["River board corrects its accounts"],
    ["To suggest a correction, write to weir@harrow.example"],
    ["Editor’s note: This is the first part of a series on weirs."],
    ["(The board answered on Friday with a note from its editor)"],
    ["Found a mistake in this story? Tell us."],
    ["Die Pegelstände werden gerade aktualisiert."],
    ["Updated March 4, 2026, 21:05"],
  ])("takes for no notice: %s", (line) => {
    expect(read(line)).toBeNull();
  });

  it("reads a label and the line under it as one", () => {
    const { notices } = parseText(
      [
        "Weir breaks at Harrow",
        ...BODY,
        "Correction",
        "The weir is 40 metres long, and paragraph 3 gave another figure.",
      ].join("\n"),
    );
    expect(notices).toMatchObject([{ type: "correction", lines: [14, 15], paragraphs: [3] }]);
  });

  it("takes a tag in front of the headline for a notice only where no other line is one", () => {
    const tagged = ["CORRECTED-Weir breaks at Harrow", "By Ada Holm", ...BODY];
    expect(parseText(tagged.join("\n"))).toMatchObject({
      title: "CORRECTED-Weir breaks at Harrow",
      notices: [{ type: "correction", lines: [1, 1] }],
    });
    const explained = parseText([...tagged, "(Corrects day in paragraph 2)"].join("\n"));
    expect(explained.notices).toMatchObject([{ lines: [15, 15], paragraphs: [2] }]);
  });
});

it("a slug with a tag behind it is a notice, and no agency", () => {
  const read = parseText(
    [
      "PRESA HARROW (SUSTITUCIÓN)",
      "Se rompe la presa de Harrow",
      "Por Ada Holm",
      ...BODY.slice(0, 4),
    ].join("\n\n"),
  );
  expect(read.notices).toMatchObject([{ type: "correction", words: [] }]);
  expect([read.agency, read.title]).toEqual([null, "Se rompe la presa de Harrow"]);
});

it("the name in front of a comment is no part of what it says", () => {
  const { comments } = parseText(
    [
      "Weir breaks at Harrow",
      ...BODY.slice(0, 4),
      "2 comments",
      "Liv: It held.",
      "Jo: No: it broke.",
    ].join("\n"),
  );
  expect(comments.map(({ author, text }) => [author, text])).toEqual([
    ["Liv", "It held."],
    ["Jo", "No: it broke."],
  ]);
});

it.each([
  [
    "CORRECTION: Dance hall closes in Ottery",
    "OTTERY (Reuters) - The hall will close after the council voted to sell the land.",
  ],
  [
    "UPDATE: Dance hall closes in Ottery",
    "The dance hall in Ottery will close after the council voted to sell the land.",
  ],
  [
    "Korrektur: Tanzhaus in Ottern schließt",
    "OTTERN (dpa) - Das Tanzhaus schließt, nachdem der Rat das Land verkaufen will.",
  ],
  [
    "訂正：港の橋が閉鎖",
    "港の橋は12日、橋脚に14センチの亀裂が見つかり閉鎖された。港湾局が発表した。",
  ],
])("a label in front of a headline leaves the lead to the story: %s", (label, lead) => {
  const { blocks, notices } = parseText([label, "", lead, "", ...BODY].join("\n"));
  expect(notices.map(({ text }) => text)).toEqual([label]);
  expect(blocks.find(({ kind }) => kind === "body")?.text).toBe(lead);
});

it.each(["Correction: May 3", "Korrektur: 3. Mai 2031", "訂正：5月3日", "Correction (May 3):"])(
  "a label with a day goes on in the next line: %s",
  (label) => {
    const said = "The year of the weir was wrong. It was built in 1931.";
    for (const lines of [
      [label, "", said, "", ...BODY],
      [...BODY, "", label, said],
    ])
      expect(parseText(lines.join("\n")).notices.map(({ text }) => text)).toEqual([
        expect.stringContaining(said),
      ]);
  },
);

it("a label with a subject goes on in the next line under the story", () => {
  const lines = [
    "Weir breaks",
    "",
    ...BODY,
    "",
    "Correction: Harrow weir",
    "It was built in 1931, not 1913.",
  ];
  expect(parseText(lines.join("\n")).notices).toHaveLength(1);
  expect(parseText(lines.join("\n")).notices[0]?.insteadOf).toEqual(["1913"]);
});
