"use client";

import { useCallback, useState } from "react";
import { Icon } from "../ui/icon";
import { useKeys } from "../ui/use-keys";
import { copyText } from "./copy-text";

interface CopyButtonsProps {
  readonly permalink: string;
  readonly text: string;
  readonly citation: string;
}

/** Copies the permanent link, both texts, or a citation with the link; says what it did. */
export function CopyButtons({ permalink, text, citation }: CopyButtonsProps) {
  const [said, setSaid] = useState("");
  const copy = useCallback(async (what: string, value: string) => {
    setSaid((await copyText(value)) ? `${what} copied` : `${what}: ${value}`);
  }, []);
  const address = useCallback(() => new URL(permalink, location.origin).href, [permalink]);

  useKeys(
    useCallback(
      (key) => {
        if (key === "y") void copy("Permanent link", address());
        return key === "y";
      },
      [copy, address],
    ),
  );

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
