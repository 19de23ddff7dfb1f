import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { eq, getTableColumns, getTableName, is, Table, type Column } from 'drizzle-orm'
import { getTableConfig as ofPostgres } from 'drizzle-orm/pg-core'
import { getTableConfig as ofSqlite } from 'drizzle-orm/sqlite-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { dialect } from '#schema/dialect.ts'
import * as all from '#schema/tables/index.ts'
import type { Writer } from '../database/database.ts'
import { root } from '../root.ts'
import { startTest, type World } from '../testing/build.ts'

let world: World
let caseNumber: number
beforeAll(async () => {
  world = await startTest()
  const sent = { title: 'One', symptom: 'Two' }
  caseNumber = Number((await world.as('jiwoo').post('/api/cases', sent)).body.number.slice(3))
})
afterAll(() => world.close())

type AnyTable = typeof all.bridges
const PEOPLE = all.people as unknown as AnyTable
const FOLDER = join(root, 'schema/tables')
const files = ['bridges.ts', ...readdirSync(join(FOLDER, 'crossing')).map((it) => `crossing/${it}`)]
const written = files.map((it) => readFileSync(join(FOLDER, it), 'utf8')).join('\n')
/** Those that these files declare. */
const tables = Object.entries<unknown>(all).flatMap(([name, it]) =>
  is(it, Table) && written.includes(`export const ${name} = table(`) ? [it as AnyTable] : []
)

/** The table that a column points at. */
function pointsAt(table: AnyTable, column: Column): AnyTable | undefined {
  const configOf = (dialect === 'postgres' ? ofPostgres : ofSqlite) as unknown as typeof ofPostgres
  const its = configOf(table as never).foreignKeys.map((key) => key.reference())
  return its.find((it) => it.columns[0]?.name === column.name)?.foreignTable as unknown as AnyTable
}

const named = (table: AnyTable) =>
  Object.entries<Column>(getTableColumns(table)).filter(([, it]) => pointsAt(table, it) === PEOPLE)

/** A row with this person in one place, and with Haeun wherever somebody has to be. */
async function aRow(tx: Writer, table: AnyTable, column: string, who: string): Promise<string> {
  const row: Record<string, unknown> = { [column]: who }
  for (const [name, it] of Object.entries<Column>(getTableColumns(table))) {
    if (name !== column && (it.notNull || name === 'id')) row[name] = await fill(tx, table, it)
  }
  await tx.insert(table).values(row as never)
  return String(row.id)
}

async function fill(tx: Writer, table: AnyTable, column: Column): Promise<unknown> {
  const at = pointsAt(table, column)
  if (at === PEOPLE) return 'haeun'
  if (at && tables.includes(at)) return aRow(tx, at, 'giver', 'joanna')
  if (at) return column.name === 'entity' ? 'KR01' : caseNumber
  if (column.enumValues?.length) return column.enumValues[0]
  if (column.columnType.includes('Custom')) return world.clock.now()
  const values: Record<string, unknown> = { number: 1, boolean: false, json: [] }
  return values[column.dataType] ?? crypto.randomUUID()
}

/**
 * What is still to do and what is somebody's goes to the one who stays; what was done keeps the
 * name of who did it. A new column that names somebody has to be decided on here.
 */
const DECIDED = {
  bridges: { giver: true, receiver: true, madeBy: false, endedBy: false },
  bridge_items: { addedBy: false, droppedBy: false },
  // Only who disputed settles it.
  evidence: { backup: false, offeredBy: false, disputedBy: true, withdrawnBy: false },
  stage_exceptions: { by: false, withdrawnBy: false },
  bridge_steps: { doneBy: false },
  bridge_sessions: { madeBy: false },
  // Private ones would get another reader otherwise.
  bridge_notes: { by: false },
  next_actions: { who: true, madeBy: false, doneBy: false },
  // Its secret was given to a calendar by somebody who signs in no more.
  calendar_feeds: { person: false },
  recordings: { by: false, deletedBy: false },
  recording_consents: { person: true },
  recording_watchers: { person: true },
  interviews: { startedBy: false },
  interview_questions: { typedBy: false },
  adoptions: { by: false },
  differences: { by: false },
  empty_chairs: { madeBy: false },
  bridge_questions: { by: false, settledBy: false },
  rehearsals: { person: true },
  mentor_offers: { person: true },
  mentor_requests: { mentee: true, mentor: true },
  goals: { by: false },
  pulses: { person: true },
  signatures: { person: false },
  uncrossed: { owner: true, by: false },
  letter_words: { by: false }
}

it('every place that names somebody on a bridge goes to the one who stays, or keeps the name', async () => {
  const rows: { table: AnyTable; name: string; id: string }[] = []
  await world.database.transaction(async (tx) => {
    for (const table of tables) {
      for (const [name] of named(table)) {
        rows.push({ table, name, id: await aRow(tx, table, name, 'joanna') })
      }
    }
  })
  const merged = await world.as('helen').post('/api/people/joanna/merger', { into: 'marta' })
  expect(merged.status).toBe(201)
  expect((await world.as('marta').get('/api/rehearsals')).body.items).toHaveLength(1)

  const went: Record<string, Record<string, boolean>> = {}
  for (const { table, name, id } of rows) {
    const [row] = await world.database.read.select().from(table).where(eq(table.id, id))
    const who = row?.[name as 'giver'] ?? ''
    expect(['joanna', 'marta']).toContain(who)
    went[getTableName(table)] ??= {}
    Object.assign(went[getTableName(table)] ?? {}, { [name]: who === 'marta' })
  }
  expect(went).toEqual(DECIDED)
})
