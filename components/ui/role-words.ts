import type { Role } from "@/lib/compare/comparison";

const WORDS: Readonly<Record<Role, string>> = {
  wire: "wire",
  refiled: "wire, refiled",
  corrected: "wire, corrected",
  copy: "copy",
  rewrite: "rewrite",
  interview: "rewrite with interview",
  independent: "independent report",
  expanded: "expanded rewrite",
  unknown: "",
};

/** What a version is in the story, in words; empty where it cannot be told. */
export const roleWords = (role: Role): string => WORDS[role];
