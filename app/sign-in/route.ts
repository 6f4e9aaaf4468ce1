import { refuseForm } from "@/app/answer-form";
import { ownPath } from "@/components/ui/own-path";
import { signIn } from "@/lib/server/signing-in";
import { goOn } from "./go-on";

/** Sends an editor to sign in, and back to `back` from there. */
export async function GET(request: Request): Promise<Response> {
  const back = ownPath(new URL(request.url).searchParams.get("back"), "http://own.invalid");
  const step = await signIn(request, back);
  return step.ok ? goOn(step.value) : refuseForm(request, step.error, "/desk");
}
