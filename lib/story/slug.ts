const MAX_SLUG = 60;

/**
 * A name as part of an address: small ASCII letters, digits, hyphens and underscores, at most 60 characters.
 * `"Grünau – die Fähre"` → `"grunau-die-fahre"`; empty where nothing of the name is ASCII.
 */
export function slugify(name: string): string {
  const slug = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/ß/gu, "ss")
    .toLowerCase()
    .replace(/[^a-z0-9_]+/g, "-")
    .replace(/^-|-$/g, "");
  if (slug.length <= MAX_SLUG) return slug;
  const cut = slug.lastIndexOf("-", MAX_SLUG);
  return slug.slice(0, cut > 0 ? cut : MAX_SLUG);
}

/**
 * Makes slugs unique within their list: of equal ones the second becomes `name-2`, the third `name-3`;
 * an empty one becomes `fallback`.
 */
export function uniqueSlugs(slugs: readonly string[], fallback: string): readonly string[] {
  const taken = new Set<string>();
  return slugs.map((slug) => {
    const wanted = slug === "" ? fallback : slug;
    let unique = wanted;
    for (let count = 2; taken.has(unique); count++) unique = `${wanted}-${count}`;
    taken.add(unique);
    return unique;
  });
}

/** A file's name without its folder and last extension: `texts/1-wire.txt` → `1-wire`. */
export const stemOf = (file: string): string => {
  const name = file.split(/[\\/]/).at(-1) ?? file;
  const dot = name.lastIndexOf(".");
  return dot > 0 ? name.slice(0, dot) : name;
};
