import type { ChangedPhrase } from "./changed-phrase";

/** What the picture of a link shows; every text has been checked to have glyphs. */
export interface LinkCardProps {
  /** What the link is about: a story's title. */
  readonly title: string;
  /** The kind of difference in plain words: "reads differently inside a quotation". */
  readonly finding: string;
  readonly sides: readonly CardSide[];
  /** Stands in place of the readings where they cannot be shown; empty otherwise. */
  readonly note: string;
}

/** Names of fonts, as a style lists them. */
interface Typefaces {
  readonly serif: string;
  readonly sans: string;
}

export interface CardSide {
  readonly side: "base" | "other";
  readonly label: string;
  readonly phrase: ChangedPhrase;
}

export const CARD_SIZE = { width: 1200, height: 630 } as const;

const INK = "#1b1d21";
const MUTED = "#565b63";
const PAGE = "#faf8f3";
const TINT = { base: "#ffe8cc", other: "#bbdcff" } as const;
const MARK = { base: "#8f4100", other: "#0b4c8f" } as const;
const LINE = { base: "dashed", other: "solid" } as const;

/**
 * The picture that stands for a link: the finding and the two readings, in the colours of the reader.
 * Drawn to a PNG on the server, so its styles stand in the elements.
 */
export function LinkCard({ title, finding, sides, note, serif, sans }: LinkCardProps & Typefaces) {
  return (
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        width: "100%",
        height: "100%",
        padding: "56px 64px 48px",
        background: PAGE,
        color: INK,
        fontFamily: serif,
      }}
    >
      <div style={{ display: "flex", fontFamily: sans, fontSize: 26, color: MUTED }}>{title}</div>
      <div
        style={{ display: "flex", marginTop: 14, fontSize: 44, fontWeight: 600, lineHeight: 1.2 }}
      >
        {finding}
      </div>
      <div
        style={{ display: "flex", flexDirection: "column", flexGrow: 1, justifyContent: "center" }}
      >
        {sides.map((side) => (
          <Reading key={side.side} {...side} sans={sans} />
        ))}
        {note !== "" && <div style={{ display: "flex", fontSize: 32, color: MUTED }}>{note}</div>}
      </div>
      <div style={{ display: "flex", fontFamily: sans, fontSize: 24, fontWeight: 600 }}>
        Variorum
      </div>
    </div>
  );
}

function Reading({ side, label, phrase, sans }: CardSide & Pick<Typefaces, "sans">) {
  return (
    <div style={{ display: "flex", flexDirection: "column", marginTop: 22 }}>
      <div
        style={{
          display: "flex",
          fontFamily: sans,
          fontSize: 22,
          color: MARK[side],
          fontWeight: 600,
        }}
      >
        {label}
      </div>
      <div
        style={{ display: "flex", flexWrap: "wrap", marginTop: 6, fontSize: 36, lineHeight: 1.35 }}
      >
        {words(phrase.before).map((word, index) => (
          <span key={`b${index}`} style={{ whiteSpace: "pre" }}>
            {word}
          </span>
        ))}
        {words(phrase.words).map((word, index) => (
          <span
            key={`w${index}`}
            style={{
              whiteSpace: "pre",
              background: TINT[side],
              color: MARK[side],
              borderBottom: `3px ${LINE[side]} ${MARK[side]}`,
            }}
          >
            {word}
          </span>
        ))}
        {words(phrase.after).map((word, index) => (
          <span key={`a${index}`} style={{ whiteSpace: "pre" }}>
            {word}
          </span>
        ))}
      </div>
    </div>
  );
}

/** The renderer breaks lines between elements only where each word is one. */
const words = (text: string): readonly string[] =>
  text.split(/(?<= )/u).filter((word) => word !== "");
