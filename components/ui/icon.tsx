const PATHS = {
  moon: "M12.5 9.6A5.5 5.5 0 0 1 6.4 3.5 5.5 5.5 0 1 0 12.5 9.6Z",
  sun: "M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6ZM8 1v1.5M8 13.500v1.5M1 8h1.5M13.500 8H15M3 3l1 1M12 12l1 1M13 3l-1 1M4 12l-1 1",
  swap: "M2.500 5.500h10M9.500 2.500l3 3-3 3M13.500 10.500h-10M6.500 7.500l-3 3 3 3",
  previous: "M10 3 5 8l5 5",
  next: "M6 3l5 5-5 5",
  link: "M6.700 9.300l2.600-2.600M7 4.700l1.300-1.300a3 3 0 0 1 4.300 4.300L11.300 9M9 11.300l-1.300 1.300a3 3 0 0 1-4.300-4.300L4.700 7",
  list: "M6 4h7.500M6 8h7.500M6 12h7.500M2.500 4h.500M2.500 8h.500M2.500 12h.500",
} as const;

export type IconName = keyof typeof PATHS;

/** A small line drawing; always beside words (or words for screen readers only), so it is hidden from them. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
