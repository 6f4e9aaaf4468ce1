import {
  type DeclaredNotice,
  distinctNotices,
  flaggedNotice,
  typeOfCode,
  wordedNotice,
} from "../declared-notice";
import { statusNotices } from "../publication-status";
import { attributeOf, elementsOf, firstOf, lineOf, type XmlElement } from "../xml/xml-tree";
import { codeOf } from "./newsml-facts";

/**
 * What the headers of an item say of its change: notes to editors whose role says so
 * (`<edNote role="dpaednoterole:correction">`), signals (`sig:update`), and the status of an item that was taken back.
 */
export function newsmlNotices(meta: XmlElement | null): readonly DeclaredNotice[] {
  if (meta === null) return [];
  const notes = elementsOf(meta, "edNote").flatMap((note) => {
    const type = typeOfCode(attributeOf(note, "role"));
    return type === null ? [] : [wordedNotice(lineOf(note), { type })];
  });
  const signals = elementsOf(meta, "signal").flatMap((signal) => {
    const code = attributeOf(signal, "qcode") ?? attributeOf(signal, "uri");
    const type = typeOfCode(code);
    return type === null ? [] : [flaggedNotice(type, `signal: ${code}`)];
  });
  const status = codeOf(firstOf(meta, "pubStatus"));
  return distinctNotices([...notes, ...signals, ...statusNotices("pubStatus", status)]);
}
