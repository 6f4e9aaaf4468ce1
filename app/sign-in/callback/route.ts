import { refuseForm } from "@/app/answer-form";
import { goOn } from "@/app/sign-in/go-on";
import { comeBack } from "@/lib/server/signing-in";

/** Where the provider sends an editor back to. */
export async function GET(request: Request): Promise<Response> {
  const step = await comeBack(request);
  return step.ok ? goOn(step.value) : refuseForm(request, step.error, "/desk");
}
