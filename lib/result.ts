/** The outcome of something that is expected to fail now and then. A thrown error means a bug. */
export type Result<E, A> =
  | { readonly ok: true; readonly value: A }
  | { readonly ok: false; readonly error: E };

export const success = <A>(value: A): Result<never, A> => ({ ok: true, value });
export const failure = <E>(error: E): Result<E, never> => ({ ok: false, error });
