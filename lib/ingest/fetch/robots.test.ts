import { expect, test } from "vitest";
import { readRobots } from "./robots";

const address = "https://news.example/robots.txt";
const allows = (text: string, path: string): boolean =>
  readRobots(text, address).allows(new URL(path, address));

test("rules for all, and rules for us, which go before", () => {
  const text =
    "User-agent: *\nDisallow: /\n\nUser-agent: Variorum/1\nDisallow: /private/\nAllow: /private/open$\n";
  expect(allows(text, "/a")).toBe(true);
  expect(allows(text, "/private/a")).toBe(false);
  expect(allows(text, "/private/open")).toBe(true);
  expect(allows("User-agent: *\nDisallow: /archive\n", "/archive/1")).toBe(false);
});

test("rules for others are none of ours", () => {
  const text = "User-agent: OtherBot\nUser-agent: VariorumCopy\nDisallow: /\n";
  expect(allows(text, "/a")).toBe(true);
});

test("one group may name several, us among them", () => {
  const text = "\ufeffuser-agent: OtherBot # theirs\nUser-Agent : variorum\ndisallow: /a\n";
  expect(allows(text, "/a")).toBe(false);
  expect(allows(text, "/b")).toBe(true);
});

test("a file that is empty, damaged or somebody else's asks nothing", () => {
  expect(allows("", "/a")).toBe(true);
  expect(allows("<!doctype html><p>Disallow: /</p>", "/a")).toBe(true);
  const rules = readRobots("User-agent: *\nDisallow: /", address);
  expect(rules.allows(new URL("https://other.example/a"))).toBe(true);
});

test("a delay is read where it is a number", () => {
  const delay = (value: string) =>
    readRobots(`User-agent: *\nCrawl-delay: ${value}`, address).delay;
  expect(delay("7")).toBe(7);
  expect(delay("0.5")).toBe(0.5);
  expect(delay("soon")).toBeNull();
  expect(delay("-1")).toBeNull();
  expect(delay("Infinity")).toBeNull();
});

test("many names and many rules take little time and memory", () => {
  const text = `${"user-agent:a\n".repeat(20_000)}${"disallow:/*x*y*z\n".repeat(15_000)}`;
  const began = performance.now();
  expect(allows(text, `/${"x".repeat(500)}`)).toBe(true);
  expect(
    allows(`User-agent: *\n${"disallow:/*x*y*z\n".repeat(15_000)}`, `/${"xy".repeat(250)}`),
  ).toBe(true);
  expect(performance.now() - began).toBeLessThan(2_000);
});
