import { bundle } from "./bundle.mjs";
import { projectRoot, stop } from "./project.mjs";

/** A handful of stories is read before anybody could look. */
const SHOWN_AFTER_MS = 1_500;
const LINE_EVERY_MS = 5_000;
const SHOWN_PROBLEMS = 10;

/** Prints how far a long import is: one line that changes on a terminal, else a new line now and then. */
const progressLine = (say) => {
  const began = performance.now();
  let last = began;
  let open = false;
  return {
    show: ({ done, total }) => {
      const now = performance.now();
      const every = process.stdout.isTTY ? 100 : LINE_EVERY_MS;
      if (now - began < SHOWN_AFTER_MS || (now - last < every && done < total)) return;
      last = now;
      const line = `Reading stories from folders: ${done} of ${total}`;
      if (!process.stdout.isTTY) say(line);
      else {
        open = true;
        process.stdout.write(`\r${line}`);
      }
    },
    end: () => {
      if (open) process.stdout.write("\n");
    },
  };
};

/** Makes the database ready, with the stories of all folders in it. Ends the process with plain words where it cannot be. */
export const prepareStore = async (say = console.log) => {
  const { prepare } = await import(await bundle("prepare", "lib/server/prepare.ts", ["lib"]));
  const line = progressLine(say);
  const prepared = await prepare(process.env, projectRoot, line.show);
  line.end();
  if (!prepared.ok) stop(prepared.error.message);
  const { place, stories, versions, problems } = prepared.value;
  const count = (number, one, many) =>
    `${number.toLocaleString("en")} ${number === 1 ? one : many}`;
  say(
    `${count(stories, "story", "stories")} with ${count(versions, "text", "texts")}, kept in ${place}`,
  );
  for (const problem of problems.slice(0, SHOWN_PROBLEMS)) say(`Not read: ${problem}`);
  if (problems.length > SHOWN_PROBLEMS)
    say(`… and ${problems.length - SHOWN_PROBLEMS} more; the list of stories names them all.`);
};
