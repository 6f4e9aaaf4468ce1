import { useEffect } from "react";
import { readKey } from "./read-key";
import { forgetUnheardKey, unheardKey } from "./unheard-key";

/**
 * Gives each shortcut that is pressed to `take`, which says whether it does something here. A press that came before the scripts
 * of this part ran is given to it as soon as they do.
 */
export function useKeys(take: (key: string) => boolean): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const key = readKey(event);
      if (key !== null && take(key)) event.preventDefault();
    };
    document.addEventListener("keydown", onKey);
    const early = unheardKey();
    const key = early === null ? null : readKey(early);
    if (key !== null && take(key)) forgetUnheardKey();
    return () => document.removeEventListener("keydown", onKey);
  }, [take]);
}
