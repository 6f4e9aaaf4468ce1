"use client";

import { useEffect } from "react";

const OPEN = "details.export-menu[open]";

/** Closes an open menu by Escape, which gives the focus back to its button, and by a press anywhere else. */
export function CloseMenus() {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      for (const menu of document.querySelectorAll<HTMLDetailsElement>(OPEN)) {
        const held = menu.contains(document.activeElement);
        menu.open = false;
        if (held) menu.querySelector<HTMLElement>("summary")?.focus();
      }
    };
    const onPress = (event: PointerEvent) => {
      for (const menu of document.querySelectorAll<HTMLDetailsElement>(OPEN))
        if (!(event.target instanceof Node && menu.contains(event.target))) menu.open = false;
    };
    document.addEventListener("keydown", onKey);
    document.addEventListener("pointerdown", onPress);
    return () => {
      document.removeEventListener("keydown", onKey);
      document.removeEventListener("pointerdown", onPress);
    };
  }, []);
  return null;
}
