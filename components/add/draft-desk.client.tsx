"use client";

import { useRouter } from "next/navigation";
import {
  type FormEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useRef,
  useState,
  useTransition,
} from "react";

/** What the last change did. */
export interface DraftNotice {
  readonly said: string;
  /** What the form sends to take it back; null where it cannot be. */
  readonly undo: string | null;
}

interface DraftDeskProps {
  readonly id: string;
  /** Which lines are open, as the page's address says it; empty: as the page chooses. */
  readonly view: string;
  readonly notice: DraftNotice | null;
  readonly canSave: boolean;
  /** Whether there is something to compare. */
  readonly many: boolean;
  readonly children: ReactNode;
}

/** An arrow key changes a select at every press: what is chosen counts once the presses stop. */
const SETTLE_MS = 450;

/**
 * The one form of the page: whichever button is pressed, everything that was typed or chosen is sent with it. With
 * scripts a change of a select is sent by itself, and the page is brought up to date in place.
 */
export function DraftDesk({ id, view, notice, canSave, many, children }: DraftDeskProps) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const [shown, setShown] = useState(notice);
  const [working, setWorking] = useState<string | null>(null);
  const [refreshing, startRefresh] = useTransition();

  const send = useCallback(
    async (action: string) => {
      const now = form.current;
      if (now === null) return;
      const body = new URLSearchParams();
      for (const [name, value] of new FormData(now))
        if (typeof value === "string") body.append(name, value);
      body.set("do", action);
      setWorking(action);
      const answer = await post(`/add/${id}/change`, body);
      if (answer.address !== undefined && !answer.address.startsWith(`/add/${id}`)) {
        window.location.assign(answer.address);
        return;
      }
      setWorking(null);
      setShown(answer.said === undefined ? null : { said: answer.said, undo: answer.undo ?? null });
      startRefresh(() => {
        const { pathname, search } = window.location;
        const address = answer.address?.split("#")[0];
        if (address === undefined || address === pathname + search) router.refresh();
        else router.replace(address, { scroll: false });
      });
    },
    [id, router],
  );

  /** One change after the other, so that none is computed on what another one is changing. */
  const enqueue = useCallback(
    (action: string) => {
      if (timer.current !== null) clearTimeout(timer.current);
      timer.current = null;
      queue.current = queue.current.then(() => send(action));
    },
    [send],
  );

  useEffect(() => {
    const now = form.current;
    const onChange = (event: Event) => {
      if (!(event.target instanceof HTMLElement) || !("now" in event.target.dataset)) return;
      if (timer.current !== null) clearTimeout(timer.current);
      timer.current = setTimeout(() => enqueue("apply"), SETTLE_MS);
    };
    now?.addEventListener("change", onChange);
    return () => now?.removeEventListener("change", onChange);
  }, [enqueue]);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    enqueue(submitter instanceof HTMLButtonElement ? submitter.value : "apply");
  };

  const saving = working === "save";
  return (
    <form
      ref={form}
      className="draft-form"
      action={`/add/${id}/change`}
      method="post"
      aria-busy={working !== null || refreshing}
      onSubmit={submit}
    >
      {/* Enter in a field presses the first button of a form. */}
      <button type="submit" name="do" value="apply" className="sr-only" tabIndex={-1} aria-hidden>
        Apply
      </button>
      <input type="hidden" name="view" value={view} />
      {children}
      {shown?.undo != null && <input type="hidden" name="undo" value={shown.undo} />}
      <div className="draft-bar">
        <p className="draft-said" role="status">
          {saving ? "Saving …" : shown?.said}
        </p>
        {shown?.undo != null && !saving && (
          <button type="submit" className="button button-quiet" name="do" value="undo">
            Undo
          </button>
        )}
        <span className="draft-bar-actions">
          <a className="button" href={`/add?draft=${id}`}>
            Add more
          </a>
          {canSave && (
            <button
              type="submit"
              className="button button-primary"
              name="do"
              value="save"
              disabled={saving}
            >
              {many ? "Save and compare" : "Save"}
            </button>
          )}
        </span>
      </div>
      <details className="draft-discard">
        <summary>Discard all</summary>
        <p>Nothing of these texts is kept, and this page goes.</p>
        <button type="submit" className="button" name="do" value="discard">
          Discard them
        </button>
      </details>
    </form>
  );
}

interface Answer {
  readonly address?: string;
  readonly said?: string;
  readonly undo?: string | null;
}

const FAILED = "The change did not reach the reader. Try again.";

async function post(address: string, body: URLSearchParams): Promise<Answer> {
  try {
    const response = await fetch(address, {
      method: "POST",
      headers: { Accept: "application/json" },
      body,
    });
    const answer = (await response.json()) as Answer & {
      readonly message?: string;
      readonly hint?: string;
    };
    if (response.ok) return answer;
    return { said: [answer.message ?? FAILED, answer.hint].filter(Boolean).join(" "), undo: null };
  } catch {
    return { said: FAILED, undo: null };
  }
}
