import "server-only";
import { randomUUID } from "node:crypto";
import type { Result } from "../result";
import { opened } from "./opened";
import { mayWrite, type PermissionProblem, whoWrites } from "./permissions";

/**
 * `mayWrite` for a route that changes something; where it is known who writes, the log says who wrote where and when, before
 * anything is changed. What is said at the desk is logged with what was said, and needs no second line.
 */
export async function takeWrite(request: Request): Promise<Result<PermissionProblem, null>> {
  const allowed = mayWrite(request);
  const by = whoWrites(request);
  if (!allowed.ok || by === null) return allowed;
  const what = `${request.method} ${new URL(request.url).pathname}`.slice(0, LONGEST);
  const at = new Date().toISOString();
  const { store } = await opened();
  await store.write((writer) =>
    writer.addDeskEntry({
      id: randomUUID(),
      kind: "write",
      key: what,
      storyId: null,
      what,
      by,
      at,
    }),
  );
  return allowed;
}

const LONGEST = 400;
