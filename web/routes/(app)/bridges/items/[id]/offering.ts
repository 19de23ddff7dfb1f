import type { ItemPage, NewEvidence } from '#schema/api/bridges.ts'

/** What every form that offers evidence is given. */
export interface Offering {
  of: ItemPage
  /** What is typed is kept under this name. */
  draft: string
  offer: (evidence: NewEvidence) => Promise<void>
  close: () => void
}
