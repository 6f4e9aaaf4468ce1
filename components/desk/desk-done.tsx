import { Isolated } from "../ui/isolated";
import type { DoneView } from "./desk-view";
import { UndoForm } from "./undo-form";

interface DeskDoneProps {
  readonly done: DoneView | null;
  /** Why the last change was not made; null where it was. */
  readonly fault: string | null;
  readonly back: string;
}

/** What was done just now with its way back, or why it was not. */
export function DeskDone({ done, fault, back }: DeskDoneProps) {
  if (fault !== null)
    return (
      <p className="form-fault" role="alert">
        {fault}
      </p>
    );
  if (done === null) return null;
  return (
    <div className="desk-done" data-desk-done>
      <p role="status">
        <Isolated text={done.said} />
      </p>
      {done.undo !== null && <UndoForm entry={done.undo} back={back} what={done.said} rowKey="z" />}
    </div>
  );
}
