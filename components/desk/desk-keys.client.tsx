"use client";

import { useEffect } from "react";
import { useKeys } from "../ui/use-keys";
import { pick } from "./desk-picks.client";
import { BULK_FORM } from "./desk-view";

const rowOf = (element: Element | null): HTMLElement | null =>
  element?.closest<HTMLElement>("[data-desk-row]") ?? null;

/** The finding that one stands at: where the focus is, else where the address leads. */
const currentRow = (): HTMLElement | null =>
  rowOf(document.activeElement) ?? document.querySelector<HTMLElement>("[data-desk-row]:target");

/**
 * The keys of the desk: j and k go from finding to finding, the others press what carries them (`data-row-key`) in the finding
 * that one stands at, in the form for those that are selected (x), or beside what was done just now. Escape leaves the note for its
 * finding.
 */
export function DeskKeys() {
  useKeys(press);
  useEffect(() => {
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || !(event.target instanceof HTMLInputElement)) return;
      const row = rowOf(event.target);
      if (row === null) event.target.blur();
      else row.focus();
    };
    document.addEventListener("keydown", onEscape);
    return () => document.removeEventListener("keydown", onEscape);
  }, []);
  return null;
}

function press(key: string): boolean {
  if (key === "j" || key === "k") return step(key === "j" ? 1 : -1);
  if (key === "x" || key === "X") return select(key === "X");
  if (!/^\p{L}$/u.test(key)) return false;
  const carrying = `[data-row-key~="${CSS.escape(key)}"]`;
  const target =
    selection()?.querySelector<HTMLElement>(carrying) ??
    currentRow()?.querySelector<HTMLElement>(carrying) ??
    document.querySelector<HTMLElement>(`[data-desk-done] ${carrying}`);
  if (target === null) return false;
  if (target instanceof HTMLInputElement) target.focus();
  else target.click();
  return true;
}

/** The form for what is selected, where anything is: then the keys speak of all of it. */
const selection = (): Element | null =>
  document.querySelector("[data-pick]:checked") === null
    ? null
    : document.getElementById(BULK_FORM);

/** Selects the finding that one stands at, or not; with Shift also those up to the one before. */
function select(range: boolean): boolean {
  const box = currentRow()?.querySelector<HTMLInputElement>("[data-pick]");
  if (!box) return false;
  pick(box, range || !box.checked, range);
  return true;
}

function step(by: 1 | -1): boolean {
  const rows = [...document.querySelectorAll<HTMLElement>("[data-desk-row]")];
  const row = currentRow();
  const next = rows[row === null ? 0 : Math.max(0, rows.indexOf(row) + by)];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
  return next !== undefined;
}
