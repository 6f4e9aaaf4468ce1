import type { ReactNode } from "react";
import type { Block } from "@/lib/article/article";

/** One paragraph or interview turn; a turn whose text does not begin with its speaker's label shows the speaker above. */
export function BlockText({
  block,
  children,
}: {
  readonly block: Block;
  readonly children: ReactNode;
}) {
  return (
    <>
      {block.kind === "turn" && block.speaker !== null && !block.text.startsWith(block.speaker) && (
        <p className="speaker">{block.speaker}</p>
      )}
      <p className="passage">{children}</p>
    </>
  );
}
