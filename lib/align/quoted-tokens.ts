import { findQuotations } from "../article/quotations";
import type { Passage } from "./passage";

/** 1 for each token of the passage that stands inside quotation marks. */
export function quotedTokens({ text, tokens }: Passage): Uint8Array {
  const inside = new Uint8Array(tokens.length);
  let token = 0;
  for (const { outer } of findQuotations(text)) {
    while (token < tokens.length && (tokens.ends[token] as number) <= outer.start) token++;
    for (; token < tokens.length && (tokens.starts[token] as number) < outer.end; token++)
      inside[token] = 1;
  }
  return inside;
}
