// Measures the ledgers against expectations made by hand: found, missed and false findings of each ledger and story.
// node scripts/measure-ledgers.mjs [--errors] [--story NAME] [--ledger NAME] [FOLDER…]
// FOLDER: more places to look for stories, beside seeds/ and VARIORUM_STORIES. A story whose files are nowhere is skipped.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { parseArgs } from "node:util";
import { adapter as comments } from "./support/ledgers/comments.mjs";
import { adapter as corrections } from "./support/ledgers/corrections.mjs";
import { adapter as credit } from "./support/ledgers/credit.mjs";
import { adapter as descent } from "./support/ledgers/descent.mjs";
import { adapter as drift } from "./support/ledgers/drift.mjs";
import { adapter as leftOut } from "./support/ledgers/left-out.mjs";
import { adapter as quotations } from "./support/ledgers/quotations.mjs";
import { readStory } from "./support/ledgers/read-story.mjs";
import { adapter as reuse } from "./support/ledgers/reuse.mjs";
import { score } from "./support/ledgers/score.mjs";

/** By the name of the expectations' file. */
const adapters = {
  comments,
  corrections,
  credit,
  descent,
  drift,
  "left-out": leftOut,
  quotations,
  reuse,
};

const root = join(import.meta.dirname, "..");
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    errors: { type: "boolean" },
    story: { type: "string" },
    ledger: { type: "string" },
  },
});
const expectations = join(root, "bench", "ledgers");
const places = [
  join(root, "seeds"),
  ...(process.env.VARIORUM_STORIES ?? "").split(delimiter).filter(Boolean),
  ...positionals,
];
const candidates = places.flatMap((place) =>
  existsSync(place)
    ? [
        place,
        ...readdirSync(place, { withFileTypes: true })
          .filter((entry) => entry.isDirectory())
          .map(({ name }) => join(place, name)),
      ]
    : [],
);
const readJson = (path) => JSON.parse(readFileSync(path, "utf8"));

const totals = new Map();
let skipped = 0;
const line = (label, ledger, { found, missed, wrong }) =>
  `${label.padEnd(22)} ${ledger.padEnd(14)} ${String(found).padStart(5)} ${String(missed).padStart(6)} ${String(wrong).padStart(5)}`;
console.log("story                  ledger         found missed false");
for (const name of readdirSync(expectations).sort()) {
  if (values.story !== undefined && values.story !== name) continue;
  const { files } = readJson(join(expectations, name, "story.json"));
  const folder = candidates.find((place) =>
    Object.values(files).every((file) => existsSync(join(place, file))),
  );
  if (folder === undefined) {
    console.log(`${name.padEnd(22)} skipped: its files are in no folder that was named`);
    skipped++;
    continue;
  }
  const story = readStory(root, folder, files);
  for (const file of readdirSync(join(expectations, name)).sort()) {
    const ledger = file.replace(/\.json$/, "");
    if (ledger === "story" || (values.ledger !== undefined && values.ledger !== ledger)) continue;
    const adapter = adapters[ledger];
    const result = score(adapter, story, readJson(join(expectations, name, file)));
    console.log(
      line(name, ledger, {
        found: result.found.length,
        missed: result.missed.length,
        wrong: result.wrong.length,
      }),
    );
    if (values.errors) {
      for (const label of result.missed) console.log(`    missed  ${label}`);
      for (const label of result.wrong) console.log(`    false   ${label}`);
    }
    const total = totals.get(ledger) ?? { found: 0, missed: 0, wrong: 0 };
    totals.set(ledger, {
      found: total.found + result.found.length,
      missed: total.missed + result.missed.length,
      wrong: total.wrong + result.wrong.length,
    });
  }
}
for (const [ledger, total] of totals) console.log(line("all", ledger, total));
if (skipped > 0) console.log(`${skipped} skipped`);
