"use client";

import { type FormEvent, useCallback, useRef, useState } from "react";
import { plural } from "../ui/plural";
import { type AddLimits, fileFault, filesFault, sayLimits } from "./add-limits";
import { AddressField } from "./address-field";
import { type ChosenFile, ChosenFiles } from "./chosen-files";
import { fileSize } from "./file-size";
import { PastedText } from "./pasted-text";
import { type ReadProgress, sendForm } from "./send-form";
import { shareProgress } from "./share-progress";
import { usePageDrop } from "./use-page-drop";

export interface AddFormProps {
  readonly limits: AddLimits;
  /** Slug of the story that the texts are for; null: found from the texts. */
  readonly story: string | null;
  /** The draft that they are added to; null: a new one. */
  readonly draft: string | null;
  /** Whether this reader fetches addresses; else why not, in one sentence. */
  readonly fetching: true | string;
  /** What was wrong with the form as it was sent before; null where nothing was. */
  readonly fault: string | null;
}

type Phase =
  | { readonly kind: "choosing" }
  | { readonly kind: "sending"; readonly shares: readonly number[]; readonly percent: number }
  | {
      readonly kind: "reading";
      readonly shares: readonly number[];
      readonly progress: ReadProgress | null;
    };

interface HeldFile extends ChosenFile {
  readonly file: File;
}

const NOTHING = "Nothing is given yet: paste a text, choose files, or give an address.";

