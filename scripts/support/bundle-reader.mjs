import { bundle } from "./bundle.mjs";

/** What the worker that reads documents is made of. */
const PARTS = ["lib/text", "lib/article", "lib/ingest/reading-worker"];

/** Bundles the worker that reads documents; returns its URL. */
export const bundleReader = () => bundle("reader", "lib/ingest/reading-worker/worker.ts", PARTS);

/** Bundles it and names it to this process, where lib/server looks for it. */
export const nameReader = async () => {
  process.env.VARIORUM_READER = await bundleReader();
};
