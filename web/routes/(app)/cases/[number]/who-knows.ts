import type { Case } from '#schema/api/cases.ts'
import type { Occurrence } from '#schema/api/occurrences.ts'
import type { PersonRef } from '#schema/api/common.ts'

type Part = 'wroteIt' | 'ownsIt' | 'checkedIt'
interface Knower extends PersonRef {
  parts: Part[]
  solved: number
}

const MOST = 5

/** In no order of merit: who has a part in the case first, then who met it lately. */
export function whoKnows(of: Case, occurrences: Occurrence[]): Knower[] {
  const known = new Map<string, Knower>()
  const entry = ({ id, name }: PersonRef): Knower => {
    const found = known.get(id) ?? { id, name, parts: [], solved: 0 }
    known.set(id, found)
    return found
  }
  entry(of.author).parts.push('wroteIt')
  if (of.owner.id !== of.author.id) entry(of.owner).parts.push('ownsIt')
  if (of.checkedBy) entry(of.checkedBy).parts.push('checkedIt')
  for (const { outcome, closedBy } of occurrences) {
    if (closedBy && outcome && outcome !== 'failed') entry(closedBy).solved += 1
  }
  return [...known.values()].slice(0, MOST)
}
