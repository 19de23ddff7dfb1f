import { and, eq, gte, inArray, isNotNull, isNull, lte } from 'drizzle-orm'
import {
  bridges,
  bridgeSteps,
  cases,
  evidence,
  occurrences,
  people,
  processes
} from '#schema/tables/index.ts'
import { addItem, rateItem } from '#server/bridges/items.ts'
import { confirmEvidence, disputeEvidence } from '#server/bridges/confirm.ts'
import { exceptStage } from '#server/bridges/exceptions.ts'
import { findEvidence, offerEvidence } from '#server/bridges/evidence.ts'
import { findBridge, findItem } from '#server/bridges/find.ts'
import { makeBridge } from '#server/bridges/make.ts'
import { recordSession } from '#server/bridges/sessions-record.ts'
import { startBridge } from '#server/bridges/change.ts'
import { writeNote } from '#server/bridges/notes-write.ts'
import { findCase } from '#server/cases/find.ts'
import { caseName } from '#server/cases/numbers.ts'
import { insertOccurrence } from '#server/cases/occur.ts'
import { begins } from '#server/database/begins.ts'
import type { Writer } from '#server/database/database.ts'
import { layPlan } from '#server/handovers/lay.ts'
import { addDays } from '#server/organisation/days.ts'
import { bridgesSaid, type SeedBridge, type SeedItem } from './bridges-said.ts'
import { joinedOn, workday, type Company } from './history.ts'

/** Runs of so many last days are left for the two to count. */
const ON_OFFER = 6

/** Bridges through the product's own verbs: what their stages are follows from what was done. */
export async function seedBridges(tx: Writer, world: Company, numbers: Map<string, number>) {
  const made = new Map<string, string>()
  for (const seed of bridgesSaid) {
    // Whoever has left since was there then.
    const gone = await tx
      .update(people)
      .set({ active: true })
      .where(and(eq(people.id, seed.giver), eq(people.active, false)))
      .returning({ id: people.id })
    const id = await cross(tx, world, numbers, seed)
    if (id) made.set(`${seed.giver}-${seed.receiver}`, id)
    if (gone.length) await tx.update(people).set({ active: false }).where(eq(people.id, seed.giver))
  }
  return made
}

async function cross(tx: Writer, world: Company, numbers: Map<string, number>, seed: SeedBridge) {
  const joined = joinedOn(seed.receiver, world.today).slice(0, 10)
  const began = workday(addDays(world.today, -seed.startedDaysAgo))
  const startsOn = began < joined ? joined : began
  const on = (daysAgo: number, time = '09:00') => {
    const day = workday(addDays(world.today, -daysAgo))
    return `${day < startsOn ? startsOn : day}T${time}:00.000Z`
  }
  const [giver, receiver, lead] = [seed.giver, seed.receiver, seed.lead].map(world.person)
  if (!giver || !receiver || !lead) return
  const { kind, entity, purpose, template } = seed
  const [row] = await tx.select().from(people).where(eq(people.id, seed.giver))
  const endsOn =
    seed.endsInDays === undefined
      ? (row?.leavesOn ?? world.today)
      : addDays(world.today, seed.endsInDays)
  const plain = { kind, entity, purpose, template, startsOn, endsOn }
  const id = await makeBridge(
    tx,
    lead,
    { ...plain, giver: giver.id, receiver: receiver.id },
    `${startsOn}T07:30:00.000Z`
  )
  const bridge = () => findBridge(tx, giver, id)

  const items = new Map<SeedItem, string>()
  for (const item of seed.items) {
    const number = item.case === undefined ? null : caseName(numbers.get(item.case) ?? 0)
    const { domain, title, note, criticality, target, process } = item
    const made = await addItem(
      tx,
      giver,
      await bridge(),
      { kind: item.kind, domain, title, note, criticality, target, process, case: number },
      `${startsOn}T08:00:00.000Z`
    )
    items.set(item, made)
  }
  await layPlan(tx, lead, await bridge(), `${startsOn}T08:30:00.000Z`)
  await startBridge(tx, lead, await bridge(), `${startsOn}T08:40:00.000Z`)

  await doLines(tx, id, lead.id, addDays(world.today, -seed.linesDoneUntil))

  const found = (item: SeedItem) => findItem(tx, giver, items.get(item) ?? '')
  const both = async (proof: string, first: typeof giver, second: typeof giver, day: number) => {
    await confirmEvidence(
      tx,
      first,
      await findEvidence(tx, first, proof, on(day)),
      on(day, '13:00')
    )
    await confirmEvidence(
      tx,
      second,
      await findEvidence(tx, second, proof, on(day)),
      on(day, '14:30')
    )
  }
  for (const session of seed.sessions) {
    const shown = seed.items.filter((it) => it.watched?.daysAgo === session.daysAgo)
    const { notes, minutes, daysAgo } = session
    const sent = shown.map((it) => ({
      item: items.get(it) ?? '',
      summary: it.watched?.summary ?? ''
    }))
    const heldOn = on(daysAgo).slice(0, 10)
    await recordSession(
      tx,
      receiver,
      await bridge(),
      { heldOn, minutes, notes, items: sent },
      on(daysAgo, '11:00')
    )
  }
  for (const item of seed.items) {
    const { rating, captured, written, watched, together, runs, excepted } = item
    if (rating) await rateItem(tx, receiver, await found(item), rating, on(seed.startedDaysAgo - 2))
    if (captured) {
      const offered = { kind: 'case', case: caseName(numbers.get(item.case ?? '') ?? 0) } as const
      const now = on(captured.daysAgo)
      await both(
        await offerEvidence(tx, giver, await found(item), offered, now),
        giver,
        receiver,
        captured.daysAgo
      )
    }
    if (written) {
      const offered = { kind: 'answer', text: written.text } as const
      const now = on(written.daysAgo)
      await both(
        await offerEvidence(tx, giver, await found(item), offered, now),
        giver,
        receiver,
        written.daysAgo
      )
    }
    if (watched) await accept(tx, giver, items.get(item) ?? '', watched, on)
    if (together) await runTogether(tx, world, numbers, { item, seed, ...together })
    if (runs) {
      for (const run of await runsSince(tx, item, numbers, receiver.id, startsOn)) {
        const days = daysAgo(world.today, run.closedAt ?? '')
        if (days <= ON_OFFER || (seed.ended && days < seed.ended.daysAgo)) continue
        const offered = { kind: 'occurrence', occurrence: run.id } as const
        const proof = await offerEvidence(
          tx,
          receiver,
          await found(item),
          offered,
          run.closedAt ?? ''
        )
        await both(proof, receiver, giver, Math.max(days - 1, 1))
      }
    }
    if (excepted) {
      const { stage, reason } = excepted
      const now = on(excepted.daysAgo)
      await exceptStage(
        tx,
        lead,
        await findItem(tx, lead, items.get(item) ?? ''),
        { stage, reason },
        now
      )
    }
  }
  for (const { by, daysAgo, ...note } of seed.notes) {
    await writeNote(tx, world.person(by), await bridge(), note, on(daysAgo, '15:10'))
  }
  if (seed.ended) {
    const endedAt = on(seed.ended.daysAgo, '16:00')
    await tx
      .update(bridges)
      .set({ endedAt, endedBy: lead.id, ending: 'signedOff' })
      .where(eq(bridges.id, id))
  }
  return id
}

