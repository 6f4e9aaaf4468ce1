/** Agencies that papers name by several names: the short one first, then all others. Public names, not a closed list. */
const NAMES: readonly (readonly string[])[] = [
  ["AP", "Associated Press"],
  ["AFP", "Agence France-Presse", "Agence France Presse"],
  ["dpa", "DPA", "Deutsche Presse-Agentur", "Deutschen Presse-Agentur", "German Press Agency"],
  ["APA", "Austria Presse Agentur", "Austria Press Agency"],
  ["EFE", "Agencia EFE"],
  ["ANSA", "Agenzia Nazionale Stampa Associata"],
  ["ANP", "Algemeen Nederlands Persbureau"],
  ["NTB", "Norsk Telegrambyrå"],
  ["TT", "Tidningarnas Telegrambyrå"],
  ["STT", "Suomen Tietotoimisto"],
  ["PAP", "Polska Agencja Prasowa", "Polish Press Agency"],
  ["CTK", "ČTK", "Česká tisková kancelář", "Czech News Agency"],
  ["MTI", "Magyar Távirati Iroda"],
  ["BTA", "Bulgarian Telegraph Agency", "Bulgarian News Agency"],
  ["AA", "Anadolu", "Anadolu Agency", "Anadolu Ajansı", "Anadolu Agentur"],
  ["UPI", "United Press International"],
  ["PTI", "Press Trust of India"],
  ["ANI", "Asian News International"],
  ["UNI", "United News of India"],
  ["APP", "Associated Press of Pakistan"],
  ["AAP", "Australian Associated Press"],
  ["VNA", "Vietnam News Agency"],
  ["CNA", "Central News Agency"],
  ["SPA", "Saudi Press Agency"],
  ["WAM", "Emirates News Agency"],
  ["MENA", "Middle East News Agency"],
  ["KUNA", "Kuwait News Agency"],
  ["KCNA", "Korean Central News Agency", "조선중앙통신"],
  ["Yonhap", "Yonhap News Agency", "연합뉴스"],
  ["Xinhua", "Xinhua News Agency", "新华社"],
  ["Kyodo", "Kyodo News", "共同通信"],
  ["Jiji", "Jiji Press", "時事通信"],
  ["TASS", "ТАСС"],
  ["Interfax", "Интерфакс"],
];

const GROUPS = new Map(NAMES.flatMap((group) => group.map((name) => [name, group] as const)));

/** All names of the agency that goes by `name`, `AP` → `AP`, `Associated Press`; none where it is not known. */
export const namesOfAgency = (name: string): readonly string[] => GROUPS.get(name) ?? [];
