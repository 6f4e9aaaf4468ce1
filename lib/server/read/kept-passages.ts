import type { Article } from "../../article/article";
import { ENGINE_VERSION, FIRST_ENGINE } from "../../compare/engine-version";
import type { LinkedPassage } from "../../compare/linked-passage";
import { resolvePassage } from "../../compare/passage";
import { parsePassages, passagesJson } from "../../compare/passage-json";
import type { Store } from "../../store/store";

/** The paragraphs of kept texts as the engines of fixed links read them. */
export interface KeptPassages {
  /** The paragraph that a link was made for, as the engine read it that made the link; null where that is not kept. */
  readonly find: (
    article: Article,
    asked: Pick<LinkedPassage, "of" | "number">,
    madeWith: string,
  ) => Promise<LinkedPassage | null>;
  /** Keeps how the present engine reads texts whose links it is about to give out; waits for nothing. */
  readonly keep: (articles: readonly Article[]) => void;
}

/** Texts whose passages are known to be kept; more than a process shows in a day. */
const MOST_KNOWN = 100_000;

/**
 * A text's passages are kept when it is taken. A later engine that reads other paragraphs in it keeps its own beside
 * them before it gives out links. `engine`: the present one.
 */
export function createKeptPassages(
  store: Pick<Store, "readPassages" | "write">,
  engine: string = ENGINE_VERSION,
): KeptPassages {
  const known = new Set<string>();

  const keepOne = async (article: Article): Promise<void> => {
    const hash = article.version;
    if (known.has(hash)) return;
    if (known.size >= MOST_KNOWN) known.clear();
    known.add(hash);
    if ((await store.readPassages(hash, engine)) !== null) return;
    await store.write((writer) => writer.savePassages(hash, engine, passagesJson(article)));
  };

  return {
    find: async (article, { of, number }, madeWith) => {
      const json = await store.readPassages(article.version, madeWith);
      const all = json === null ? null : parsePassages(json);
      const passage = all?.find(
        (one) => one.paragraph === number && (one.turn === true) === (of === "turn"),
      );
      if (all === null || passage === undefined) return null;
      const { quote, ending } = passage;
      return {
        ...resolvePassage(passage, article, all),
        number,
        of,
        quote: ending === "" ? quote : `${quote} … ${ending}`,
      };
    },
    keep: (articles) => {
      // Texts are taken by the first engine's successors too: each keeps its own reading then.
      if (engine === FIRST_ENGINE) return;
      for (const article of articles) keepOne(article).catch(() => known.delete(article.version));
    },
  };
}
