import { foldLetters, foldVariants } from "./fold-letters";

/**
 * Spelling families: each rule brings the spellings of one word to one form. A rule may turn a word into nonsense
 * ("raise" to "raize"): only the equality of two forms counts, so it harms nothing unless two different words meet.
 */
type Rule = readonly [pattern: RegExp, form: string];

const RULES: readonly Rule[] = [
  // defence/defense, licence/license
  [/^((?:self-|non-)?(?:def|off|lic|pret))ences?(?=$|less|man|men|d)/u, "$1ense"],
  // colour/color; the stems are listed because "hour" and "four" are no such words
  [
    /^((?:un|dis|mis|re|en)?(?:col|fav|hon|lab|neighb|rum|harb|behavi|endeav|hum|vap|arm|flav|parl|savi|sav|vig|tum|od|glam|rig|splend|val|cand|demean|ferv|clam|ard|ranc|succ))our/u,
    "$1or",
  ],
  // organise/organize, organisation/organization, analyse/analyze
  [/is(e|ed|es|er|ers|ing|ation|ations|ational)$/u, "iz$1"],
  [/ys(e|ed|es|er|ers|ing)$/u, "yz$1"],
  // centre/center, kilometres/kilometers
  [
    /^((?:epi|kilo|centi|milli|multi|amphi)?(?:cent|theat|met|lit|fib|calib|somb|spect|lust|meag|sab|sepulch|och))re(s|d)?$/u,
    "$1er$2",
  ],
  // travelled/traveled, signalling/signaling, counsellor/counselor; not "filled", "called"
  [/(?<=[aeiouy]\p{L}{0,12}[^aeiou][ae])l(?=l(?:ed|ing|er|ers|or|ors|ous)$)/u, ""],
  // dialogue/dialog
  [/^(dial|catal|anal|monol|prol|epil)ogue(s?)$/u, "$1og$2"],
  // paediatric/pediatric, anaemia/anemia, oestrogen/estrogen
  [/^(p|orthop|encyclop|an|h|leuk|arch|medi)ae(?=[a-z])/u, "$1e"],
  [/^o(e(?:strogen|sophag|dema))/u, "$1"],
  [/^(f|man|diarrh)oe(?=[a-z])/u, "$1e"],
];

/** Whatever a rule needs; most words have none of it. */
const MAY_VARY = /our|ence|is[ei]|isa|ys[ei]|re[sd]?$|ll|ogue|ae|oe/u;

const PAIRS =
  "programme program|programmes programs|grey gray|greys grays|tyre tire|tyres tires|kerb curb|kerbs curbs|" +
  "cheque check|cheques checks|plough plow|ploughs plows|sceptic skeptic|sceptics skeptics|sceptical skeptical|" +
  "scepticism skepticism|aluminium aluminum|mould mold|moulds molds|ageing aging|judgement judgment|" +
  "judgements judgments|acknowledgement acknowledgment|towards toward|afterwards afterward|backwards backward|" +
  "amongst among|amidst amid|whilst while|learnt learned|burnt burned|spelt spelled|dreamt dreamed|leapt leaped|" +
  "gaol jail|gaols jails|gaoled jailed|practise practice|practised practiced|practising practicing|" +
  "draught draft|draughts drafts|pyjamas pajamas|moustache mustache|sulphur sulfur|cosy cozy|artefact artifact|" +
  "artefacts artifacts|advisor adviser|advisors advisers|enquiry inquiry|enquiries inquiries|focussed focused|" +
  "focussing focusing|benefitted benefited|benefitting benefiting|enrol enroll|enrolment enrollment|fulfil fulfill|" +
  "fulfils fulfills|fulfilment fulfillment|skilful skillful|skilfully skillfully|instalment installment|" +
  "instalments installments|wilful willful|jewellery jewelry|traveller traveler|travellers travelers|" +
  "manoeuvre maneuver|manoeuvres maneuvers|manoeuvring maneuvering|manoevre maneuver|storey story|storeys stories|" +
  "furore furor|yoghurt yogurt|whisky whiskey|axe ax|annexe annex|protestor protester|protestors protesters|" +
  "okay ok|sizeable sizable|likeable likable|liveable livable|saleable salable|vice-president vicepresident|" +
  "cancelled canceled|cancelling canceling|percent percent|co-operate cooperate|co-operation cooperation|" +
  "co-operative cooperative|co-ordinate coordinate|co-ordinated coordinated|co-ordination coordination|" +
  "co-ordinator coordinator|e-mail email|e-mails emails|re-election reelection|re-elected reelected|" +
  "cease-fire ceasefire|policy-maker policymaker|policy-makers policymakers|law-maker lawmaker|law-makers lawmakers";

const listed = new Map(PAIRS.split("|").map((pair) => pair.split(" ") as [string, string]));

/**
 * The form that the spellings of one word share: British and American families, marks on letters (Arabic hamza seats,
 * accents), German ß. `word` is in small letters. `marksTell`: the marks on letters tell words of its language apart
 * ("wurde" and "würde"); then only those fold that reforms and houses vary.
 */
export function spellingForm(word: string, marksTell = false): string {
  const known = listed.get(word);
  if (known !== undefined) return known;
  let form = word;
  if (marksTell) form = foldVariants(form);
  else if (/[^a-z'-]/u.test(form)) form = foldLetters(form);
  if (form.length < 5 || !MAY_VARY.test(form)) return form;
  for (const [pattern, by] of RULES) form = form.replace(pattern, by);
  return form;
}
