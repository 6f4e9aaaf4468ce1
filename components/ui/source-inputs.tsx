import { ROLES } from "@/lib/compare/comparison";
import { roleWords } from "./role-words";

/** The choices of what a version is; the first leaves it to the text. */
export const RoleOptions = () => (
  <>
    <option value="">found from the text</option>
    {ROLES.filter((role) => role !== "unknown").map((role) => (
      <option key={role} value={role}>
        {roleWords(role)}
      </option>
    ))}
  </>
);

/** How the fields are typed in that say what a source is, wherever they stand. */
export const LABEL_INPUT = { autoComplete: "off", maxLength: 120, dir: "auto" } as const;
export const OUTLET_INPUT = { autoComplete: "off", maxLength: 200, dir: "auto" } as const;
export const ADDRESS_INPUT = {
  type: "url",
  inputMode: "url",
  autoComplete: "off",
  maxLength: 2000,
  placeholder: "https://",
} as const;
