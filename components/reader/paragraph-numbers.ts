/** `3`, `3–5` or `3, 5`: paragraph numbers as a person writes them, ascending. */
export function paragraphNumbers(numbers: readonly number[]): string {
  const parts: string[] = [];
  for (let i = 0; i < numbers.length; ) {
    const first = numbers[i] ?? 0;
    let last = first;
    i += 1;
    while (numbers[i] === last + 1) {
      last += 1;
      i += 1;
    }
    parts.push(
      last === first ? `${first}` : last === first + 1 ? `${first}, ${last}` : `${first}–${last}`,
    );
  }
  return parts.join(", ");
}
