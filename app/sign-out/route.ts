import { goOn } from "@/app/sign-in/go-on";
import { signOut } from "@/lib/server/signing-in";

/** Forgets who signed in. */
export async function POST(request: Request): Promise<Response> {
  return goOn(await signOut(request));
}
