import { formerParagraph, isLinked } from "@/app/former-paragraph";
import { goodPairs, namingText } from "@/app/instead-of-pair";
import type { PageProblem, ProblemLink } from "@/components/ui/problem-header";
import type { Comparison, Version } from "@/lib/compare/comparison";
import { rowOfPassage } from "@/lib/compare/findings";
import {
  addressOf,
  ENGINE_KEY,
  type PassageKey,
  type Place,
  parseAddress,
  placeOfKey,
} from "@/lib/compare/permalink";
import type { Result } from "@/lib/result";
import { findDraftProblem } from "@/lib/server/adding";
import { loadFinding } from "@/lib/server/at-desk";
import type { PageProblem as ServerProblem } from "@/lib/server/page-problem";
import {
  loadComparison,
  loadParagraph,
  loadPinnedComparison,
  loadStory,
  loadVersion,
  readAgainst,
} from "@/lib/server/stories";
import { tryStore, whyUnread } from "@/lib/server/why-unread";
import type { Story } from "@/lib/story/story";

const MALFORMED: PageProblem = {
  status: 400,
  message: "The address holds a percent sign that encodes no character.",
};
const NO_PLACE: PageProblem = {
  status: 404,
  message: "No page here has an address of this kind. A comparison is found under /s/story/a..b.",
};
/** Addresses that answer for themselves: what programs read, cards, embeds, feeds, and the pages where a person writes. */
const OWN_ANSWERS = [
  /^\/(?:s\/[^/]+|s|c)\/[^/]+\.(?:json|csv|md|docx)$/u,
  /^\/s\/[^/]+\/(?:report\.html|annotations\.jsonld)$/u,
  /^\/s\/[^/]+\/(?:edit|feed\.atom)(?:$|\/)/u,
  /^\/(?:add|api|card|embed|oembed|desk(?:\.csv)?|sign-(?:in|out))(?:$|\/)/u,
];
/** The report of a story is there wherever its page is. */
const REPORT = /^(\/s\/[^/]+)\/report$/u;
/** Pages that are no part of a story's texts, and why one cannot be shown. */
const WRITING_PAGES: readonly {
  readonly address: RegExp;
  readonly problem: (path: string, query: URLSearchParams) => Promise<AddressProblem | null>;
}[] = [
  {
    address: /^\/add\/[^/]+$/u,
    problem: async (path) => {
      const problem = await findDraftProblem(path.slice("/add/".length));
      return problem === null
        ? null
        : {
            status: problem.status,
            message: `${problem.message} ${problem.hint}`,
            links: [{ href: "/add", text: "Add sources" }],
          };
    },
  },
  {
    address: /^\/s\/[^/]+\/edit$/u,
    problem: async (path) => {
      const [, , slug = ""] = path.split("/");
      const problem = said(await loadStory(slug));
      // A story whose texts are all withdrawn is not shown, but can still be put in order.
      return problem?.status === 404 || problem?.movedTo !== undefined ? problem : null;
    },
  },
  {
    address: /^\/s\/[^/]+\/f\/[^/]+$/u,
    problem: async (path, query) => {
      const [, , slug = "", , finding = ""] = path.split("/");
      return withLinks(said(await loadFinding(slug, finding, query.get("base"))), [
        { href: addressOf({ kind: "story", story: slug }), text: "The story" },
      ]);
    },
  },
];
const FAILED: PageProblem = {
  status: 500,
  message: "The page could not be made. Nothing was lost: the texts are as they were.",
};

/** A problem of an address; with `movedTo` the address is to begin with another story's name, and nothing is wrong. */
export interface AddressProblem extends PageProblem {
  readonly movedTo?: string;
}

/** Why the page at a path (still percent-encoded) cannot be shown, or null where it can. Data addresses answer for themselves. */
export async function findPageProblem(
  path: string,
  query: URLSearchParams,
): Promise<AddressProblem | null> {
  if (!isDecodable(path)) return MALFORMED;
  const writing = WRITING_PAGES.find(({ address }) => address.test(path));
  if (writing === undefined && OWN_ANSWERS.some((address) => address.test(path))) return null;
  try {
    if (writing !== undefined) return await writing.problem(decodeURIComponent(path), query);
    if (path === "/") {
      await tryStore();
      return null;
    }
    const place = parseAddress(path.replace(REPORT, "$1"));
    if (place === null) return (await oddParagraph(path, query)) ?? NO_PLACE;
    return await problemOf(place, query);
  } catch (error) {
    const message = whyUnread(error);
    return message === null ? FAILED : { status: 503, message };
  }
}

