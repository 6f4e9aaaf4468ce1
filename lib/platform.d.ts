/**
 * What the core may use beside the language itself. Its second compile knows neither Node nor the
 * DOM, so what both have in common and the core needs is declared here, and nothing else.
 */
interface TextDecoder {
  readonly encoding: string;
  decode(bytes?: Uint8Array): string;
}

declare const TextDecoder: new (
  label?: string,
  options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean },
) => TextDecoder;

interface TextEncoder {
  encode(text?: string): Uint8Array;
}

declare const TextEncoder: new () => TextEncoder;
