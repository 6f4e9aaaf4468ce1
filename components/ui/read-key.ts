import { keysAreOn } from "./single-keys";

const ARROWS: Readonly<Record<string, string>> = { ArrowDown: "n", ArrowUp: "p" };

/**
 * Where a press belongs to the field. Not a box that is ticked: it takes Space alone, and it still has the focus for a
 * moment after the dialog that it stands in was closed.
 */
const FIELDS = "textarea,select,input:not([type=checkbox],[type=radio])";

/**
 * The shortcut that a key press asks for; null where it asks for none: in a field, in a dialog, with Ctrl or Cmd, or
 * while single keys are off (Alt and an arrow always work).
 */
export function readKey(event: KeyboardEvent): string | null {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey) return null;
  if (document.querySelector("dialog[open]")) return null;
  if (event.target instanceof HTMLElement && event.target.closest(FIELDS)) return null;
  if (event.altKey) return ARROWS[event.key] ?? null;
  return keysAreOn() ? event.key : null;
}
