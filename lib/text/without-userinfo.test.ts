import { expect, test } from "vitest";
import { withoutUserinfo } from "./without-userinfo";

test("an address loses the name and the password before its host", () => {
  for (const [given, kept] of [
    ["http://user:pw@example.com/", "http://example.com/"],
    [" HTTPS://desk@wire.example:8443/a?b=c@d#e@f", " HTTPS://wire.example:8443/a?b=c@d#e@f"],
    ["https://a:b@c:d@wire.example", "https://wire.example"],
    ["https:desk:secret@wire.example/a", "https:wire.example/a"],
    ["http:\\\\desk:secret@wire.example\\a", "http:\\\\wire.example\\a"],
    ["//desk:secret@wire.example/a", "//wire.example/a"],
    ["ftp://desk:secret@wire.example/a", "ftp://wire.example/a"],
    ["sip2://desk:secret@wire.example", "sip2://wire.example"],
    ["http://desk:secret@", "http://"],
    ["http://desk:se cret@wire.example:99999/", "http://wire.example:99999/"],
  ] as const)
    expect(withoutUserinfo(given)).toBe(kept);
});

test("anything else stays as it is", () => {
  for (const same of [
    "",
    "https://wire.example/@desk",
    "https://wire.example?to=desk@wire.example",
    "tag:desk@wire.example,2026:1",
    "mailto:desk@wire.example",
    "urn:newsml:wire.example:20261122:a@b",
    "desk@wire.example",
    "/s/ferry/a@b",
  ])
    expect(withoutUserinfo(same)).toBe(same);
});
