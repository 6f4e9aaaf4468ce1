/** Why a ledger tells a finding. */
export interface Rule {
  /** Short and the same for ever: "quotation-run". */
  readonly id: string;
  /** The rule in one sentence, as a reader is told it. */
  readonly says: string;
}
