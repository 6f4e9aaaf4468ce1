/** Whether two BCP 47 tags name one language, in any region: `en-GB`, `en`. One that is not known (`und`) may be any. */
export function isSameLanguage(one: string, two: string): boolean {
  const [first, second] = [one, two].map((tag) => tag.split("-")[0]?.toLowerCase() ?? "");
  return first === second || [first, second].some((tag) => tag === "" || tag === "und");
}
