"use client";

import { useEffect, useState } from "react";
import { Icon } from "../ui/icon";
import { keysAreOn } from "../ui/single-keys";
import { copyText } from "./copy-text";

interface CopyButtonsProps {
  readonly permalink: string;
  readonly text: string;
  readonly citation: string;
}

/** Copies the permanent link, both texts, or a citation with the link; says what it did. */
export function CopyButtons({ permalink, text, citation }: CopyButtonsProps) {
  const [said, setSaid] = useState("");
  const copy = async (what: string, value: string) =>
    setSaid((await copyText(value)) ? `${what} copied` : value);
  const address = () => new URL(permalink, location.origin).href;

  useEffect(() => {
    const onKey = async (event: KeyboardEvent) => {
      if (event.key !== "y" || event.ctrlKey || event.metaKey || event.altKey) return;
      if (!keysAreOn() || document.querySelector("dialog[open]")) return;
      const link = new URL(permalink, location.origin).href;
      setSaid((await copyText(link)) ? "Permanent link copied" : link);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [permalink]);

  return (
    <div className="copy-buttons needs-script" data-keys-here="y">
      <button
        type="button"
        className="button"
        onClick={() => void copy("Permanent link", address())}
      >
        <Icon name="link" />
        Copy link
      </button>
      <button type="button" className="button" onClick={() => void copy("Both texts", text)}>
        Copy text
      </button>
      <button
        type="button"
        className="button"
        onClick={() => void copy("Citation", `${citation} ${address()}`)}
      >
        Cite
      </button>
      <p className="copied" aria-live="polite" data-live="">
        {said}
      </p>
    </div>
  );
}
