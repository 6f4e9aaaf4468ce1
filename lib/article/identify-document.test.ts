import { describe, expect, it } from "vitest";
import type { DocumentHint } from "./document";
import { identifyDocument } from "./identify-document";

const identify = (bytes: string | Uint8Array, hint: DocumentHint = {}): string => {
  const result = identifyDocument(typeof bytes === "string" ? Buffer.from(bytes) : bytes, hint);
  return result.ok ? result.value.format : result.error.code;
};
const html: DocumentHint = { mediaType: "text/html" };

describe("identifyDocument", () => {
  it.each<[string, string, DocumentHint, string]>([
    ["plain text", "River rises\n\nThe weir broke.", {}, "text"],
    ["a text with an address in angle brackets", "<https://weir.example> says so.", {}, "text"],
    ["a text that opens with a sign", "<3 from Harrow", {}, "text"],
    ["a page", "<!DOCTYPE html><html><p>Weir", {}, "html"],
    ["a page under a wrong name", "\n<html lang=en><p>Weir", { fileName: "weir.txt" }, "html"],
    ["a piece of a page", "<p>The weir broke.</p>", {}, "html"],
    ["a page that opens with text", "Weir <b>broke</b>", html, "html"],
    ["text labelled as a page", "Weir 5 < 6 broke", html, "text"],
    ["comments that never end", "<!--".repeat(50), html, "html"],
    ["XHTML", '<?xml version="1.0"?><!DOCTYPE html PUBLIC "x" "y"><html/>', {}, "html"],
    ["a drawing in a page", "<svg onload=x><text>41%</text></svg><p>Up</p>", html, "html"],
    ["a drawing", '<?xml version="1.0"?><svg/>', {}, "unsupported-type"],
    ["NITF", "<?xml-stylesheet href='x'?><!-- a --><nitf><body/></nitf>", {}, "nitf"],
    ["NITF with entities", '<!DOCTYPE nitf [<!ENTITY a "b">]><nitf/>', {}, "nitf"],
    ["a news item", '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"/>', {}, "newsml-g2"],
    ["a news message with a prefix", "<?xml version='1.0'?>\n<x:newsMessage/>", {}, "newsml-g2"],
    ["RSS", '<rss version="2.0">', {}, "feed"],
    ["Atom", '<feed xmlns="http://www.w3.org/2005/Atom">', {}, "feed"],
    ["RSS 1", "<rdf:RDF>", {}, "feed"],
    ["NewsML 1", "<NewsML/>", {}, "unsupported-type"],
    ["other XML", "<?xml version='1.0'?><invoice/>", {}, "unsupported-type"],
    ["ninjs", '{"uri":"urn:x"}', {}, "ninjs"],
    ["a list of ninjs items", '[ {"uri":"urn:x"}]', {}, "ninjs"],
    ["loose JSON", "{uri:'x'}", { fileName: "a.json" }, "ninjs"],
    ["nested brackets", "[[[[", { mediaType: "application/json" }, "ninjs"],
    ["a text in brackets", "[Update] The weir broke", {}, "text"],
    ["a PDF under a wrong name", "%PDF-1.7", { fileName: "a.txt" }, "unsupported-type"],
    ["RTF", "{\\rtf1\\ansi Weir}", {}, "unsupported-type"],
    ["nothing", "", {}, "empty"],
  ])("tells %s", (_, text, hint, wanted) => {
    expect(identify(text, hint)).toBe(wanted);
  });

  it("tells a DOCX from other archives", () => {
    const zip = Buffer.from("PK\u0003\u0004....");
    expect(identify(zip)).toBe("unsupported-type");
    expect(identify(Buffer.concat([zip, Buffer.from("word/document.xml")]))).toBe("docx");
  });

  it("looks through UTF-16 with a mark", () => {
    expect(identify(Buffer.from("\ufeff<html><p>Weir", "utf16le"))).toBe("html");
  });

  it("keeps the charset that was declared outside", () => {
    const result = identifyDocument(Buffer.from("Weir"), { charset: " Shift_JIS " });
    expect(result).toMatchObject({ ok: true, value: { charset: "shift_jis" } });
  });
});
