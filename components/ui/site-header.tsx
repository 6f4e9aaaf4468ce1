import { HelpDialog } from "./help-dialog.client";
import { Icon } from "./icon";
import { PageKeys } from "./page-keys.client";

/** The line on top of every page: the name, a light/dark switch and the help. */
export function SiteHeader() {
  return (
    <header className="site-header">
      <a className="wordmark" href="/">
        Variorum
      </a>
      <span className="site-motto">every version of one story, side by side</span>
      <div className="site-actions">
        <form action="/theme" method="post" className="theme-toggle">
          <button className="icon-button to-dark" name="theme" value="dark" type="submit">
            <Icon name="moon" />
            <span className="sr-only">Dark colours</span>
          </button>
          <button className="icon-button to-light" name="theme" value="light" type="submit">
            <Icon name="sun" />
            <span className="sr-only">Light colours</span>
          </button>
        </form>
        <HelpDialog />
        <PageKeys />
      </div>
    </header>
  );
}
