/** What the index of a store tells of a text before it is read, beside the sizes of both sketches. */
export interface IndexedKin {
  /** Runs of both samples, and the smaller sample's size. */
  readonly sharedRuns: number;
  readonly runs: number;
  /** Sum over the shared terms of ln((1 + texts) / texts that hold the term), and the smaller list's size. */
  readonly termWeight: number;
  readonly terms: number;
  /** Texts in the store. */
  readonly texts: number;
}

/** Among so few texts every weight is small, and reading them all costs little. */
const FEW_TEXTS = 100;
/** A copy of a tenth shares a tenth of the sample or so; a sample may miss most of that. */
const SHARED_RUNS = 0.02;
/**
 * Two reports of one event share a quarter of their terms, and rare ones. Among 3,000 texts, invented and real, all
 * pairs of one event weighed more than 0.16; of the others 19 in 20 weighed less than 0.07.
 */
const TERM_WEIGHT = 0.08;

/**
 * Whether a text that the index found can be kin at all, so that it is worth reading and judging: a notice of another
 * town's ferry shares “ferry”, “harbour” and “Sunday” with ours, and is not read.
 */
export const worthJudging = ({ sharedRuns, runs, termWeight, terms, texts }: IndexedKin): boolean =>
  texts < FEW_TEXTS ||
  sharedRuns > SHARED_RUNS * runs ||
  termWeight > TERM_WEIGHT * terms * Math.log(1 + texts);
