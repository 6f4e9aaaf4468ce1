"use client";

import { useCallback, useRef, useState } from "react";
import { keysAreOn, setKeysOn } from "./single-keys";
import { useKeys } from "./use-keys";

const KEYS: readonly (readonly [key: string, does: string, onOtherPages?: string])[] = [
  ["n", "Next change (also Alt + ↓)", "Next paragraph (also Alt + ↓)"],
  ["p", "Previous change (also Alt + ↑)", "Previous paragraph (also Alt + ↑)"],
  ["j", "Next paragraph"],
  ["k", "Previous paragraph"],
  ["]", "Compare with the next source"],
  ["[", "Compare with the previous source"],
  ["u", "Side by side or one column"],
  ["m", "House style marked or not"],
  ["x", "Fold or show identical paragraphs"],
  ["s", "Swap the two sides"],
  ["c", "Comments"],
  ["y", "Copy the permanent link"],
  ["d", "Findings of this story at the desk"],
];

/** At the desk, where j and k go from finding to finding. */
const DESK_KEYS: typeof KEYS = [
  ["j", "Next finding"],
  ["k", "Previous finding"],
  ["e", "Write a note (Escape: leave it, then a mark)"],
  ["f", "Needs fix"],
  ["g", "Fine"],
  ["h", "House style"],
  ["a", "Always house style"],
  ["o", "Open again"],
  ["z", "Undo"],
  ["v", "See it in the text"],
  ["x", "Select this finding (Shift: and those up to the one selected before)"],
  ["l", "The log"],
  ["d", "Export as CSV"],
];

/** The keys that do something on this page, as they stand in its `data-keys-here` and `data-key`. */
function keysHere(): readonly (readonly [key: string, does: string])[] {
  const stepper = document.querySelector('[data-keys-here~="n"]') !== null;
  const works = (key: string) =>
    document.querySelector(
      `[data-keys-here~="${CSS.escape(key)}"],[data-key~="${CSS.escape(key)}"]`,
    ) !== null;
  if (document.querySelector('[data-keys-here~="desk"]') !== null)
    return [
      ...DESK_KEYS.filter(
        ([key]) =>
          "jk".includes(key) ||
          (key === "x" && document.querySelector("[data-pick]") !== null) ||
          works(key) ||
          document.querySelector(`[data-row-key~="${CSS.escape(key)}"]`) !== null,
      ).map(([key, does]) => [key, does] as const),
      ["?", "This help"],
    ];
  return [
    ...KEYS.filter(([key]) => works(key)).map(
      ([key, does, elsewhere]) => [key, stepper ? does : (elsewhere ?? does)] as const,
    ),
    ["?", "This help"],
  ];
}

/** The list of keys, in a native dialog, with the setting that turns single keys off. */
export function HelpDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [on, setOn] = useState(true);
  const [keys, setKeys] = useState<ReturnType<typeof keysHere>>([]);

  const show = useCallback(() => {
    setOn(keysAreOn());
    setKeys(keysHere());
    dialog.current?.showModal();
  }, []);

  useKeys(
    useCallback(
      (key) => {
        if (key === "?") show();
        return key === "?";
      },
      [show],
    ),
  );

  return (
    <>
      <button
        type="button"
        className="icon-button needs-script"
        aria-haspopup="dialog"
        onClick={show}
      >
        <span aria-hidden="true">?</span>
        <span className="sr-only">Help and keys</span>
      </button>
      <dialog ref={dialog} className="help" aria-labelledby="help-title">
        <h2 id="help-title">Keys</h2>
        <table>
          <caption className="sr-only">
            What each key does on this page; each has a button too
          </caption>
          <tbody>
            {keys.map(([key, does]) => (
              <tr key={key}>
                <th scope="row">
                  <kbd>{key}</kbd>
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
