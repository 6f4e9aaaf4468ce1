/** For what is no page: asks search engines to leave it out where the usage terms of a text ask for that. */
export const noIndexHeader = (noIndex: boolean): Readonly<Record<string, string>> =>
  noIndex ? { "X-Robots-Tag": "noindex" } : {};
