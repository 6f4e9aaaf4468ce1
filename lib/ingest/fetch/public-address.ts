import ipaddr from "ipaddr.js";

/** Public by its number, but answered by the host of a virtual machine (Azure's metadata and health endpoint). */
const HOST_OF_THE_MACHINE: ReadonlySet<string> = new Set(["168.63.129.16"]);

/** The one part of IPv6 that is given to the public Internet (RFC 4291); `::127.0.0.1` and the like lie outside it. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR("2000::/3");

/**
 * Whether an IP address (as a resolver or a socket writes it) lies in the public Internet. A positive list: what the
 * registries (IANA, special-purpose addresses) set apart for any purpose is not public, and neither is an IPv6 address that wraps an
 * IPv4 address (mapped, compatible, translated, 6to4, Teredo, NAT64), whatever it wraps. Unreadable text is not public.
 */
export function isPublicAddress(address: string): boolean {
  const bare = address.startsWith("[") && address.endsWith("]") ? address.slice(1, -1) : address;
  // A zone names an interface of this machine: only link-local addresses need one.
  if (bare.includes("%")) return false;
  if (ipaddr.IPv4.isValidFourPartDecimal(bare)) {
    return ipaddr.IPv4.parse(bare).range() === "unicast" && !HOST_OF_THE_MACHINE.has(bare);
  }
  if (!ipaddr.IPv6.isValid(bare)) return false;
  const parsed = ipaddr.IPv6.parse(bare);
  return parsed.match(GLOBAL_UNICAST) && parsed.range() === "unicast";
}

/** Whether a host name of an address is a number that names one machine: `10.0.0.1`, `[::1]`. */
export const isNumericHost = (host: string): boolean =>
  host.startsWith("[") || ipaddr.IPv4.isValidFourPartDecimal(host);
