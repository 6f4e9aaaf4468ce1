import type { ListedWatch } from "../server/watch/watch";
import type { Style } from "./terminal";

/** `30 minutes`, `2 hours`, `1 day`. */
function sayInterval(minutes: number): string {
  const [count, unit] =
    minutes % 1_440 === 0
      ? [minutes / 1_440, "day"]
      : minutes % 60 === 0
        ? [minutes / 60, "hour"]
        : [minutes, "minute"];
  return count === 1 ? `every ${unit}` : `every ${count} ${unit}s`;
}

/** Watched addresses for people, each with its last outcome and the next time. */
export function printWatches(watches: readonly ListedWatch[], style: Style): string {
  if (watches.length === 0)
    return "No address is watched. `variorum watch add ADDRESS` watches one.\n";
  return watches
    .map(
      (watch) =>
        `${style.strong(watch.address)}\n  ${watch.title} ${style.muted(`/s/${watch.story}`)}, ${sayInterval(watch.everyMinutes)}, next ${watch.nextAt}\n` +
        (watch.lastOutcome === null
          ? "  not fetched yet\n"
          : `  ${watch.lastTriedAt ?? ""} ${watch.lastOutcome}\n`),
    )
    .join("");
}
