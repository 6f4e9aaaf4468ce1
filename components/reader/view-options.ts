/** How a reader wants a comparison shown; each choice is a part of the address and works without scripts. */
export interface ViewOptions {
  readonly view: "split" | "unified";
  /** Whether spelling and house style are marked. */
  readonly house: boolean;
  /** Whether quotation marks, dashes and spaces that are printed differently are marked: seldom wanted, so off unless asked for. */
  readonly typography: boolean;
  /** Whether paragraphs that read the same are folded away. */
  readonly identical: "hide" | "show";
  /** Whether an editor sees what the desk's rules of house style settle. */
  readonly settled: boolean;
}

export const defaultViewOptions: ViewOptions = {
  view: "split",
  house: true,
  typography: false,
  identical: "hide",
  settled: false,
};

/** Which of the lesser kinds of change are marked in a text. */
export type MarkOptions = Pick<ViewOptions, "house" | "typography">;

export type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The first value of a query parameter, or null. */
export const queryValue = (query: Query, name: string): string | null => {
  const value = query[name];
  return typeof value === "string" ? value : (value?.[0] ?? null);
};

/** Reads the options out of a query; an unknown value counts as not given. */
export const parseViewOptions = (query: Query): ViewOptions => ({
  view: queryValue(query, "view") === "unified" ? "unified" : "split",
  house: queryValue(query, "house") !== "off",
  typography: queryValue(query, "typography") === "on",
  identical: queryValue(query, "identical") === "show" ? "show" : "hide",
  settled: queryValue(query, "settled") === "on",
});

/** An address with the options as its query; what is at its default is left out, so that one view has one address. */
export function withOptions(address: string, options: ViewOptions): string {
  const query = [
    options.view === "unified" ? "view=unified" : "",
    options.house ? "" : "house=off",
    options.typography ? "typography=on" : "",
    options.identical === "show" ? "identical=show" : "",
    options.settled ? "settled=on" : "",
  ].filter((part) => part !== "");
  if (query.length === 0) return address;
  const [path = "", hash] = address.split("#", 2);
  return `${path}?${query.join("&")}${hash === undefined ? "" : `#${hash}`}`;
}
