interface UndoFormProps {
  readonly entry: string;
  readonly back: string;
  /** What is taken back, for those who do not see where the button stands. */
  readonly what: string;
  /** The key that presses it, where one does. */
  readonly rowKey?: string;
}

/** One button that takes back what was said. */
export function UndoForm({ entry, back, what, rowKey }: UndoFormProps) {
  return (
    <form className="desk-undo" action="/desk/change" method="post">
      <input type="hidden" name="back" value={back} />
      <button
        type="submit"
        className="button button-quiet"
        name="do"
        value={`undo:${entry}`}
        aria-label={`Undo: ${what}`}
        data-row-key={rowKey}
      >
        Undo
      </button>
    </form>
  );
}
