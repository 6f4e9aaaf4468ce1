interface WasProps {
  /** The name of the field that this belongs to. */
  readonly name: string;
  readonly value: string | null;
}

/** What a field showed: only a field that was changed against it becomes an edit, so another person's change stays. */
export function Was({ name, value }: WasProps) {
  return <input type="hidden" name={`was-${name}`} value={value ?? ""} />;
}
