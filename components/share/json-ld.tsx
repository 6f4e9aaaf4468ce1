/** JSON that can stand in a script element: no character in it can end the element or begin another. */
export const scriptSafeJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/gu,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/** Data about the page for programs (schema.org). A data block: browsers do not run it. */
export function JsonLd({ data }: { readonly data: unknown }) {
  return <script type="application/ld+json">{scriptSafeJson(data)}</script>;
}
