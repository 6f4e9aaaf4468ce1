"use client";

import { useEffect } from "react";
import { readKey } from "./read-key";

/** Follows the link or button that a key is given to: `data-key="n j"` is found by n and by j. Also prints full addresses. */
export function PageKeys() {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const key = readKey(event);
      if (key === null || !/^[\p{L}[\]]$/u.test(key)) return;
      const target = document.querySelector<HTMLElement>(`[data-key~="${CSS.escape(key)}"]`);
      if (target === null) return;
      event.preventDefault();
      target.click();
    };
    const onPrint = () => {
      for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-print]"))
        link.dataset.print = link.href;
    };
    document.addEventListener("keydown", onKey);
    window.addEventListener("beforeprint", onPrint);
    return () => {
      document.removeEventListener("keydown", onKey);
      window.removeEventListener("beforeprint", onPrint);
    };
  }, []);
  return null;
}
