import { readdirSync } from "node:fs";
import { join } from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { findPageProblem } from "@/app/find-page-problem";
import { HOST } from "./next-doubles";

/** A page or a route of the app, by its file. */
interface Place {
  readonly file: string;
  readonly pattern: RegExp;
  readonly names: readonly string[];
}

export interface Answered {
  readonly status: number;
  /** All that is sent: a page with its metadata, or a route's body. */
  readonly text: string;
  readonly headers: Headers;
  /** The file that answered, such as `c/[pair]/page.tsx`. */
  readonly file: string;
}

const ROOT = join(process.cwd(), "app");

/** Files of all pages and routes, below `app/`. */
export const appFiles: readonly string[] = readdirSync(ROOT, { recursive: true })
  .map((file) => `${file}`.replaceAll("\\", "/"))
  .filter((file) => /(?:^|\/)(?:page|route)\.tsx?$/u.test(file))
  .sort();

const freedom = ({ file, names }: Place): number => names.length + (file.includes("[...") ? 99 : 0);

/** As Next finds them: the one with fewer free parts first, what takes all that is left last. */
const places: readonly Place[] = appFiles
  .map((file): Place => {
    const parts = file.split("/").slice(0, -1);
    const names = parts.flatMap((part) => /^\[+(?:\.{3})?(\w+)\]+$/u.exec(part)?.[1] ?? []);
    const pattern = parts.map((part) =>
      part.startsWith("[[...") ? "(?:/(.*))?" : part.startsWith("[") ? "/([^/]+)" : `/${part}`,
    );
    return { file, names, pattern: new RegExp(`^${pattern.join("") || "/"}$`, "u") };
  })
  .sort((a, b) => freedom(a) - freedom(b));

/** next.config.js sends addresses of stories and comparisons with an extension there. */
const rewritten = (path: string): string =>
  /^\/(?:s\/[^/]+|s|c)\/[^/]+\.(?:json|csv|md|docx)$/u.test(path) ? `/data${path}` : path;

/** What the app answers to GET for an address: the proxy's question first, then the page or route, without a server. */
export async function askApp(
  address: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answered> {
  const url = new URL(address, `http://${HOST}`);
  const path = rewritten(url.pathname);
  const place = places.find(({ pattern }) => pattern.test(path));
  if (place === undefined) throw new Error(`${path} is no address of the app`);
  const problem = await findPageProblem(url.pathname, url.searchParams);
  if (problem !== null)
    return {
      status: problem.movedTo === undefined ? problem.status : 308,
      text: JSON.stringify(problem),
      headers: new Headers(),
      file: place.file,
    };
  const given = place.pattern.exec(path)?.slice(1) ?? [];
  const params = Promise.resolve(
    Object.fromEntries(place.names.map((name, index) => [name, given[index] ?? ""])),
  );
  const module = await import(/* @vite-ignore */ join(ROOT, place.file));
  if (/route\.tsx?$/u.test(place.file)) {
    const answer: Response = await module.GET(new Request(url, { headers }), { params });
    const text = await answer.text();
    return { status: answer.status, text, headers: answer.headers, file: place.file };
  }
  const props = { params, searchParams: Promise.resolve(Object.fromEntries(url.searchParams)) };
  const metadata = module.generateMetadata?.(props) ?? module.metadata ?? {};
  const text = `${JSON.stringify(await metadata)}${renderToStaticMarkup(await module.default(props))}`;
  return { status: 200, text, headers: new Headers(), file: place.file };
}
