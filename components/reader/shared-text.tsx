interface SharedTextProps {
  readonly text: string;
  /** In a rewritten paragraph most words differ, so what both sides share is marked instead. */
  readonly shaded: boolean;
}

/** Text that both sides have; shaded (two words or more) where it is the exception. */
export function SharedText({ text, shaded }: SharedTextProps) {
  const words = text.trim();
  if (!shaded || !/\S\s+\S/u.test(words)) return <span>{text}</span>;
  const at = text.indexOf(words);
  return (
    <>
      {at > 0 && <span>{text.slice(0, at)}</span>}
      <span className="shared">{words}</span>
      {at + words.length < text.length && <span>{text.slice(at + words.length)}</span>}
    </>
  );
}
