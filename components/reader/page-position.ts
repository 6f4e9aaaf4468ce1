const visible = (element: HTMLElement): boolean => element.checkVisibility?.() ?? true;

const rows = (): readonly HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>("[data-row]")].filter(visible);

/** The row that has the focus or holds the current change, else the first row below the top of the window. */
export const currentRow = (): HTMLElement | null =>
  document.activeElement?.closest<HTMLElement>("[data-row]") ??
  document.querySelector<HTMLElement>("[data-current]")?.closest<HTMLElement>("[data-row]") ??
  null;

/** Shows a change and gives it the focus; marks it on both sides. Stops count from 1. */
export function goToStop(stop: number): void {
  for (const element of document.querySelectorAll("[data-current]"))
    element.removeAttribute("data-current");
  const marks = [...document.querySelectorAll<HTMLElement>(`[data-stop="${stop}"]`)].filter(
    visible,
  );
  for (const element of marks) element.setAttribute("data-current", "");
  const first = marks[0];
  if (first === undefined) return;
  const tall = first.getBoundingClientRect().height > window.innerHeight / 2;
  first.scrollIntoView({ block: tall ? "start" : "center" });
  first.closest<HTMLElement>("[data-row]")?.focus({ preventScroll: true });
}

/** Moves the focus to the next (1) or previous (-1) row. */
export function focusRow(step: 1 | -1): void {
  const all = rows();
  const current = currentRow();
  const at = current === null ? (step === 1 ? -1 : all.length) : all.indexOf(current);
  const next = all[at + step];
  if (next === undefined) return;
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: "nearest" });
}