async function problemOf(place: Place, query: URLSearchParams): Promise<AddressProblem | null> {
  const base = query.get("base");
  if (place.kind === "comments")
    return withLinks(
      said(await loadVersion(place.story, place.version)),
      (await storyOf(place.story))?.versions
        .filter((version) => version.article.comments.length > 0)
        .map((version) => ({
          href: addressOf({ kind: "comments", story: place.story, version: version.slug }),
          text: `Comments on ${version.label}`,
        })) ?? [],
    );
  if (place.kind === "pair" || place.kind === "pinned") {
    const found =
      place.kind === "pair"
        ? await loadComparison(place.story, place.base, place.other)
        : await loadPinnedComparison(place.base, place.other);
    if (!found.ok)
      return place.kind === "pair"
        ? withLinks(await namingText(said(found), place), await goodPairs(place))
        : said(found);
    const { comparison } = found.value;
    if (place.paragraph === null || rowOfPassage(comparison, place.paragraph)) return null;
    const problem = noPassage(comparison, place.paragraph);
    const { paragraph } = place;
    return place.kind === "pair"
      ? typeof paragraph === "number"
        ? withLinks(problem, await formerParagraph(place, paragraph))
        : problem
      : (await isLinked(comparison, place.paragraph, query.get(ENGINE_KEY)))
        ? null
        : problem;
  }
  const found = await loadStory(place.story);
  if (!found.ok) return said(found);
  const story = await readAgainst(found.value.story, base);
  if (story === null)
    return {
      status: 404,
      message: `“${found.value.story.title}” has no version “${base}” to read it against.`,
      links: found.value.story.versions.map((version) => ({
        href: `${addressOf({ kind: "story", story: place.story })}?base=${encodeURIComponent(version.slug)}`,
        text: `Read against ${version.label}`,
      })),
    };
  if (place.kind === "story") return null;
  const { paragraph } = place;
  const version = story.versions.find(({ file }) => file === story.base);
  const exists = version?.article.blocks.some(({ number }) => number === paragraph);
  if (version === undefined || exists) return null;
  const problem =
    story === found.value.story
      ? said(await loadParagraph(place.story, paragraph))
      : noParagraph(version, `${paragraph}`);
  const pair = { story: place.story, base: version.slug, other: version.slug };
  return withLinks(problem, await formerParagraph(pair, paragraph));
}

/** An address whose last part is no paragraph number at all, such as 0 or "eleven": says which numbers there are. */
async function oddParagraph(path: string, query: URLSearchParams): Promise<AddressProblem | null> {
  const base = query.get("base");
  const [, before, number] = /^(.+)\/p\/([^/]+)$/u.exec(path) ?? [];
  const place = before === undefined ? null : parseAddress(before);
  if (place === null || place.kind === "comments" || place.kind === "paragraph") return null;
  const problem = await problemOf(place, query);
  if (problem !== null) return problem;
  const word = decodeURIComponent(number ?? "");
  if (place.kind === "pair" || place.kind === "pinned") {
    const found =
      place.kind === "pair"
        ? await loadComparison(place.story, place.base, place.other)
        : await loadPinnedComparison(place.base, place.other);
    return found.ok ? noParagraph(found.value.comparison.base, word) : null;
  }
  const story = await readAgainst((await storyOf(place.story)) as Story, base);
  const version = story?.versions.find(({ file }) => file === story.base);
  return version === undefined ? null : noParagraph(version, word);
}

function noPassage(comparison: Comparison, key: PassageKey): PageProblem {
  const { side, turn, number } = placeOfKey(key);
  const version = comparison[side];
  if (!turn) return noParagraph(version, `${number}`);
  const count = version.article.blocks.filter(({ kind }) => kind === "turn").length;
  return {
    status: 404,
    message:
      count === 0
        ? `${version.label} has no turns of an interview.`
        : `${version.label} has no turn ${number}; its turns are numbered 1 to ${count}.`,
  };
}

function noParagraph(version: Version, number: string): PageProblem {
  const count = version.article.blocks.filter((block) => block.number !== null).length;
  return {
    status: 404,
    message: `${version.label} has no paragraph ${number}; its paragraphs are numbered 1 to ${count}.`,
  };
}

const storyOf = async (slug: string): Promise<Story | null> => {
  const found = await loadStory(slug);
  return found.ok ? found.value.story : null;
};

const withLinks = (
  problem: AddressProblem | null,
  links: readonly ProblemLink[],
): AddressProblem | null => (problem === null ? null : { ...problem, links });

const said = (result: Result<ServerProblem, unknown>): AddressProblem | null =>
  result.ok
    ? null
    : {
        status: result.error.status,
        message: `${result.error.message.replace(LONG_NAME, "$1…”")} ${result.error.hint}`,
        ...(result.error.movedTo === undefined ? {} : { movedTo: result.error.movedTo }),
      };

/** An address may name anything at any length: the page repeats its beginning. */
const LONG_NAME = /(“[^”]{60})[^”]{40,}”/gu;

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
