import { fileSize } from "./file-size";

/** What one form takes, at most. */
export interface AddLimits {
  readonly files: number;
  /** Of one file, in bytes. */
  readonly fileBytes: number;
  /** Of everything in the form together, in bytes. */
  readonly formBytes: number;
}

/** The same limits in one plain sentence. */
export const sayLimits = ({ files, fileBytes, formBytes }: AddLimits): string =>
  `Up to ${files} files, ${fileSize(fileBytes)} each and ${fileSize(formBytes)} together.`;

/** A file as the limits look at it. */
export interface SizedFile {
  readonly name: string;
  readonly size: number;
}

/** Why a file cannot be sent at all, known before it is sent; null where it can. */
export const fileFault = ({ size }: SizedFile, limits: AddLimits): string | null => {
  if (size === 0) return "The file is empty.";
  if (size > limits.fileBytes)
    return `Larger than ${fileSize(limits.fileBytes)}, the most one text may have.`;
  return null;
};

/** Why the files cannot be sent together; null where they can. */
export function filesFault(files: readonly SizedFile[], limits: AddLimits): string | null {
  if (files.length > limits.files)
    return `These are ${files.length} files; ${limits.files} can be added at once. Remove some, and add them in a second go.`;
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  if (bytes > limits.formBytes)
    return `Together these files have ${fileSize(bytes)}; ${fileSize(limits.formBytes)} can be sent at once. Remove some, and add them in a second go.`;
  return null;
}
