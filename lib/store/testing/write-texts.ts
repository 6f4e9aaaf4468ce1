// A process of its own: writes texts into the store of a data folder, and names each on its standard output when it
// is kept. Arguments: data folder, a name for its texts, how many.
import { source, story, version } from "../contract/samples";
import { mustOpen } from "./open-empty";

const [dataFolder = "", name = "", count = "0"] = process.argv.slice(2);
const store = await mustOpen({ dataFolder });
for (let number = 1; number <= Number(count); number += 1) {
  const text = version(`${name} ${number} ${"was seen at the quay. ".repeat(number % 50)}`, {
    sketch: { runs: [number, number * 7, 99], terms: [number % 10] },
  });
  await store.write(async (writer) => {
    if ((await writer.addVersion(text)) === "known") return;
    const { id } = await writer.createStory(story("quay"));
    await writer.addSource(id, source(name), text.hash, text.addedAt);
    // Read, think, write: what another process does meanwhile must not get lost.
    const counted = await writer.createStory(story("counter", { origin: "folder:/counter" }));
    await writer.updateStory(
      counted.id,
      { note: `${Number(counted.note ?? 0) + 1}` },
      text.addedAt,
    );
  });
  process.stdout.write(`${text.hash}\n`);
}
await store.close();
