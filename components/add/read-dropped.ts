/** At most this many files are looked for in dropped folders: enough to say that there are too many. */
const MOST = 500;

/** The files of a drop or a paste, those in dropped folders included, in the order of their names within a folder. */
export async function readDropped(data: DataTransfer): Promise<readonly File[]> {
  // Entries and files must be taken before the first wait: the list is emptied after the event.
  const entries = [...data.items].map((item) => item.webkitGetAsEntry?.() ?? null);
  const loose = [...data.files];
  if (!entries.some((entry) => entry?.isDirectory)) return loose;
  const found: File[] = [];
  for (const entry of entries) if (entry !== null) await collect(entry, found);
  return found;
}

async function collect(entry: FileSystemEntry, found: File[]): Promise<void> {
  if (found.length >= MOST || entry.name.startsWith(".")) return;
  if (entry.isFile) {
    const file = await fileOf(entry as FileSystemFileEntry);
    if (file !== null) found.push(file);
    return;
  }
  const inside = await entriesOf(entry as FileSystemDirectoryEntry);
  for (const inner of [...inside].sort((a, b) => (a.name < b.name ? -1 : 1)))
    await collect(inner, found);
}

const fileOf = (entry: FileSystemFileEntry): Promise<File | null> =>
  new Promise((resolve) => entry.file(resolve, () => resolve(null)));

/** A browser gives a folder's entries in portions; an empty one is the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  while (all.length < MOST) {
    const portion = await new Promise<readonly FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    );
    if (portion.length === 0) break;
    all.push(...portion);
  }
  return all;
}
