interface DeskRefusedProps {
  readonly why: string;
  /** Why signing in did not work just now; null where nobody tried. */
  readonly fault: string | null;
  /** The address to sign in at; null where nobody signs in here. */
  readonly signIn: string | null;
}

/** In the place of the desk, for those who may not change anything: why, and the way in. */
export const DeskRefused = ({ why, fault, signIn }: DeskRefusedProps) => (
  <div className="desk">
    <h1>Desk</h1>
    <p className="form-fault edit-refused" role={fault === null ? undefined : "alert"}>
      {fault ?? why}
    </p>
    {signIn !== null && (
      <p className="desk-sign-in">
        <a className="button button-primary" href={signIn}>
          Sign in
        </a>
      </p>
    )}
  </div>
);
