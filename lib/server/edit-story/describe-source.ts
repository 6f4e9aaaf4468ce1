import { success } from "../../result";
import type { SourceRecord } from "../../store/records";
import type { StoreWriter } from "../../store/store";
import { isWebAddress, refusedAddress } from "../web-address";
import { nameOf, type Outcome, oneLine, unfit } from "./applied";
import type { StoryEdit } from "./story-edit";

type Description = Pick<SourceRecord, "label" | "role" | "outlet" | "address">;

const MAX_LABEL = 300;

/** Label, role, outlet and address of a source; what the edit leaves out stays. */
export async function describeSource(
  writer: StoreWriter,
  source: SourceRecord,
  edit: Extract<StoryEdit, { readonly kind: "describe" }>,
  at: string,
): Outcome {
  const address = edit.address === undefined ? undefined : oneLine(edit.address);
  if (address && !isWebAddress(address))
    return unfit(
      `“${refusedAddress(address).slice(0, 80)}” is not an address of the web.`,
      "It begins with https:// or http://.",
    );
  const change: Partial<Description> = {
    ...(edit.label === undefined ? {} : { label: oneLine(edit.label) }),
    ...(edit.role === undefined ? {} : { role: edit.role }),
    ...(edit.outlet === undefined ? {} : { outlet: oneLine(edit.outlet) }),
    ...(address === undefined ? {} : { address }),
  };
  if ([change.label, change.outlet].some((text) => (text?.length ?? 0) > MAX_LABEL))
    return unfit(`A label or outlet has at most ${MAX_LABEL} characters.`, "Shorten it.");
  const keys = Object.keys(change) as (keyof Description)[];
  if (keys.length === 0) return unfit("Nothing was given to change.", "Fill in one of the fields.");
  await writer.updateSource(source.id, change, at);
  const before = Object.fromEntries(keys.map((key) => [key, source[key]]));
  return success({
    what: `${sentence(keys)} of “${edit.called ?? nameOf(source)}” ${keys.length === 1 ? "was" : "were"} changed.`,
    undo: [{ kind: "source", id: source.id, set: before, now: change }],
  });
}

/** `label, role and outlet`, with a capital. */
function sentence(keys: readonly string[]): string {
  const joined = [keys.slice(0, -1).join(", "), keys.at(-1)].filter(Boolean).join(" and ");
  return joined.charAt(0).toUpperCase() + joined.slice(1);
}
