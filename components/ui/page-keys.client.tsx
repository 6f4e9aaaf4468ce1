"use client";

import { useEffect } from "react";
import { useKeys } from "./use-keys";

/** Follows the link or button that a key is given to: `data-key="n j"` is found by n and by j. Also prints full addresses. */
export function PageKeys() {
  useKeys(follow);
  useEffect(() => {
    const onPrint = () => {
      for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-print]"))
        link.dataset.print = link.href;
    };
    window.addEventListener("beforeprint", onPrint);
    return () => window.removeEventListener("beforeprint", onPrint);
  }, []);
  return null;
}

function follow(key: string): boolean {
  if (!/^[\p{L}[\]]$/u.test(key)) return false;
  const target = document.querySelector<HTMLElement>(`[data-key~="${CSS.escape(key)}"]`);
  target?.click();
  return target !== null;
}
