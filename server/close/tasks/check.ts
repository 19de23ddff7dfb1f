import { eq } from 'drizzle-orm'
import { people } from '#schema/tables/index.ts'
import type { Reader } from '../../database/database.ts'
import { invalid, say, type Sentence } from '../../http/problem.ts'
import { refuseUnknown } from '../../organisation/known.ts'

interface Sent {
  process?: string | null
  preparer?: string | null
  reviewer?: string | null
}

/** Refuses people and processes that are not here, and a review by whoever prepares. */
export async function checkSent(
  read: Reader,
  sent: Sent,
  whole: { preparer?: string | null; reviewer?: string | null }
) {
  await refuseUnknown(read, { processes: { process: sent.process } })
  const problems: Record<string, Sentence> = {}
  for (const field of ['preparer', 'reviewer'] as const) {
    const id = sent[field]
    if (id == null) continue
    const [row] = await read.select().from(people).where(eq(people.id, id))
    if (!row?.active) problems[field] = say('field.noPerson')
  }
  const { preparer = null, reviewer = null } = whole
  if (reviewer !== null && reviewer === preparer) problems['reviewer'] ??= say('task.samePerson')
  if (Object.keys(problems).length) throw invalid(problems)
}

interface Line {
  id: string
  title: string
}

/**
 * What a line waits for has to be there, and must not wait for the line in the end: whoever has to
 * put it right is told which one does. `waits` says what each line waits for now.
 */
export function checkAfter(
  id: string | null,
  after: string[],
  lines: Line[],
  waits: Map<string, string[]>
) {
  const problems: Record<string, Sentence> = {}
  for (const [at, before] of after.entries()) {
    const line = lines.find((it) => it.id === before)
    if (!line) problems[`after.${at}`] = say('task.noSuchTask')
    else if (id !== null && leadsTo(before, id, waits)) {
      problems[`after.${at}`] = say('task.circle', { title: line.title })
    }
  }
  if (Object.keys(problems).length) throw invalid(problems)
}

/** Whether a line is, or waits in the end for, another. */
function leadsTo(from: string, to: string, waits: Map<string, string[]>) {
  const seen = new Set<string>()
  const next = [from]
  for (let line = next.pop(); line !== undefined; line = next.pop()) {
    if (line === to) return true
    if (seen.has(line)) continue
    seen.add(line)
    next.push(...(waits.get(line) ?? []))
  }
  return false
}
