/** Pages made to stand in a frame of somebody else's page. */
const EMBED = /^\/embed(?:\/|$)/;
/** Pictures and descriptions of our pages, made to be loaded by others. */
const FOR_OTHERS = /^\/(?:embed|card|oembed)(?:\/|$)/;

const FEATURES = [
  "accelerometer",
  "autoplay",
  "camera",
  "display-capture",
  "encrypted-media",
  "fullscreen",
  "geolocation",
  "gyroscope",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "publickey-credentials-get",
  "screen-wake-lock",
  "usb",
  "xr-spatial-tracking",
];
const PERMISSIONS = FEATURES.map((name) => `${name}=()`).join(", ");

/**
 * What a page may load and run: its own files, and only those scripts that carry the nonce of this answer; what is in
 * an article can therefore run nothing even where it came to be read as markup.
 */
export const contentSecurityPolicy = (path, nonce) =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    `frame-ancestors ${EMBED.test(path) ? "*" : "'self'"}`,
  ].join("; ");

/** Headers of every answer, Next's own files included, as `[name, value]`. */
export const securityHeaders = (path, nonce) => [
  ["Content-Security-Policy", contentSecurityPolicy(path, nonce)],
  ["X-Content-Type-Options", "nosniff"],
  ["Referrer-Policy", "same-origin"],
  ["Permissions-Policy", PERMISSIONS],
  ["Cross-Origin-Opener-Policy", "same-origin"],
  ["Cross-Origin-Resource-Policy", FOR_OTHERS.test(path) ? "cross-origin" : "same-origin"],
  ...(EMBED.test(path) ? [] : [["X-Frame-Options", "SAMEORIGIN"]]),
];
