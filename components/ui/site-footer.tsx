import { type Theme, themes } from "./theme";

const LABELS: Readonly<Record<Theme, string>> = {
  system: "As the system",
  light: "Light",
  dark: "Dark",
};

/** The foot of every page: what the reader says and does not say, and the choice of colours. */
export function SiteFooter({ theme }: { readonly theme: Theme }) {
  return (
    <footer className="site-footer">
      <p>
        Variorum shows where texts read differently. It does not say which is right, who wrote
        first, or why.
      </p>
      <form action="/theme" method="post" className="theme-choice">
        <fieldset>
          <legend>Colours</legend>
          {themes.map((choice) => (
            <button
              key={choice}
              type="submit"
              name="theme"
              value={choice}
              aria-pressed={choice === theme}
            >
              {LABELS[choice]}
            </button>
          ))}
        </fieldset>
      </form>
    </footer>
  );
}
