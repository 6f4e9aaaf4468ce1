import type { SizedFile } from "./add-limits";
import { fileSize } from "./file-size";

/** A file that will be sent, or was. */
export interface ChosenFile extends SizedFile {
  readonly key: string;
  /** Why it will not be sent; null where it will. */
  readonly fault: string | null;
}

interface ChosenFilesProps {
  readonly files: readonly ChosenFile[];
  /** How much of each was sent, 0 to 1, in the order of the files that have no fault; null before anything was. */
  readonly shares: readonly number[] | null;
  readonly onRemove: (key: string) => void;
}

/** The files as a list: name, size, and how far each is. */
export function ChosenFiles({ files, shares, onRemove }: ChosenFilesProps) {
  if (files.length === 0) return null;
  const sound = files.filter(({ fault }) => fault === null);
  return (
    <ul className="chosen-files" aria-label="Files to be added">
      {files.map((file) => {
        const share = shares?.[sound.indexOf(file)] ?? null;
        return (
          <li key={file.key} data-fault={file.fault === null ? undefined : ""}>
            <span className="chosen-name" translate="no">
              {file.name}
            </span>
            <span className="chosen-size">{fileSize(file.size)}</span>
            {share === null || file.fault !== null ? (
              <button
                type="button"
                className="chosen-remove"
                disabled={shares !== null}
                onClick={() => onRemove(file.key)}
              >
                Remove<span className="sr-only"> {file.name}</span>
              </button>
            ) : (
              <FileProgress name={file.name} share={share} />
            )}
            {file.fault !== null && (
              <span className="chosen-fault">It will be left out. {file.fault}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function FileProgress({ name, share }: { readonly name: string; readonly share: number }) {
  return (
    <span className="chosen-progress">
      <progress value={share} max={1} aria-label={`${name}, sent`} />
      <span aria-hidden="true">{share >= 1 ? "sent" : `${Math.floor(share * 100)} %`}</span>
    </span>
  );
}
