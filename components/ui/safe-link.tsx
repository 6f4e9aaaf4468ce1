import type { ReactNode } from "react";
import { safeHref, shownAddress } from "./safe-href";

interface SafeLinkProps {
  /** As a document or a person gave it. */
  readonly address: string | null | undefined;
  /** What the link says; by default the address, names in ASCII. */
  readonly children?: ReactNode;
}

/**
 * A link out of the reader to an address that came from outside. Where the address is no web address its text alone is shown. The
 * page it leads to learns nothing of ours, and gains nothing by being linked.
 */
export function SafeLink({ address, children }: SafeLinkProps) {
  const href = safeHref(address);
  if (href === null) return <bdi>{children ?? address}</bdi>;
  return (
    <a href={href} rel="noopener noreferrer nofollow ugc">
      {children ?? <bdi>{shownAddress(href)}</bdi>}
    </a>
  );
}