/** The lines of the plan that are nobody's item: what the two and their lead got done. */
async function doLines(tx: Writer, bridge: string, by: string, until: string) {
  const rows = await tx
    .select()
    .from(bridgeSteps)
    .where(
      and(eq(bridgeSteps.bridge, bridge), isNull(bridgeSteps.item), lte(bridgeSteps.dueOn, until))
    )
  for (const { id, dueOn } of rows) {
    await tx
      .update(bridgeSteps)
      .set({ doneAt: `${dueOn}T15:30:00.000Z`, doneBy: by })
      .where(eq(bridgeSteps.id, id))
  }
}

type Moment = (daysAgo: number, time?: string) => string

/** What the giver said to the receiver's summary. */
async function accept(
  tx: Writer,
  giver: Parameters<typeof confirmEvidence>[1],
  item: string,
  { daysAgo, accepted, refused }: NonNullable<SeedItem['watched']>,
  on: Moment
) {
  const [row] = await tx
    .select({ id: evidence.id })
    .from(evidence)
    .where(and(eq(evidence.item, item), eq(evidence.kind, 'session')))
  if (!row) return
  const now = on(daysAgo - 1, '08:20')
  const shown = await findEvidence(tx, giver, row.id, now)
  if (accepted) await confirmEvidence(tx, giver, shown, now)
  else if (refused) await disputeEvidence(tx, giver, shown, refused, now)
}

/** One more time that it came, with the giver beside. */
async function runTogether(
  tx: Writer,
  world: Company,
  numbers: Map<string, number>,
  run: { item: SeedItem; seed: SeedBridge; daysAgo: number; minutes: number }
) {
  const receiver = world.person(run.seed.receiver)
  const openedAt = `${workday(addDays(world.today, -run.daysAgo))}T09:40:00.000Z`
  const { row } = await findCase(tx, receiver, numbers.get(run.item.case ?? '') ?? null)
  await insertOccurrence(
    tx,
    receiver,
    row,
    {
      ...{ entity: run.seed.entity, occurredAt: openedAt, outcome: 'worked', first: false },
      ...{ minutes: run.minutes, helpedBy: run.seed.giver, holder: receiver.id }
    },
    new Date(Date.parse(openedAt) + run.minutes * 60_000).toISOString()
  )
}

/** What the receiver closed since, of the item's case or of the cases of its process. */
async function runsSince(
  tx: Writer,
  { case: key, process = '' }: SeedItem,
  numbers: Map<string, number>,
  receiver: string,
  since: string
) {
  const [above] = await tx.select().from(processes).where(eq(processes.code, process))
  const which = key
    ? eq(cases.number, numbers.get(key) ?? 0)
    : inArray(
        cases.process,
        tx
          .select({ code: processes.code })
          .from(processes)
          .where(begins(processes.path, above?.path ?? '-'))
      )
  return tx
    .select({ id: occurrences.id, closedAt: occurrences.closedAt })
    .from(occurrences)
    .innerJoin(cases, eq(cases.number, occurrences.caseNumber))
    .where(
      and(
        which,
        eq(occurrences.closedBy, receiver),
        eq(occurrences.restricted, false),
        isNotNull(occurrences.outcome),
        inArray(occurrences.outcome, ['worked', 'adapted']),
        gte(occurrences.closedAt, since)
      )
    )
    .orderBy(occurrences.closedAt)
}

const daysAgo = (today: string, moment: string) =>
  Math.round((Date.parse(today) - Date.parse(moment.slice(0, 10))) / 86_400_000)
