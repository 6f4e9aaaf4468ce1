/**
 * A folded token as runs compare it: upper and lower case equal, abbreviation stops left out, so that "Nov." is "nov"
 * and "U.S." is "US". Short words in capitals stay in capitals: "US" is not "us".
 */
export function comparableWord(token: string): string {
  const bare =
    token.includes(".") && /^\p{L}[\p{L}\p{M}.]*$/u.test(token) ? token.replace(/\./g, "") : token;
  return /^\p{Lu}{2,4}$/u.test(bare) ? bare : bare.toLowerCase();
}
