/** What a notice says is no longer referred to, in several languages; up to the place or the end of the clause. */
const REFERENCES: readonly RegExp[] = [
  /\b(?:references?|mentions?) (?:to|of) (?:the |a |an )?([^,.;()]{2,60}?)(?=\s(?:in|from)\s|[,.;()]|$)/iu,
  /\b(?:referencias?|menci[oó]n)(?:\s\p{L}{3,15}){0,2}?\sa(?:l|\sla|\slos|\slas|\sun|\suna)?\s([^,.;()]{2,60}?)(?=\s(?:en|del)\s|[,.;()]|$)/iu,
  /(?<![\p{L}])(?:r[eé]f[eé]rence|mention)(?:\s\p{L}{3,15}){0,2}?\s(?:à la|à l['’]|à|au|aux)\s?([^,.;()]{2,60}?)(?=\s(?:au|dans|du)\s|[,.;()]|$)/iu,
  /\b(?:Verweis|Hinweis|Bezug) auf ([^,.;()]{2,60}?)(?=\s(?:im|in|aus)\s|[,.;()])/u,
  /\briferimento(?:\s\p{L}{3,15})?\sa(?:l|lla|llo|i|gli)?\s([^,.;()]{2,60}?)(?=\s(?:nel|nell['’]|dal)\s|[,.;()]|$)/iu,
  /(?<![\p{L}])refer[eê]ncia(?:\s\p{L}{3,15})?\s(?:a|ao|à|aos|às)\s([^,.;()]{2,60}?)(?=\s(?:no|na|do)\s|[,.;()]|$)/iu,
  /\bverwijzing naar (?:de |het |een )?([^,.;()]{2,60}?)(?=\s(?:in|uit)\s|[,.;()]|$)/iu,
];
const GERMAN_ARTICLE = /^(?:den|die|das|einen|eine) /u;
const LONGEST = 1_200;

/**
 * The things to which a notice says a reference was taken out: `"Deletes reference to police in final graf"` → police. How a text
 * words such a reference is its own matter: only where a version has these words are they of use.
 */
export const droppedThings = (text: string): readonly string[] =>
  REFERENCES.flatMap((pattern) => {
    const thing = pattern.exec(text.slice(0, LONGEST))?.[1]?.trim().replace(GERMAN_ARTICLE, "");
    return thing ?? [];
  });
