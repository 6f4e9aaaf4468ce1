import type { Role, Version } from "../compare/comparison";

const ROLES_OF_AGENCY: ReadonlySet<Role> = new Set<Role>(["wire", "refiled", "corrected"]);

/** Whether a version is the agency's own text: as it first ran, refiled or corrected. */
export const isAgencys = ({ role }: Pick<Version, "role">): boolean => ROLES_OF_AGENCY.has(role);
