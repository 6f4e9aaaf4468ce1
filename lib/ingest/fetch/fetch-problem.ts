import type { InputCode, InputProblem } from "../../article/input-problem";
import { failure, type Result } from "../../result";

/** Why an address was not read. */
export interface FetchProblem extends InputProblem {
  /** The status that the server answered, where that is the cause. */
  readonly status: number | null;
  /** How long the server asks us to wait, in seconds. */
  readonly retryAfter: number | null;
}

export const fetchFailure = (
  code: InputCode,
  message: string,
  more: { readonly status?: number; readonly retryAfter?: number | null } = {},
): Result<FetchProblem, never> =>
  failure({
    code,
    message,
    line: null,
    status: more.status ?? null,
    retryAfter: more.retryAfter ?? null,
  });

export const fromInput = (problem: InputProblem): FetchProblem => ({
  ...problem,
  status: null,
  retryAfter: null,
});

/** What the network said, in one plain sentence about the host. */
export function describeNetworkError(error: unknown, hostname: string): string {
  const host = `“${hostname.slice(0, 80)}”`;
  const code = codeOf(error);
  if (code === "ENOTFOUND" || code === "EAI_AGAIN" || code === "ENODATA")
    return `The name ${host} leads to no server.`;
  if (code === "ECONNREFUSED") return `${host} refuses the connection.`;
  if (code === "ECONNRESET" || code === "EPIPE" || code === "ERR_STREAM_PREMATURE_CLOSE")
    return `${host} broke off the answer.`;
  if (code === "EHOSTUNREACH" || code === "ENETUNREACH" || code === "EADDRNOTAVAIL")
    return `${host} cannot be reached from here.`;
  if (code === "ETIMEDOUT") return `${host} did not answer in time.`;
  if (code.startsWith("HPE_")) return `${host} answered something that is not HTTP.`;
  if (code.startsWith("Z_") || code.startsWith("ERR__") || code.startsWith("ERR_BROTLI"))
    return `The answer of ${host} is compressed, and damaged.`;
  if (/CERT|TLS|SSL|UNABLE_TO|SELF_SIGNED/u.test(code))
    return `${host} has no certificate that can be trusted (${code}).`;
  return `${host} could not be read${code === "" ? "" : ` (${code})`}.`;
}

function codeOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0]);
  return error instanceof Error && "code" in error && typeof error.code === "string"
    ? error.code
    : "";
}
