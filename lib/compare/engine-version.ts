/** Part of every result: raised when the same input may give another result. */
export const ENGINE_VERSION: string = "1";
/** Made the links that name no engine. */
export const FIRST_ENGINE = "1";
