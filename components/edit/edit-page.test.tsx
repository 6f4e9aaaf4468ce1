import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { EditPage } from "./edit-page";

const page = renderToStaticMarkup(
  <EditPage
    story={{
      slug: "ferry",
      title: "Ferry stops",
      givenTitle: "Ferry “stops”",
      note: null,
      baseSourceId: "one",
      baseLabel: "Post",
      ordered: false,
      folder: null,
      sources: [
        {
          id: "one",
          name: "post",
          file: "post.txt",
          label: "Post",
          givenLabel: null,
          givenRole: "wire",
          outlet: "Harbour Post",
          address: "https://post.example/f?a=1&b=2",
          owned: false,
          states: [{ hash: "a".repeat(64), seenAt: "2026-11-05T10:00:00.000Z", withdrawn: null }],
          watch: null,
        },
      ],
      edits: [],
    }}
    others={[]}
    canFetch={true}
    done={null}
    fault={null}
  />,
);

test("every field that Save reads says what it showed, but for the one that is always empty", () => {
  const names = [...page.matchAll(/<(?:input|select|textarea)[^>]* name="([^"]+)"/g)].map(
    ([, name]) => name ?? "",
  );
  const visible = names.filter(
    (name) => !/^(?:was|withdraw|watch)-/.test(name) && name !== "move-one",
  );
  expect(visible).toHaveLength(8);
  for (const name of visible) expect(names).toContain(`was-${name}`);
  for (const [name, value] of [
    ["title", "Ferry “stops”"],
    ["note", ""],
    ["base", "one"],
    ["slug", "ferry"],
    ["label-one", ""],
    ["role-one", "wire"],
    ["outlet-one", "Harbour Post"],
    ["address-one", "https://post.example/f?a=1&amp;b=2"],
  ])
    expect(page).toContain(`<input type="hidden" name="was-${name}" value="${value}"/>`);
});
