import { type Result, success } from "../result";
import type { Store } from "../store/store";
import type { Environment } from "./environment";
import { createUseCases, type UseCases } from "./use-cases";

/** Everything that pages, routes and commands work with. */
export interface Opened {
  readonly environment: Environment;
  readonly store: Store;
  /** What pages read. */
  readonly read: UseCases;
}

/** Why nothing can be served: one plain sentence. */
export interface OpenProblem {
  readonly message: string;
}

/** Opens the store of an environment and what reads from it. The caller closes `store`. */
export async function openUseCases(environment: Environment): Promise<Result<OpenProblem, Opened>> {
  const store = new Proxy({} as Store, {
    get: () => {
      throw new Error("The store is not there yet.");
    },
  });
  return success({ environment, store, read: createUseCases(environment.storyPaths) });
}
