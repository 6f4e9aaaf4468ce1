import type { DriftPhrases } from "../compare/judge-drift";
import { isSpeechVerb } from "../compare/speech-verbs";
import type { TextChange } from "../diff/change";
import type { RowPair } from "./row-sides";
import { sentenceAround } from "./sentence-around";

/** What is to come, plain and as it is reported: "will run" / said it "would run". */
const FUTURE =
  /(?<![\p{L}\p{M}])(?:will|shall|(?:is|are) to|wird|werden|va|vont|sera|seront|va a|van a|será|serán|vai|vão|serão|sarà|saranno|zal|zullen|ska|kommer att)(?![\p{L}\p{M}])|['’]ll(?![\p{L}\p{M}])|(?<=\p{L}{2})(?:rà|ranno|ront|rá|rán|rão)(?![\p{L}\p{M}])/iu;
const REPORTED_FUTURE =
  /(?<![\p{L}\p{M}])(?:would|werde|würden?|allait|allaient|serait|seraient|iba a|iban a|sería|serían|ia|iam|seria|seriam|sarebbe|sarebbero|zou|zouden|skulle)(?![\p{L}\p{M}])|(?<=\p{L}{2})(?:rait|raient|ría|rían)(?![\p{L}\p{M}])/iu;
/** "podría", "pourrait": what may be is no form of what will be. */
const MODAL =
  /(?<![\p{L}\p{M}])(?:may|might|could|can|pod(?:r|er)\p{L}+|pourr\p{L}+|potr\p{L}+|pueden?|kann|könn\p{L}+|devr\p{L}+|deb\p{L}+|dever\p{L}+|kunde|kon)(?![\p{L}\p{M}])/iu;
/** "which is to cost": no more than the grammar of the sentence, unless the other side says how sure it is. */
const PLAN = /(?<![\p{L}\p{M}])(?:is|are) to(?![\p{L}\p{M}])/iu;
const DEGREE =
  /(?<![\p{L}\p{M}])(?:will|would|must|should|if|when|not|never|no|hopes?|plans?|expect\p{L}*|likely|set to)(?![\p{L}\p{M}])/iu;
/** "so as not to wake her": an aim, and no denial. */
const NEGATED_AIM =
  /^(?:para no|para não|pour ne (?:pas|plus)|per non|um nicht|(?:so as )?not to|om niet|för att inte)(?![\p{L}\p{M}])/iu;

/**
 * Whether two phrases differ in the form of what is reported and not in certainty: “The trams will run,” said Lund / Lund said the
 * trams would run. A plain future that the grammar asks for ("at a cost of" / "which is to cost") is none either, nor a negated aim.
 */
export function isSameCertainty(
  { base, other }: RowPair,
  change: TextChange,
  phrases: DriftPhrases,
): boolean {
  const [one, two] = [phrases.base, phrases.other];
  if (one === "" || two === "") return NEGATED_AIM.test(one + two);
  if (MODAL.test(one) || MODAL.test(two)) return false;
  if (PLAN.test(one) !== PLAN.test(two) && !DEGREE.test(PLAN.test(one) ? two : one)) return true;
  const [futures, reported] = [
    [FUTURE.test(one), FUTURE.test(two)],
    [REPORTED_FUTURE.test(one), REPORTED_FUTURE.test(two)],
  ];
  if (futures[0] && reported[1]) return isReported(other.text, change.other.range);
  if (reported[0] && futures[1]) return isReported(base.text, change.base.range);
  return false;
}

/** A verb of speech stands in the sentence: somebody said so. */
const isReported = (text: string, range: { readonly start: number; readonly end: number }) =>
  `${sentenceAround(text, range)} ${text.slice(range.start, range.end)}`
    .split(/[^\p{L}\p{M}’'-]+/u)
    .some(isSpeechVerb);
