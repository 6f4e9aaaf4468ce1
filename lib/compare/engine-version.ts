/** Part of every result: raised when the same input may give another result. */
export const ENGINE_VERSION = "1";
