/** Why a page cannot be shown: the status to answer with and a plain sentence. */
export interface PageProblem {
  readonly status: 404 | 410 | 422;
  readonly message: string;
  /** What the reader can do next. */
  readonly hint: string;
}

export const notFound = (message: string, hint: string): PageProblem => ({
  status: 404,
  message,
  hint,
});
