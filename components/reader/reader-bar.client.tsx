"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { Icon } from "../ui/icon";
import { plural } from "../ui/plural";
import { useKeys } from "../ui/use-keys";
import { copyText } from "./copy-text";
import { type BarStop, nearestStop } from "./nearest-stop";
import { currentRow, focusRow, goToStop } from "./page-position";

interface ReaderBarProps {
  /** What can be stepped to, in order. */
  readonly stops: readonly BarStop[];
  /** Permanent address of the comparison, from the site's root. */
  readonly permalink: string;
}

/** Long enough to read a refused link and begin to mark it. */
const SHOWN_MS = 8_000;

/** Steps through the changes by button and key, and copies the permanent link. Everything else of the page works without it. */
export function ReaderBar({ stops, permalink }: ReaderBarProps) {
  const total = stops.length;
  const [stop, setStop] = useState(0);
  const [said, setSaid] = useState("");
  const [copied, setCopied] = useState(0);
  const position = useRef(0);
  const known = useRef(stops);

  const go = useCallback(
    (next: number) => {
      if (total === 0) return;
      const wrapped = ((next - 1 + total) % total) + 1;
      position.current = wrapped;
      goToStop(wrapped);
      setStop(wrapped);
      setCopied(0);
      setSaid(`Change ${wrapped} of ${total}: ${stops[wrapped - 1]?.said ?? ""}`);
    },
    [stops, total],
  );

  // Options hide and show stops while the page stays: the reader is then at the same change, or at the nearest one left.
  useEffect(() => {
    const before = known.current[position.current - 1];
    known.current = stops;
    if (before === undefined) return;
    const next = nearestStop(stops, before);
    position.current = next;
    setStop(next);
    setSaid("");
    goToStop(next);
  }, [stops]);

  const copy = useCallback(async () => {
    const path = currentRow()?.dataset.permalink ?? permalink;
    const address = new URL(path, location.origin).href;
    setSaid((await copyText(address)) ? "Permanent link copied" : `Permanent link: ${address}`);
    setCopied((times) => times + 1);
  }, [permalink]);

  // Where it was said stands over the text: it goes again.
  useEffect(() => {
    if (copied === 0) return;
    const timer = setTimeout(() => setCopied(0), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [copied]);

  useKeys(
    useCallback(
      (key) => {
        if (key === "n") go(position.current + 1);
        else if (key === "p") go(position.current === 0 ? total : position.current - 1);
        else if (key === "j" || key === "k") focusRow(key === "j" ? 1 : -1);
        else if (key === "y") void copy();
        else return false;
        return true;
      },
      [copy, go, total],
    ),
  );

  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      if (!(event.target instanceof Element)) return;
      if (event.target.closest("a[href='#changes']")) openOptions();
      const goal = event.target.closest<HTMLElement>("[data-goto]")?.dataset.goto;
      if (goal === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      go(Number(goal));
    };
    document.addEventListener("click", onClick);
    return () => document.removeEventListener("click", onClick);
  }, [go]);

  return (
    <div className="reader-bar needs-script" data-keys-here={total > 0 ? "n p j k y" : "j k y"}>
      {total > 0 && (
        <>
          <button
            type="button"
            onClick={() => go(position.current === 0 ? total : position.current - 1)}
          >
            <Icon name="previous" />
            <span className="sr-only">Previous change</span>
            <Key name="p" />
          </button>
          <span className="reader-count">
            {stop === 0 ? plural(total, "place") : `${stop} of ${total}`}
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
        </>
      )}
      <button type="button" className="bar-copy" onClick={() => void copy()}>
        <Icon name="link" />
        <span>Copy link</span>
      </button>
      <p className={copied > 0 ? "copied copied-note" : "sr-only"} aria-live="polite" data-live="">
        {said}
      </p>
    </div>
  );
}

/** On a phone the list lies under the options: they must open for it to be seen. */
const openOptions = () =>
  document.querySelector<HTMLDetailsElement>("details.options")?.setAttribute("open", "");

/** The key beside a button; for the eye only, the button's name says what it does. */
function Key({ name }: { readonly name: string }) {
  return (
    <span aria-hidden="true">
      <kbd>{name}</kbd>
    </span>
  );
}
