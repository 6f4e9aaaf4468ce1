/**
 * What a document says of itself beside its text (JSON-LD, meta tags, ninjs fields, NewsML-G2 headers, a feed's
 * entry). All as printed, cut to 2,000 characters each; null where the document does not say.
 */
export interface SourceFacts {
  /** The outlet or provider by name. */
  readonly outlet: string | null;
  /** The address the outlet gives as its own (canonical); http or https only. */
  readonly address: string | null;
  /** The item's own identifier (ninjs uri, NewsML-G2 guid, a feed entry's id). */
  readonly uri: string | null;
  /** Identifier of the item that this one was made from. */
  readonly evolvedFrom: string | null;
  /** The number or name of this version, as the provider counts. */
  readonly versionNumber: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  /** First published; ISO 8601. */
  readonly published: string | null;
  /** This version made; ISO 8601. */
  readonly versionCreated: string | null;
  /** Not to be shown before; ISO 8601. */
  readonly embargo: string | null;
  readonly usageTerms: string | null;
  /** BCP 47. */
  readonly language: string | null;
}

export const NO_FACTS: SourceFacts = {
  outlet: null,
  address: null,
  uri: null,
  evolvedFrom: null,
  versionNumber: null,
  title: null,
  byline: null,
  published: null,
  versionCreated: null,
  embargo: null,
  usageTerms: null,
  language: null,
};
