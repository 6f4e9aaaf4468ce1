import type { Article } from "../../article/article";
import { datelineOf } from "../../story/dateline";
import { slugify } from "../../story/slug";

/** "Fähre hält" → "fahre-halt". A title in another script leaves nothing, or only its figures: "87人が空中に" → the spare one. */
export function slugOfStory(title: string, spare: string | null): string {
  const slug = slugify(title);
  return /[a-z]{3}/.test(slug) ? slug : (spare ?? (slug || "story"));
}

/** "HOLM, 4 May (Lumen) – The mill closes" → "The mill closes": where it was written is no part of what it is called. */
export function withoutDateline(article: Article, title: string): string {
  const dateline = datelineOf(article);
  return dateline !== null && title.startsWith(dateline)
    ? title.slice(dateline.length).replace(/^[\s–—:-]+/u, "")
    : title;
}
