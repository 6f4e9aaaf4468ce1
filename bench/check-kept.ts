import { createHash } from "node:crypto";
import { readDocument } from "../lib/article/read-document";
import { ENGINE_VERSION } from "../lib/compare/engine-version";
import { passagesJson } from "../lib/compare/passage-json";
import { sketchArticle } from "../lib/search/sketch-article";
import type { Store } from "../lib/store/store";
import type { Reported } from "./import-files";

/**
 * What is wrong with what was reported as kept: each version must have its very bytes, be read as it was, stand in the
 * story and source that were named, have its passages, and be found by its text.
 */
export async function checkKept(
  store: Store,
  reported: readonly Reported[],
  written: ReadonlyMap<string, Buffer>,
): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const { version, story, source } of reported) {
    const record = (await store.readVersions([version])).get(version);
    if (!record) {
      wrong.push(`${version} is missing`);
      continue;
    }
    const bytes = Buffer.from(record.bytes);
    if (createHash("sha256").update(bytes).digest("hex") !== version)
      wrong.push(`${version} has other bytes`);
    if (written.get(version)?.equals(bytes) !== true) wrong.push(`${version} is not as written`);
    const read = readDocument(record.bytes, version, record);
    if (!read.ok) {
      wrong.push(`${version} cannot be read`);
      continue;
    }
    const { article } = read.value;
    const standings = await store.standingsOf(version);
    if (!standings.some((one) => one.story.slug === story && one.source.name === source))
      wrong.push(`${version} does not stand in ${story}/${source}`);
    if ((await store.readPassages(version, ENGINE_VERSION)) !== passagesJson(article))
      wrong.push(`${version} lacks its passages`);
    const { found } = await store.findCandidates(sketchArticle(article), 50);
    if (!found.some(({ hash }) => hash === version)) wrong.push(`${version} is not found`);
  }
  return wrong;
}

/** What is wrong with a store into which all of the given texts went: each is there, once, and nothing else is. */
export async function checkWhole(
  store: Store,
  written: ReadonlyMap<string, Buffer>,
): Promise<readonly string[]> {
  const wrong: string[] = [];
  const { versions, sources } = await store.count();
  if (versions !== written.size) wrong.push(`${versions} versions for ${written.size} texts`);
  if (sources !== written.size) wrong.push(`${sources} sources for ${written.size} texts`);
  for (const version of written.keys()) {
    const standings = await store.standingsOf(version);
    if (standings.length !== 1) wrong.push(`${version} stands in ${standings.length} places`);
  }
  return wrong;
}
