import type { Output } from '#lib/api.ts'

type History = Output<'GET /api/cases/:number/history'>

export interface Entry {
  key: string
  at: string
  who: string
  reason: string
  revision: number
  /** What became of the case; absent for a new version. */
  kind?: History['transitions'][number]['kind']
}

/** Versions and changes of state in one list, newest first. */
export function inOrder({ revisions, transitions }: History): Entry[] {
  const entries: Entry[] = [
    ...revisions.map(({ revision, author, reason, createdAt }) => ({
      key: `r${revision}`,
      at: createdAt,
      who: author.name,
      reason,
      revision
    })),
    ...transitions.map(({ kind, by, reason, revision, at }, index) => ({
      key: `t${index}`,
      at,
      who: by.name,
      reason,
      revision,
      kind
    }))
  ]
  return entries.toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
}
