import { addressOf } from "@/lib/compare/permalink";
import { SignInLink } from "../ui/sign-in-link";
import { AddForm, type AddFormProps } from "./add-form.client";

interface AddPageProps extends Omit<AddFormProps, "story"> {
  /** The story that the texts are for; null: found from the texts. */
  readonly story: { readonly slug: string; readonly title: string } | null;
  /** Why nothing can be added here; null where it can. */
  readonly refused: string | null;
  /** The page to come back to from signing in; null where nobody signs in here. */
  readonly signInBack: string | null;
}

/** Where sources come in: pasted, as files, or by address. */
export function AddPage({ story, draft, refused, signInBack, ...form }: AddPageProps) {
  return (
    <div className="add">
      <p className="crumb">
        <a href="/">All stories</a>
      </p>
      <h1>Add sources</h1>
      <p className="section-note">
        Give every version of one story that you have, all at once if you like. You then see what
        was found in each, and choose what is kept.
      </p>
      {story !== null && (
        <p className="add-into">
          For{" "}
          <a href={addressOf({ kind: "story", story: story.slug })}>
            <bdi>{story.title}</bdi>
          </a>
          . <a href="/add">For another story instead</a>
        </p>
      )}
      {draft !== null && (
        <p className="add-into">
          Joins the texts that you are looking at. <a href={`/add/${draft}`}>Back to them</a>
        </p>
      )}
      {refused === null ? (
        <AddForm story={story?.slug ?? null} draft={draft} {...form} />
      ) : (
        <>
          <p className="form-fault add-refused">{refused}</p>
          <SignInLink back={signInBack} />
        </>
      )}
    </div>
  );
}
