import type { Article, Block } from "./article";

/** The blocks that are aligned: body paragraphs and interview turns, in document order. */
export const passagesOf = (article: Article): readonly Block[] =>
  article.blocks.filter((block) => block.kind === "body" || block.kind === "turn");
