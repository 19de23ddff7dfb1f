import { getTableName } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import * as tables from '#schema/tables/index.ts'
import { aBridge, anItem } from '../testing/bridges.ts'
import { startTest, type World } from '../testing/build.ts'

const SECRET = 'open sesame'

let world: World
beforeAll(async () => {
  world = await startTest()
  await writeEverywhere()
})
afterAll(() => world.close())

const OF_BRIDGES = [
  tables.bridges,
  tables.bridgeItems,
  tables.evidence,
  tables.stageExceptions,
  tables.bridgeSessions,
  tables.agendaLines,
  tables.nextActions,
  tables.bridgeNotes,
  tables.bridgeSteps,
  tables.bridgeTemplates,
  tables.templateSteps
]

/** Each text of each table of bridges, by where it stands. */
async function texts() {
  const found: string[] = []
  for (const table of OF_BRIDGES) {
    const rows = await world.database.read.select().from(table as typeof tables.bridges)
    for (const [name, value] of rows.flatMap((row) => Object.entries(row))) {
      if (value === SECRET) found.push(`${getTableName(table)}.${name}`)
    }
  }
  return found.sort()
}

it('takes a secret out of everything that is written on bridges', async () => {
  const before = await texts()
  expect(before).toEqual([
    'agenda_lines.text',
    'bridge_items.dropReason',
    'bridge_items.note',
    'bridge_items.title',
    'bridge_notes.text',
    'bridge_notes.text',
    'bridge_sessions.notes',
    'bridge_sessions.place',
    'bridge_steps.title',
    'bridge_templates.name',
    'bridges.endReason',
    'bridges.purpose',
    'evidence.disputeReason',
    'evidence.giverText',
    'evidence.receiverText',
    'evidence.withdrawReason',
    'next_actions.text',
    'stage_exceptions.reason',
    'template_steps.title'
  ])
  const helen = world.as('helen')
  const { body } = await helen.post('/api/redactions/preview', { secret: SECRET })
  expect(body).toMatchObject({ bridges: 12, cases: [], hidden: 0 })
  expect(await texts()).toEqual(before)

  await helen.post('/api/redactions', { secret: SECRET, reason: 'A password' })
  expect(await texts()).toEqual([])
})

async function writeEverywhere() {
  const bridge = await aBridge(world)
  const item = await anItem(world, bridge)
  const [by, at] = ['haeun', world.clock.now()]
  await world.database.transaction(async (tx) => {
    await tx.update(tables.bridges).set({ purpose: SECRET, endReason: SECRET })
    await tx.update(tables.bridgeItems).set({ title: SECRET, note: SECRET, dropReason: SECRET })
    await tx.insert(tables.evidence).values({
      ...{ item, kind: 'answer', stage: 'captured', happenedOn: '2026-11-02' },
      ...{ offeredBy: by, offeredAt: at, giverText: SECRET, receiverText: SECRET },
      ...{ disputeReason: SECRET, withdrawReason: SECRET }
    })
    await tx
      .insert(tables.stageExceptions)
      .values({ item, stage: 'watched', by, reason: SECRET, at })
    const [session] = await tx
      .insert(tables.bridgeSessions)
      .values({
        ...{
          bridge,
          heldOn: '2026-11-02',
          notes: SECRET,
          place: SECRET,
          madeBy: by,
          createdAt: at
        },
        version: 1
      })
      .returning({ id: tables.bridgeSessions.id })
    const line = { session: session?.id ?? '', text: SECRET, reason: 'own', position: 1 } as const
    await tx.insert(tables.agendaLines).values(line)
    const action = { text: SECRET, who: by, dueOn: '2026-11-09', madeBy: by, createdAt: at }
    await tx.insert(tables.nextActions).values({ bridge, ...action })
    for (const isPrivate of [true, false]) {
      await tx
        .insert(tables.bridgeNotes)
        .values({ bridge, by, private: isPrivate, text: SECRET, at })
    }
    await tx.insert(tables.bridgeSteps).values({
      ...{ bridge, title: SECRET, dueOn: '2026-11-02', reason: 'moved' }
    })
    const [template] = await tx
      .insert(tables.bridgeTemplates)
      .values({ kind: 'handover', name: SECRET, version: 1, createdAt: at })
      .returning({ id: tables.bridgeTemplates.id })
    await tx.insert(tables.templateSteps).values({
      ...{ template: template?.id ?? '', title: SECRET, moment: { days: 3 }, position: 1 }
    })
  })
}
