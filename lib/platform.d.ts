/**
 * What the core may use beside the language itself. Its second compile knows neither Node nor the
 * DOM, so everything that both have in common and the core needs is declared here, and nothing else.
 */
declare class TextDecoder {
  constructor(label?: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean });
  decode(bytes?: Uint8Array): string;
}
