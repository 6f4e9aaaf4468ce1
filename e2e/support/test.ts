import { test as base, expect, type Request } from "@playwright/test";

export { expect };

/** Whether one of our pages asks another server for something by itself. */
function isForeign(request: Request, own: string): boolean {
  const url = new URL(request.url());
  if (!url.protocol.startsWith("http") || url.origin === own) return false;
  if (request.serviceWorker() !== null) return true;
  const main = request.frame().page().mainFrame();
  // Where a person went elsewhere, that page asks; and going there is no loading.
  const isGoing = request.isNavigationRequest() && request.frame() === main;
  return !isGoing && new URL(main.url()).origin === own;
}

/**
 * Playwright's test, which also fails where a page did what no page of ours may: something its Content-Security-Policy
 * forbids, an error that nothing caught, a request to another server.
 */
export const test = base.extend<{ readonly guarded: undefined }>({
  guarded: [
    async ({ context, baseURL }, use) => {
      const wrong: string[] = [];
      context.on("console", (message) => {
        if (/content security policy|permissions policy/i.test(message.text()))
          wrong.push(message.text());
      });
      context.on("weberror", (error) => wrong.push(`Uncaught: ${error.error().message}`));
      context.on("request", (request) => {
        if (isForeign(request, new URL(baseURL ?? "").origin)) wrong.push(`Asked ${request.url()}`);
      });
      await use(undefined);
      expect(wrong, "what no page may do").toEqual([]);
    },
    { auto: true },
  ],
});
