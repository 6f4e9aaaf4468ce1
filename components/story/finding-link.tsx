import { Icon } from "../ui/icon";

/** The address of the finding that tells a part of the story; null where it is no finding. */
export type FindingAddress = (entry: object | undefined | null) => string | null;

export const noAddress: FindingAddress = () => null;

/** Where the findings of a story have addresses of their own: by the part of the story that they tell, or by their id. */
export interface FindingAddresses {
  readonly ofEntry: FindingAddress;
  readonly ofId: (id: string) => string | null;
}

export const NO_ADDRESSES: FindingAddresses = { ofEntry: noAddress, ofId: () => null };

interface FindingLinkProps {
  readonly href: string | null;
  /** Which entry it is, for those who hear the link alone. */
  readonly of: string;
}

/** Leads to the page of one finding; nothing where there is none. */
export function FindingLink({ href, of }: FindingLinkProps) {
  if (href === null) return null;
  return (
    <a className="finding-link" href={href} title="Address of this finding">
      <Icon name="link" />
      <span className="sr-only">Address of this finding: {of}</span>
    </a>
  );
}
