import { unstable_rethrow } from "next/navigation";
import { respondProblem } from "@/lib/server/api/respond";
import { whyUnread } from "@/lib/server/why-unread";

/** A route's handler that answers a problem document also where it fails: whoever asks is a program. */
export const orProblem =
  <Given extends readonly unknown[]>(handle: (...given: Given) => Promise<Response>) =>
  async (...given: Given): Promise<Response> => {
    try {
      return await handle(...given);
    } catch (error) {
      unstable_rethrow(error);
      const why = whyUnread(error);
      if (why !== null) return respondProblem({ status: 503, title: why, code: "E_UNAVAILABLE" });
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
      return respondProblem({
        status: 500,
        title: "The answer could not be made. Nothing was lost: the texts are as they were.",
        code: "E_FAILED",
      });
    }
  };
