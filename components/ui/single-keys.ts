const STORAGE_KEY = "variorum-single-keys";

/** Whether single-key shortcuts are on in this browser (they are until the reader turns them off). */
export function keysAreOn(): boolean {
  try {
    return localStorage.getItem(STORAGE_KEY) !== "off";
  } catch {
    return true;
  }
}

/** Remembers the reader's choice in this browser; where storage is refused it lasts for the page. */
export function setKeysOn(on: boolean): void {
  try {
    if (on) localStorage.removeItem(STORAGE_KEY);
    else localStorage.setItem(STORAGE_KEY, "off");
  } catch {
    // Storage refused: the choice cannot be kept.
  }
}
