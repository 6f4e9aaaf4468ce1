import { languageAttributes } from "../ui/direction";
import { plural } from "../ui/plural";
import type { ItemView } from "./draft-view";
import { KindSelect } from "./kind-select.client";
import { KIND_WORDS, kindWord } from "./kind-words";
import { type FilledLine, type LineRow, pageOfLines } from "./line-rows";

interface DraftLinesProps {
  readonly item: ItemView;
  /** Number of the first line that is shown. */
  readonly from: number;
}

/** Every line of a text with what it was taken for; each can be given another kind. */
export function DraftLines({ item, from }: DraftLinesProps) {
  const { rows, previous, next } = pageOfLines(item.lines, from);
  const fixed = item.known.length > 0;
  return (
    <div className="draft-lines">
      <p className="field-hint">
        {fixed
          ? "This text is kept here already, with the lines read like this. What was kept does not change."
          : "What is each line? Change what was taken for something else; paragraphs are counted anew."}
      </p>
      <ol className="line-list" translate="no">
        {rows.map((row) =>
          row.kind === "line" ? (
            <Line key={row.line.line} item={item} line={row.line} fixed={fixed} />
          ) : (
            <Run key={row.first} item={item} run={row} fixed={fixed} />
          ),
        )}
      </ol>
      <div className="draft-lines-foot">
        {!fixed && (
          <button type="submit" className="button without-script" name="do" value="apply">
            Apply
          </button>
        )}
        {previous !== null && (
          <button
            type="submit"
            className="button"
            name="do"
            value={`lines:${item.key}:${previous}`}
          >
            Lines before these
          </button>
        )}
        {next !== null && (
          <button type="submit" className="button" name="do" value={`lines:${item.key}:${next}`}>
            Lines after these
          </button>
        )}
      </div>
    </div>
  );
}

interface LineProps {
  readonly item: ItemView;
  readonly line: FilledLine;
  readonly fixed: boolean;
}

function Line({ item, line, fixed }: LineProps) {
  const id = `line-${item.key}-${line.line}`;
  return (
    <li className="line" data-kind={line.kind} id={id}>
      <span className="line-number">
        <span className="sr-only">Line </span>
        {line.line}
      </span>
      <span className="line-kind">
        {fixed ? (
          kindWord(line.kind)
        ) : (
          <KindSelect
            id={`${id}-kind`}
            name={`tag-${item.key}-${line.line}`}
            kind={line.kind}
            tagged={line.tagged}
            label={`What line ${line.line} is`}
          />
        )}
      </span>
      <span className="line-text" {...languageAttributes(item.article.language)}>
        {beginning(line.text)}
      </span>
      {line.tagged && <span className="line-tagged">chosen by you</span>}
    </li>
  );
}

function Run({
  item,
  run,
  fixed,
}: {
  readonly item: ItemView;
  readonly run: Extract<LineRow, { readonly kind: "run" }>;
  readonly fixed: boolean;
}) {
  const id = `lines-${item.key}-${run.first}-${run.last}`;
  return (
    <li className="line-run" data-kind={run.as}>
      <details>
        <summary>
          <span className="line-number">
            {run.first}–{run.last}
          </span>
          <span className="line-fold">
            {plural(run.lines.length, "line")}: {kindWord(run.as).toLowerCase()}
          </span>
          <span className="line-text" {...languageAttributes(item.article.language)}>
            {beginning(run.lines[0]?.text ?? "")}
          </span>
        </summary>
        {!fixed && (
          <p className="line-all">
            <label htmlFor={id}>All {run.lines.length} lines are</label>
            <select id={id} name={`tags-${item.key}-${run.first}-${run.last}`} data-now="">
              <option value="">{kindWord(run.as)}</option>
              {KIND_WORDS.filter(([kind]) => kind !== run.as).map(([kind, word]) => (
                <option key={kind} value={kind}>
                  {word}
                </option>
              ))}
            </select>
          </p>
        )}
        <ol className="line-list">
          {run.lines.map((line) => (
            <Line key={line.line} item={item} line={line} fixed={fixed} />
          ))}
        </ol>
      </details>
    </li>
  );
}

/** Enough of a line to know it by. */
const beginning = (text: string): string =>
  text.length > 260 ? `${text.slice(0, 240).trimEnd()} …` : text;
