/** Exit status as of diff(1). */
export const Status = { same: 0, different: 1, trouble: 2 } as const;

export type Status = (typeof Status)[keyof typeof Status];
