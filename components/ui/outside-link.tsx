import { outsideAddress } from "./outside-address";

/** A link out of the reader, shown as host and path; an address of another kind is printed and leads nowhere. */
export function OutsideLink({ address }: { readonly address: string }) {
  const found = outsideAddress(address);
  if (found === null) return <span className="outside-link">{address}</span>;
  return (
    <a className="outside-link" href={found.href} rel="noopener noreferrer nofollow external">
      {found.shown}
    </a>
  );
}
