/** The path of an address (still percent-encoded) whose story has another name now: `/s/old/a..b` → `/s/new/a..b`. */
export function movedAddress(path: string, story: string): string {
  const parts = path.split("/");
  parts[2] = encodeURIComponent(story);
  return parts.join("/");
}
