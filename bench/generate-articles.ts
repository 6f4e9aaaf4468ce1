import { inventWords } from "./invent-words";

/** An invented article as it would lie in a file. */
export interface GeneratedArticle {
  readonly name: string;
  readonly text: string;
  /** Number of the event that it tells; articles of one event belong to one story. */
  readonly event: number;
}

const ONSETS = "b c d f g h k l m n p r s t v br dr fl gr kl st tr".split(" ");
const SMALL =
  "the of and to in a is was for on that with as at by from has had will be not its their after before about over under more than".split(
    " ",
  );
const SAID = ["said", "told reporters", "said in a statement", "added"];
const MONTHS = "January February March April May June July August September October".split(" ");

/** What a generated event is made of. */
interface Event {
  readonly number: number;
  readonly places: readonly string[];
  readonly people: readonly string[];
  readonly words: readonly string[];
  readonly date: string;
}

/**
 * `count` invented articles of 300 to 700 words: half tell an event alone; the others are told by two to five outlets as a
 * wire text, copies of it, a rewrite and a report that shares no sentence. Kin stand within some hundred articles of
 * each other, as in a day's stream. The same seed gives the same articles.
 */
export function* generateArticles(count: number, seed: number): Generator<GeneratedArticle> {
  const { dice, pick, coin, rare } = inventWords(seed, ONSETS);
  const name = (): string => {
    const word = coin();
    return word.charAt(0).toUpperCase() + word.slice(1);
  };
  const lexicon = Array.from({ length: 12_000 }, coin);
  const word = (): string => (dice() < 0.45 ? pick(SMALL) : rare(lexicon));

  const makeEvent = (number: number): Event => ({
    number,
    places: [name(), name()],
    people: Array.from({ length: 4 }, () => `${name()} ${name()}`),
    words: Array.from({ length: 12 }, coin),
    date: `${1 + Math.floor(dice() * 28)} ${pick(MONTHS)}`,
  });
  const sentence = (event: Event): string => {
    const length = 10 + Math.floor(dice() * 18);
    const words = Array.from({ length }, () => (dice() < 0.12 ? pick(event.words) : word()));
    const special = dice();
    if (special < 0.35) words.splice(3, 0, pick(event.people));
    else if (special < 0.5) words.splice(4, 0, `in ${pick(event.places)}`);
    else if (special < 0.62) words.splice(2, 0, `${2 + Math.floor(dice() * 90)},000`);
    else if (special < 0.7) words.splice(5, 0, `on ${event.date}`);
    const text = words.join(" ");
    const opened = text.charAt(0).toUpperCase() + text.slice(1);
    return dice() < 0.15
      ? `“${opened},” ${(pick(event.people).split(" ")[1] as string) ?? ""} ${pick(SAID)}.`
      : `${opened}.`;
  };
  const paragraph = (event: Event): string =>
    Array.from({ length: 1 + Math.floor(dice() * 3) }, () => sentence(event)).join(" ");
  const report = (event: Event): string[] => {
    const paragraphs = Array.from({ length: 8 + Math.floor(dice() * 8) }, () => paragraph(event));
    const place = (event.places[0] as string).toUpperCase();
    return [`${place} – ${paragraphs[0]}`, ...paragraphs.slice(1)];
  };
  const headline = (event: Event): string =>
    `${pick(event.places)} ${Array.from({ length: 5 }, () => (dice() < 0.5 ? pick(event.words) : word())).join(" ")}`;
  const slip = (text: string): string =>
    text
      .split(" ")
      .map((old) => (dice() < 0.01 ? word() : old))
      .join(" ");

  const tell = (event: Event): string[] => {
    const wire = report(event);
    const told = [wire.join("\n\n")];
    const outlets = dice() < 0.5 ? 1 : 2 + Math.floor(dice() * 4);
    for (let outlet = 1; outlet < outlets; outlet++) {
      const way = dice();
      const paragraphs =
        way < 0.5
          ? wire.slice(0, 5 + Math.floor(dice() * wire.length)).map(slip)
          : way < 0.8
            ? report(event).map((own) => (dice() < 0.4 ? slip(pick(wire)) : own))
            : report(event);
      told.push([headline(event), `By ${name()} ${name()}`, ...paragraphs].join("\n\n"));
    }
    return told;
  };

  let made = 0;
  let numbers = 0;
  const waiting: { readonly event: number; readonly text: string }[] = [];
  while (made < count) {
    while (waiting.length < 300) {
      const event = makeEvent(numbers++);
      for (const text of tell(event)) waiting.push({ event: event.number, text });
    }
    const [next] = waiting.splice(Math.floor(dice() * waiting.length), 1);
    if (next === undefined) return;
    yield { name: `${String(made).padStart(6, "0")}.txt`, ...next };
    made += 1;
  }
}
