import { CloseMenus } from "./close-menus.client";
import { HelpDialog } from "./help-dialog.client";
import { Icon } from "./icon";
import { PageKeys } from "./page-keys.client";

interface SiteHeaderProps {
  readonly canAdd: boolean;
  /** Who signed in (null: nobody yet); null where nobody signs in here. */
  readonly signIn: { readonly name: string | null } | null;
}

/** The line on top of every page: the name, the ways to the desk and to add sources where one may, a light/dark switch and the help. */
export function SiteHeader({ canAdd, signIn }: SiteHeaderProps) {
  return (
    <header className="site-header">
      <a className="wordmark" href="/">
        Variorum
      </a>
      <span className="site-motto">every version of one story, side by side</span>
      <div className="site-actions">
        {canAdd && (
          <>
            <a className="site-add" href="/desk">
              Desk
            </a>
            <a className="site-add" href="/add">
              Add<span className="site-add-what"> sources</span>
            </a>
          </>
        )}
        {signIn !== null &&
          (signIn.name === null ? (
            <a className="site-add" href="/sign-in?back=/desk">
              Sign in
            </a>
          ) : (
            <form action="/sign-out" method="post" className="site-sign-out">
              <button type="submit" className="site-add" title={signIn.name}>
                Sign out<span className="sr-only">, {signIn.name}</span>
              </button>
            </form>
          ))}
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
        <CloseMenus />
      </div>
    </header>
  );
}
