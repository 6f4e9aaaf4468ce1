import { type ExportLink, ExportMenu } from "../ui/export-menu";

/** In the order of how many want them. */
const FORMATS = [
  ["docx", "Document with tracked changes (Word)"],
  ["csv", "Table of the differences (CSV)"],
  ["md", "Text with its changes marked (CriticMarkup)"],
  ["json", "Everything as data (JSON)"],
] as const;

interface PairExportsProps {
  /** The comparison's own address, without an ending. */
  readonly address: string;
  /** Whether its texts are cut to excerpts: its files would hold whole words, so none is given. */
  readonly excerpts: boolean;
  readonly what?: string;
}

/** What a comparison is taken away as. */
export function PairExports({ address, excerpts, what = "" }: PairExportsProps) {
  if (excerpts) return null;
  const links = FORMATS.map(
    ([ending, says]): ExportLink => ({ href: `${address}.${ending}`, says }),
  );
  return <ExportMenu links={links} what={what} />;
}

/** Why less of a comparison is shown than there is; nothing where all of it is. */
export function ExcerptsNote({ excerpts }: Pick<PairExportsProps, "excerpts">) {
  return excerpts ? (
    <p className="limit-note">
      The usage terms of a text ask for excerpts only. What differs stands here with a few words
      around it, and the comparison cannot be exported.
    </p>
  ) : null;
}
