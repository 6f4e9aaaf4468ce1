/** Verbs of a change, folded, as laws and lists have them too. */
const CHANGED =
  "amended|revised|changed|corrected|updated|modified|modifiee?|corrigee?|modificad[oa]|corregid[oa]|reformad[oa]|modificat[oa]|corrett[oa]|alterad[oa]|corrigid[oa]|geandert|korrigiert|uberarbeitet|gewijzigd|aangepast|andrad|andrat|andrats|aendret|endret|korrigert|korrigeret|rettet|muutettu|zmieniono|zmieniony|изменена?|исправлена?";
/** Where laws and contracts are made. */
const BODIES =
  "loven|lov|lagen|riksdag\\p{L}*|storting\\p{L}*|folketing\\p{L}*|senat\\p{L}*|senado|senato|parlament\\p{L}*|parlement|parliament|congreso|congresso|congress|camara|camera|commissione|comision|commission|committee|bundestag|bundesrat|ausschuss|landtag|assemblee|constitution\\p{L}*|constitucion|court|retten|tribunal|tribunale|treaty|convenio|council|ayuntamiento|kamer|sejm\\p{L}*|дум\\p{L}*|комитет\\p{L}*";
const WITHIN =
  "in|i|im|au|aux|en|a l'|a la|al|alla|nella|in der|na|no|w|в|by|par|por|von|vom|dal|dalla|da|pelo|pela|door|av|af";
const ARTICLES = "the |la |el |le |l'|der |dem |den |het |de |il |lo ";

const MADE_BY_BODY = new RegExp(
  `(?<![\\p{L}])(?:${CHANGED})\\s(?:${WITHIN})\\s?(?:${ARTICLES})?(?:${BODIES})(?![\\p{L}])`,
  "u",
);
/** `amended by the owners`, `corregida por el profesor`; a newsroom changes its own text. */
const MADE_BY_OTHERS = new RegExp(
  `(?<![\\p{L}])(?:${CHANGED})\\s(?:by the|by a|by his|by her|by their|por el|por la|por los|por las|par le|par la|par les|par l'|von der|von den|von dem|vom|dal|dalla|dai|door de|door het|pelo|pela|pelos|pelas)\\s(?!\\p{L}{0,12}\\s?(?:editor|desk|newsroom|staff|author|writer|redac|redak|redaz|redatt|autor))\\p{L}`,
  "u",
);
/** A notice gives the day: `modifié en 1990` is told of something older. */
const IN_A_YEAR = new RegExp(
  `(?<![\\p{L}])(?:${CHANGED})\\s(?:in|en|im|i|nel|em|w|в)\\s(?:the year |jahre? )?\\d{4}(?!\\d)`,
  "u",
);
const BY_OTHERS_UNSPACED =
  /由(?!本报|本報|编辑|編輯|本台|记者|我们|我社)[^，。、]{1,10}(?:更新|修改|更正|修订)|は(?!編集部|本紙|当社)[^。、は]{1,12}が(?:更新|修正|訂正)した/u;

/** Whether what is told to be changed was changed by others than a newsroom: a law, a list, a map. Folded text in. */
export const changedElsewhere = (folded: string): boolean =>
  MADE_BY_BODY.test(folded) ||
  MADE_BY_OTHERS.test(folded) ||
  IN_A_YEAR.test(folded) ||
  BY_OTHERS_UNSPACED.test(folded);
