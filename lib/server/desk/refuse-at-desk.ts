import { failure, type Result } from "../../result";
import type { DeskProblem } from "./desk";

/** Why something was not done at the desk, and what to do instead. */
export const refuseAtDesk = (
  status: DeskProblem["status"],
  message: string,
  hint: string,
): Result<DeskProblem, never> => failure({ status, message, hint });
