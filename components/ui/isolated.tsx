/**
 * A sentence about words of another script: what stands between quotation marks keeps to itself,
 * so that Arabic words do not turn the order of the English ones around them.
 */
export function Isolated({ text }: { readonly text: string }) {
  return text
    .split(/(“[^“”]*”)/u)
    .filter((part) => part !== "")
    .map((part, i) => {
      const key = `${i} ${part}`;
      return part.startsWith("“") && part.endsWith("”") ? (
        <span key={key}>
          “<bdi>{part.slice(1, -1)}</bdi>”
        </span>
      ) : (
        <span key={key}>{part}</span>
      );
    });
}
