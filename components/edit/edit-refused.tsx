import { SignInLink } from "../ui/sign-in-link";

interface EditRefusedProps {
  readonly why: string;
  /** The page to come back to from signing in; null where nobody signs in here. */
  readonly signInBack: string | null;
}

/** In the place of the edit page, for those who may not change anything: why, and the way in. */
export const EditRefused = ({ why, signInBack }: EditRefusedProps) => (
  <div className="edit">
    <h1>Edit this story</h1>
    <p className="form-fault edit-refused">{why}</p>
    <SignInLink back={signInBack} />
  </div>
);
