const FAILED = {
  message: "The texts could not be read: something went wrong here.",
  hint: "Nothing was kept. Try again.",
};

/**
 * Answers with one JSON value a line as `work` says them, and with what `work` gives as the last. Where `work` throws,
 * the last line says that it failed.
 */
export function answerLines(work: (say: (value: unknown) => void) => Promise<unknown>): Response {
  const encoder = new TextEncoder();
  const lines = new ReadableStream<Uint8Array>({
    start: async (controller) => {
      const say = (value: unknown): void => {
        try {
          controller.enqueue(encoder.encode(`${JSON.stringify(value)}\n`));
        } catch {
          // Whoever asked went away; the work hears of it by the request's signal.
        }
      };
      try {
        say(await work(say));
      } catch (error) {
        process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
        say(FAILED);
      }
      try {
        controller.close();
      } catch {
        // Closed by whoever went away.
      }
    },
  });
  return new Response(lines, {
    headers: { "Content-Type": "application/x-ndjson", "Cache-Control": "no-store" },
  });
}
