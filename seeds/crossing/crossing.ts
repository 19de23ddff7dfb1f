/** What the seeds of a bridge's conversations start from. */
export interface Crossing {
  /** Ids, by giver and receiver: 'jiwoo-kyungmin'. */
  bridges: Map<string, string>
  /** Numbers, by the key of a case. */
  numbers: Map<string, number>
}
