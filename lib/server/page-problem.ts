/** Why a page cannot be shown: the status to answer with and a plain sentence. */
export interface PageProblem {
  /**
   * 308 stands at another address now (`movedTo`), 403 under embargo, 404 not here, 410 withdrawn, 451 the right to
   * show it has ended.
   */
  readonly status: 308 | 403 | 404 | 410 | 422 | 451;
  readonly message: string;
  /** What the reader can do next. */
  readonly hint: string;
  /** With 308: the story's present name in addresses; the rest of the address stays as it is. */
  readonly movedTo?: string;
}

export const notFound = (message: string, hint: string): PageProblem => ({
  status: 404,
  message,
  hint,
});
