"use client";

import type { BlockKind } from "@/lib/article/article";
import { FollowSelect } from "./follow-field.client";
import { KIND_WORDS } from "./kind-words";

interface KindSelectProps {
  readonly id: string;
  readonly name: string;
  readonly kind: BlockKind;
  /** Whether a person chose the kind; it can then be left to the text again. */
  readonly tagged: boolean;
  readonly label: string;
}

/** What a line is, to be chosen. The list of kinds is made here, so that it is not sent once for every line. */
export function KindSelect({ id, name, kind, tagged, label }: KindSelectProps) {
  return (
    <FollowSelect id={id} name={name} value={kind} aria-label={label} data-now="">
      {KIND_WORDS.map(([value, word]) => (
        <option key={value} value={value}>
          {word}
        </option>
      ))}
      {tagged && <option value="found">As found before</option>}
    </FollowSelect>
  );
}
