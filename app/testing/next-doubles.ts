import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";

/** The host that tests ask. */
export const HOST = "reader.example";

/** Stands for `next/headers` where no server runs: `vi.mock("next/headers", () => nextHeaders)`. */
export const nextHeaders = {
  headers: async () => new Headers({ host: HOST }),
  cookies: async () => ({ get: () => undefined }),
};

/** Stands for `next/og`: the picture as the markup that it is drawn from, so that its words can be read. */
export const nextOg = { ImageResponse: markupOf };

/** Called with `new`. */
function markupOf(element: ReactElement, { headers }: { readonly headers: HeadersInit }): Response {
  return new Response(renderToStaticMarkup(element), { headers });
}
