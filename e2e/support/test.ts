import { test as base, expect } from "@playwright/test";

export { expect };

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
        const url = new URL(request.url());
        const isOurs = url.origin === new URL(baseURL ?? "").origin;
        if (!isOurs && url.protocol.startsWith("http")) wrong.push(`Asked ${url.origin}`);
      });
      await use(undefined);
      expect(wrong, "what no page may do").toEqual([]);
    },
    { auto: true },
  ],
});