/** The form of /add. Without scripts it is one plain form; with them files are listed, dropped, and sent with progress. */
export function AddForm({ limits, story, draft, fetching, fault: sentFault }: AddFormProps) {
  const [texts, setTexts] = useState<readonly number[]>([1]);
  const [files, setFiles] = useState<readonly HeldFile[]>([]);
  const [phase, setPhase] = useState<Phase>({ kind: "choosing" });
  const [fault, setFault] = useState(sentFault);
  const [said, setSaid] = useState("");
  const counter = useRef(1);
  const sending = useRef<AbortController | null>(null);
  const form = useRef<HTMLFormElement>(null);

  const addFiles = useCallback(
    (more: readonly File[]) => {
      if (more.length === 0 || sending.current !== null) return;
      const held = more.map((file) => {
        counter.current += 1;
        return {
          key: `file-${counter.current}`,
          name: file.name,
          size: file.size,
          fault: fileFault(file, limits),
          file,
        };
      });
      setFault(null);
      setFiles((before) => [...before, ...held]);
      setSaid(
        `${plural(held.length, "file")} added to the list, ${fileSize(held.reduce((sum, { size }) => sum + size, 0))}.`,
      );
    },
    [limits],
  );
  const over = usePageDrop(addFiles);

  const addText = () => {
    counter.current += 1;
    const next = counter.current;
    setTexts((before) => [...before, next]);
    requestAnimationFrame(() => document.getElementById(`text-${next}`)?.focus());
  };
  const removeText = (id: number) => {
    setTexts((before) => before.filter((other) => other !== id));
    document.getElementById("another-text")?.focus();
  };
  const removeFile = (key: string) => {
    setFault(null);
    setFiles((before) => before.filter((file) => file.key !== key));
    document.getElementById("files")?.focus();
  };
  const stopAt = (message: string, field: string) => {
    setFault(message);
    document.getElementById(field)?.focus();
  };

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (sending.current !== null) return;
    const body = new FormData(event.currentTarget);
    body.delete("files");
    const sound = files.filter((file) => file.fault === null);
    const typed = ["text", "url"].some((name) =>
      body.getAll(name).some((value) => typeof value === "string" && value.trim() !== ""),
    );
    if (!typed && sound.length === 0) return stopAt(NOTHING, `text-${texts[0]}`);
    const tooMuch = filesFault(sound, limits);
    if (tooMuch !== null) return stopAt(tooMuch, "files");
    for (const { file } of sound) body.append("files", file, file.name);
    const sizes = sound.map(({ size }) => size);
    const cancel = new AbortController();
    sending.current = cancel;
    setFault(null);
    setSaid("Sending.");
    setPhase({ kind: "sending", shares: sizes.map(() => 0), percent: 0 });
    const outcome = await sendForm("/add/read", body, {
      signal: cancel.signal,
      onSent: (sent, total) =>
        setPhase({
          kind: "sending",
          shares: shareProgress(sizes, sent, total),
          percent: Math.floor((100 * sent) / total),
        }),
      onReading: (progress) => {
        setSaid("All is sent. The texts are being read.");
        setPhase({ kind: "reading", shares: sizes.map(() => 1), progress });
      },
    });
    if (outcome.kind === "done") {
      window.location.assign(outcome.address);
      return;
    }
    sending.current = null;
    setPhase({ kind: "choosing" });
    setSaid(outcome.kind === "cancelled" ? "Cancelled. Nothing was added." : "");
    if (outcome.kind === "refused") stopAt(outcome.message, "add-submit");
  };

  const busy = phase.kind !== "choosing";
  return (
    <form
      ref={form}
      className="add-form"
      action="/add/read"
      method="post"
      encType="multipart/form-data"
      aria-busy={busy}
      onSubmit={(event) => void submit(event)}
    >
      {story !== null && <input type="hidden" name="story" value={story} />}
      {draft !== null && <input type="hidden" name="draft" value={draft} />}
      {/* What it asks for stands right below it, and the first field has the focus by then. */}
      {fault === NOTHING && <Fault text={fault} />}
      <fieldset className="add-fields" disabled={busy}>
        <legend className="sr-only">What to add</legend>
        {texts.map((id, index) => (
          <PastedText
            key={id}
            id={`text-${id}`}
            number={index + 1}
            onRemove={texts.length > 1 ? () => removeText(id) : null}
            faultId={fault === NOTHING && index === 0 ? "add-fault" : null}
          />
        ))}
        <button
          type="button"
          id="another-text"
          className="button button-quiet needs-script"
          onClick={addText}
        >
          Paste another text
        </button>
      </fieldset>
      <div className="files-zone">
        <label className="files-label" htmlFor="files">
          Files
        </label>
        <input
          id="files"
          type="file"
          name="files"
          multiple
          disabled={busy}
          aria-describedby="files-hint"
          onChange={({ currentTarget }) => {
            addFiles([...(currentTarget.files ?? [])]);
            currentTarget.value = "";
          }}
        />
        <label className="button needs-script" htmlFor="files" aria-hidden="true">
          Choose files
        </label>
        <span className="files-or needs-script">or drop them on this page</span>
        <p className="field-hint" id="files-hint">
          Text, HTML, DOCX, RSS and Atom, ninjs, NITF or NewsML-G2. {sayLimits(limits)}
        </p>
        <ChosenFiles files={files} shares={busy ? phase.shares : null} onRemove={removeFile} />
      </div>
      <AddressField fetching={fetching} disabled={busy} />
      {fault !== null && fault !== NOTHING && <Fault text={fault} />}
      <div className="add-actions">
        {busy ? (
          <>
            {/* A key of its own: else the same element would become the button that sends, within the click. */}
            <button
              key="cancel"
              type="button"
              className="button"
              onClick={() => sending.current?.abort()}
            >
              Cancel
            </button>
            <span className="add-phase">{sayPhase(phase)}</span>
          </>
        ) : (
          <>
            <button key="send" type="submit" id="add-submit" className="button button-primary">
              See what is found
            </button>
            <span className="add-phase">Nothing is kept yet.</span>
          </>
        )}
      </div>
      <p className="sr-only" aria-live="polite">
        {said}
      </p>
      {over && (
        <div className="drop-over" aria-hidden="true">
          <p>Drop to add these files</p>
        </div>
      )}
    </form>
  );
}

function Fault({ text }: { readonly text: string }) {
  return (
    <p className="form-fault" id="add-fault" role="alert">
      {text}
    </p>
  );
}

function sayPhase(phase: Exclude<Phase, { readonly kind: "choosing" }>): string {
  if (phase.kind === "sending") return `Sending, ${phase.percent} %`;
  const { progress } = phase;
  if (progress === null) return "Reading the texts …";
  return progress.read < progress.of
    ? `Reading text ${progress.read + 1} of ${progress.of} …`
    : "Comparing the texts with each other …";
}
