"use client";

import { useEffect, useState } from "react";

const boxes = (): readonly HTMLInputElement[] => [
  ...document.querySelectorAll<HTMLInputElement>("[data-pick]"),
];

/** Something was ticked or not by a script, which browsers tell nobody. */
const CHANGED = "variorum-picked";

/** Where a range begins: the box that was ticked or not last. */
let last: HTMLInputElement | null = null;

/** Ticks a box or not; `range`: and all between it and the one before, in the same way. */
export function pick(box: HTMLInputElement, checked: boolean, range: boolean): void {
  const all = boxes();
  const [from, to] = [last === null ? -1 : all.indexOf(last), all.indexOf(box)];
  const meant = range && from >= 0 ? all.slice(Math.min(from, to), Math.max(from, to) + 1) : [box];
  for (const one of meant) one.checked = checked;
  last = box;
  document.dispatchEvent(new Event(CHANGED));
}

/** How many findings are selected; ranges by Shift and a click; and the link that selects all without loading the page. */
export function DeskPicks() {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const tell = () => setCount(boxes().filter(({ checked }) => checked).length);
    const onClick = (event: MouseEvent) => {
      const { target } = event;
      if (target instanceof HTMLInputElement && target.matches("[data-pick]"))
        pick(target, target.checked, event.shiftKey);
      const all = target instanceof Element ? target.closest("[data-pick-all]") : null;
      if (all === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const checked = boxes().some((box) => !box.checked);
      for (const box of boxes()) box.checked = checked;
      tell();
    };
    tell();
    document.addEventListener("click", onClick);
    document.addEventListener(CHANGED, tell);
    return () => {
      document.removeEventListener("click", onClick);
      document.removeEventListener(CHANGED, tell);
    };
  }, []);
  return (
    <span aria-live="polite" className="desk-picked">
      {count > 0 && `${count} selected`}
    </span>
  );
}
