import { fileURLToPath } from "node:url";

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Else a lock file in a folder above would be taken for the project's.
  turbopack: { root: fileURLToPath(new URL(".", import.meta.url)) },
  // Binary packages are loaded from where they are installed.
  serverExternalPackages: ["@photostructure/sqlite", "pg"],
  // Types are a gate of their own (`npm run check`); a start need not wait for them.
  typescript: { ignoreBuildErrors: true },
  // Without this the proxy sees 127.0.0.1 as localhost, and its rewrite to our own page would go out over the network.
  skipProxyUrlNormalize: true,
  // No image endpoint: the reader shows text.
  images: { unoptimized: true },
  // A comparison address with .json, .csv, .md or .docx at its end is the same comparison as data; so is a story's.
  rewrites: () =>
    Promise.resolve({
      beforeFiles: [
        { source: "/s/:story([^/]+\\.(?:json|csv))", destination: "/data/s/:story" },
        {
          source: "/s/:story/:pair(.+\\.(?:json|csv|md|docx))",
          destination: "/data/s/:story/:pair",
        },
        { source: "/c/:pair(.+\\.(?:json|csv|md|docx))", destination: "/data/c/:pair" },
      ],
      afterFiles: [],
      fallback: [],
    }),
};

export default config;
