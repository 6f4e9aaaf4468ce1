/** The way in below a refusal, where people sign in here; `back`: the page to come back to. Nothing where nobody does. */
export const SignInLink = ({ back }: { readonly back: string | null }) =>
  back === null ? null : (
    <p className="sign-in-link">
      <a className="button button-primary" href={`/sign-in?back=${encodeURIComponent(back)}`}>
        Sign in
      </a>
    </p>
  );
