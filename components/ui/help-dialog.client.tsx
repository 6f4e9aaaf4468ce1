"use client";

import { useEffect, useRef, useState } from "react";
import { keysAreOn, setKeysOn } from "./single-keys";

const KEYS: readonly (readonly [keys: readonly string[], does: string])[] = [
  [["n"], "Next change (also Alt + ↓)"],
  [["p"], "Previous change (also Alt + ↑)"],
  [["j"], "Next paragraph"],
  [["k"], "Previous paragraph"],
  [["]"], "Compare with the next source"],
  [["["], "Compare with the previous source"],
  [["u"], "Side by side or one column"],
  [["m"], "House style marked or not"],
  [["x"], "Fold or show identical paragraphs"],
  [["s"], "Swap the two sides"],
  [["c"], "Comments"],
  [["y"], "Copy the permanent link"],
  [["?"], "This help"],
];

/** The list of keys, in a native dialog, with the setting that turns single keys off. */
export function HelpDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [on, setOn] = useState(true);

  useEffect(() => {
    setOn(keysAreOn());
    const open = (event: KeyboardEvent) => {
      if (event.key !== "?" || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof HTMLElement && event.target.closest("input,textarea,select"))
        return;
      if (!keysAreOn() || dialog.current?.open) return;
      event.preventDefault();
      dialog.current?.showModal();
    };
    document.addEventListener("keydown", open);
    return () => document.removeEventListener("keydown", open);
  }, []);

  return (
    <>
      <button
        type="button"
        className="icon-button needs-script"
        aria-haspopup="dialog"
        onClick={() => dialog.current?.showModal()}
      >
        <span aria-hidden="true">?</span>
        <span className="sr-only">Help and keys</span>
      </button>
      <dialog ref={dialog} className="help" aria-labelledby="help-title">
        <h2 id="help-title">Keys</h2>
        <table>
          <caption className="sr-only">What each key does; each has a button too</caption>
          <tbody>
            {KEYS.map(([keys, does]) => (
              <tr key={does}>
                <th scope="row">
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </th>
                <td>{does}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <label className="help-setting">
          <input
            type="checkbox"
            checked={on}
            onChange={(event) => {
              setKeysOn(event.target.checked);
              setOn(event.target.checked);
            }}
          />
          Single keys do these things
        </label>
        <form method="dialog">
          <button type="submit" className="button">
            Close
          </button>
        </form>
      </dialog>
    </>
  );
}
