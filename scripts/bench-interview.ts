import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq, isNull } from 'drizzle-orm'
import { bridges, people } from '#schema/tables/index.ts'
import { seedWorld } from '#seeds/world.ts'
import { findBridge } from '#server/bridges/find.ts'
import type { Reader } from '#server/database/database.ts'
import { openDatabase } from '#server/database/open.ts'
import { planOf } from '#server/elicitation/plan.ts'
import { findTopics } from '#server/elicitation/topics.ts'
import { asPerson } from '#server/people/find.ts'

/**
 * `node scripts/bench-interview.ts`: for every bridge under way in the seeded company, how many of
 * the giver's gaps its interview asks about, from the beginning and if nothing were filled
 * meanwhile, and how many of its questions are about a gap.
 */
const dir = mkdtempSync(join(tmpdir(), 'bench-interview-'))
const now = new Date().toISOString()
const database = await openDatabase('', dir)
await seedWorld(database, now.slice(0, 10))
const { read } = database
const rows = await read.select().from(bridges).where(isNull(bridges.endedAt))
const lines = await Promise.all(rows.map(async ({ id, giver }) => lineOf(read, id, giver)))
console.table(Object.fromEntries(lines))
await database.close()
rmSync(dir, { recursive: true })

async function lineOf(read: Reader, id: string, giverId: string) {
  const [row] = await read.select().from(people).where(eq(people.id, giverId))
  if (!row) throw new Error(`${giverId} is gone`)
  const giver = await asPerson(read, row, null)
  const bridge = await findBridge(read, giver, id)
  const nothing = { interview: null, questions: [], adoptions: [] }
  const topics = await findTopics(read, giver, bridge, nothing, now)
  const plan = planOf(topics, [])
  const gaps = topics.flatMap(({ caseNumber, item, gaps }) =>
    gaps.map((gap) => ({ caseNumber, item, gap }))
  )
  const aimed = gaps.filter(({ caseNumber, item, gap }) =>
    plan.some(
      (it) =>
        it.gap === gap &&
        it.caseNumber === caseNumber &&
        (caseNumber === null ? it.item === item : true)
    )
  )
  const aboutGaps = plan.filter(({ gap }) => gap !== null).length
  const figures = {
    ...{ gaps: gaps.length, 'asked about': aimed.length },
    ...{ questions: plan.length, 'about a gap': aboutGaps },
    share: plan.length ? (aboutGaps / plan.length).toFixed(2) : ''
  }
  return [`${giver.id} → ${bridge.receiver.id}`, figures] as const
}
