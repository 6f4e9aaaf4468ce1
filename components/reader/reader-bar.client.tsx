"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { Icon } from "../ui/icon";
import { keysAreOn } from "../ui/single-keys";
import { copyText } from "./copy-text";
import { currentRow, focusRow, goToStop } from "./page-position";

interface ReaderBarProps {
  /** What to say at each stop, in order. */
  readonly announcements: readonly string[];
  /** Permanent address of the comparison, from the site's root. */
  readonly permalink: string;
}

/** Steps through the changes by button and key, and copies the permanent link. Everything else of the page works without it. */
export function ReaderBar({ announcements, permalink }: ReaderBarProps) {
  const total = announcements.length;
  const [stop, setStop] = useState(0);
  const [said, setSaid] = useState("");
  const position = useRef(0);

  const go = useCallback(
    (next: number) => {
      if (total === 0) return;
      const wrapped = ((next - 1 + total) % total) + 1;
      position.current = wrapped;
      goToStop(wrapped);
      setStop(wrapped);
      setSaid(`Change ${wrapped} of ${total}: ${announcements[wrapped - 1] ?? ""}`);
    },
    [announcements, total],
  );

  const copy = useCallback(async () => {
    const path = currentRow()?.dataset.permalink ?? permalink;
    const address = new URL(path, location.origin).href;
    setSaid((await copyText(address)) ? "Permanent link copied" : `Permanent link: ${address}`);
  }, [permalink]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey) return;
      if (document.querySelector("dialog[open]")) return;
      if (event.target instanceof HTMLElement && event.target.closest("input,textarea,select"))
        return;
      const key = event.altKey
        ? { ArrowDown: "n", ArrowUp: "p" }[event.key]
        : keysAreOn()
          ? event.key
          : undefined;
      if (key === undefined) return;
      if (key === "n") go(position.current + 1);
      else if (key === "p") go(position.current === 0 ? total : position.current - 1);
      else if (key === "j" || key === "k") focusRow(key === "j" ? 1 : -1);
      else if (key === "y") void copy();
      else {
        const target = document.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
        if (target === null) return;
        target.click();
      }
      event.preventDefault();
    };
    const onClick = (event: MouseEvent) => {
      if (!(event.target instanceof Element)) return;
      const goal = event.target.closest<HTMLElement>("[data-goto]")?.dataset.goto;
      if (goal === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      go(Number(goal));
    };
    document.addEventListener("keydown", onKey);
    document.addEventListener("click", onClick);
    return () => {
      document.removeEventListener("keydown", onKey);
      document.removeEventListener("click", onClick);
    };
  }, [copy, go, total]);

  return (
    <div className="reader-bar needs-script">
      <button
        type="button"
        onClick={() => go(position.current === 0 ? total : position.current - 1)}
      >
        <Icon name="previous" />
        <span className="sr-only">Previous change</span>
        <Key name="p" />
      </button>
      <span className="reader-count">
        {stop === 0 ? `${total} ${total === 1 ? "change" : "changes"}` : `${stop} of ${total}`}
      </span>
      <button type="button" onClick={() => go(position.current + 1)}>
        <Key name="n" />
        <span className="sr-only">Next change</span>
        <Icon name="next" />
      </button>
      <a className="bar-list" href="#changes">
        <Icon name="list" />
        <span>List</span>
      </a>
      <button type="button" className="bar-copy" onClick={() => void copy()}>
        <Icon name="link" />
        <span>Copy link</span>
      </button>
      <p className="sr-only" aria-live="polite" data-live="">
        {said}
      </p>
    </div>
  );
}

/** The key beside a button; for the eye only, the button's name says what it does. */
function Key({ name }: { readonly name: string }) {
  return (
    <span aria-hidden="true">
      <kbd>{name}</kbd>
    </span>
  );
}
