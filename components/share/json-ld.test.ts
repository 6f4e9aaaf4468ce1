import { describe, expect, it } from "vitest";
import { scriptSafeJson } from "./json-ld";

describe("scriptSafeJson", () => {
  it("is the same value, and cannot leave its element", () => {
    const value = { text: "</script><!-- <script>alert(1)</script> & \u2028 “é”" };
    const json = scriptSafeJson(value);
    expect(JSON.parse(json)).toEqual(value);
    expect(json).not.toMatch(/[<>&\u2028]/u);
  });
});
