import { expect, test } from "vitest";
import { readBody } from "./read-body";

/** A body that comes in parts, and counts how many were asked for. */
function chunked(parts: readonly string[], headers: Record<string, string> = {}) {
  let pulled = 0;
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      pull(controller) {
        const part = parts[pulled];
        pulled += 1;
        if (part === undefined) controller.close();
        else controller.enqueue(new TextEncoder().encode(part));
      },
    },
    { highWaterMark: 0 },
  );
  return { request: { headers: new Headers(headers), body }, pulled: () => pulled };
}

const outcome = async (request: Parameters<typeof readBody>[0], cap: number) => {
  const read = await readBody(request, cap);
  return read.ok ? new TextDecoder().decode(read.value) : read.error.status;
};

test("reads a body of up to the cap", async () => {
  expect(await outcome(chunked(["The ", "ferry"]).request, 9)).toBe("The ferry");
  expect(await outcome(chunked([]).request, 9)).toBe("");
  expect(await outcome({ headers: new Headers(), body: null }, 9)).toBe("");
});

test("stops reading once the cap is passed", async () => {
  const endless = chunked(Array.from({ length: 1_000 }, () => "ten bytes."));
  expect(await outcome(endless.request, 25)).toBe(413);
  expect(endless.pulled()).toBe(3);
});

test("does not begin where the length is too long already", async () => {
  const long = chunked(["x"], { "content-length": "26" });
  expect(await outcome(long.request, 25)).toBe(413);
  expect(long.pulled()).toBe(0);
});

test("a body shorter than it says was cut on its way, and is not taken for whole", async () => {
  expect(await outcome(chunked(["cut"], { "content-length": "10" }).request, 25)).toBe(400);
});

test("a body that breaks off is no body", async () => {
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start: (controller) => controller.error(new Error("gone")),
  });
  expect(await outcome({ headers: new Headers(), body }, 25)).toBe(400);
});
