import { and, eq, isNull } from 'drizzle-orm'
import { bridgeItems } from '#schema/tables/index.ts'
import { answerEvidence } from '#server/bridges/confirm.ts'
import { findEvidence } from '#server/bridges/evidence.ts'
import { findBridge, findItem } from '#server/bridges/find.ts'
import { findCase, findRevision } from '#server/cases/find.ts'
import { caseName } from '#server/cases/numbers.ts'
import type { Writer } from '#server/database/database.ts'
import { addDays } from '#server/organisation/days.ts'
import { writeDifference } from '#server/practice/differences.ts'
import { findRehearsal } from '#server/practice/find-rehearsals.ts'
import { findReplay } from '#server/practice/find-replay.ts'
import { finishRehearsal, rehearseCase } from '#server/practice/rehearse.ts'
import { startReplay } from '#server/practice/start-replay.ts'
import { workday, type Company } from '../history.ts'
import type { Crossing } from './crossing.ts'
import {
  rehearsalsSaid,
  replaysSaid,
  type SeedRehearsal,
  type SeedReplay
} from './practice-said.ts'

/** Old cases practised again: some alone with the answer hidden, some by two without looking. */
export async function seedPractice(tx: Writer, world: Company, { bridges, numbers }: Crossing) {
  for (const seed of replaysSaid) {
    const bridge = bridges.get(seed.bridge)
    const number = numbers.get(seed.case)
    if (bridge && number) await replay(tx, world, bridge, number, seed)
  }
  for (const seed of rehearsalsSaid) {
    const number = numbers.get(seed.case)
    if (number) await rehearse(tx, world, number, seed)
  }
}

/** On a working day before today, and not before the bridge began. */
function clockOf(world: Company, daysAgo: number, notBefore = '') {
  const day = workday(addDays(world.today, -daysAgo))
  const on = day < notBefore ? notBefore : day
  return (minute: number) =>
    new Date(Date.parse(`${on}T09:00:00.000Z`) + minute * 60_000).toISOString()
}

async function replay(tx: Writer, world: Company, id: string, number: number, seed: SeedReplay) {
  const [giver, receiver] = seed.bridge.split('-').map(world.person)
  if (!giver || !receiver) return
  const [item] = await tx
    .select({ id: bridgeItems.id })
    .from(bridgeItems)
    .where(
      and(
        eq(bridgeItems.bridge, id),
        eq(bridgeItems.caseNumber, number),
        isNull(bridgeItems.droppedAt)
      )
    )
  const { row } = await findBridge(tx, giver, id)
  if (!item || row.endedAt !== null) return
  const at = clockOf(world, seed.daysAgo, row.startsOn)
  const found = await findItem(tx, giver, item.id)
  const made = await startReplay(tx, giver, found, { case: caseName(number) }, at(0))
  const on = (minute: number) => findEvidence(tx, giver, made, at(minute))
  await answerEvidence(tx, giver, await on(12), seed.giver, at(12))
  if (!seed.receiver) return
  await answerEvidence(tx, receiver, await on(55), seed.receiver, at(55))
  if (!seed.difference) return
  const by = seed.difference.by === 'giver' ? giver : receiver
  const open = await findReplay(tx, by, made, at(70))
  await writeDifference(tx, by, open, seed.difference.text, at(70))
}

async function rehearse(tx: Writer, world: Company, number: number, seed: SeedRehearsal) {
  const person = world.person(seed.person)
  const at = clockOf(world, seed.daysAgo)
  const found = await findCase(tx, person, number)
  const id = await rehearseCase(tx, person, found, { words: seed.words }, at(0))
  if (!seed.verdicts) return
  const row = await findRehearsal(tx, person, id)
  const { content } = await findRevision(tx, number, row.revision ?? found.row.head)
  const verdicts = content.steps.map((_step, step) => seed.verdicts?.[step] ?? 'missed')
  await finishRehearsal(tx, person, row, { verdicts, learnt: seed.learnt }, at(14))
}
