import { askQuestion } from '#server/questions/ask.ts'
import { becomeCase } from '#server/questions/become.ts'
import { setChair } from '#server/questions/chairs.ts'
import { findQuestion } from '#server/questions/find.ts'
import { findBridge } from '#server/bridges/find.ts'
import { findCase } from '#server/cases/find.ts'
import { caseName } from '#server/cases/numbers.ts'
import { insertOccurrence } from '#server/cases/occur.ts'
import type { Writer } from '#server/database/database.ts'
import { addDays } from '#server/organisation/days.ts'
import { workday, type Company } from '../history.ts'
import type { Crossing } from './crossing.ts'
import { calledBack, solvedBefore, solvedSince, wouldHaveAsked } from './questions-said.ts'

/** Days without the giver, questions, calls, and the closes in which a finished bridge held. */
export async function seedQuestions(tx: Writer, world: Company, { bridges, numbers }: Crossing) {
  const over = bridges.get('george-sam')
  const trouble = bridges.get('ewa-marta')
  if (over) await seedAfterwards(tx, world, over, numbers)
  if (trouble) await seedChair(tx, world, trouble)
}

async function seedAfterwards(
  tx: Writer,
  world: Company,
  bridge: string,
  numbers: Map<string, number>
) {
  const day = (daysAgo: number) => workday(addDays(world.today, -daysAgo))
  const solve = async (by: string, { daysAgo, minutes }: (typeof solvedSince)[number]) => {
    const person = world.person(by)
    const { row } = await findCase(tx, person, numbers.get('en-dunning-paid') ?? null)
    const occurredAt = `${day(daysAgo)}T09:20:00.000Z`
    const closedAt = new Date(Date.parse(occurredAt) + minutes * 60_000).toISOString()
    const plain = { entity: 'UK01', occurredAt, outcome: 'worked', minutes } as const
    await insertOccurrence(tx, person, row, { ...plain, first: false, holder: by }, closedAt)
  }
  for (const run of solvedBefore) await solve('george', run)
  for (const run of solvedSince) await solve('sam', run)
  const sam = world.person('sam')
  for (const { daysAgo, case: key, ...said } of calledBack) {
    const found = await findBridge(tx, sam, bridge)
    const now = `${day(daysAgo)}T10:05:00.000Z`
    const id = await askQuestion(tx, sam, found, { ...said, called: true }, now)
    const number = numbers.get(key ?? '')
    if (number === undefined) continue
    await becomeCase(tx, sam, await findQuestion(tx, sam, id), caseName(number), now)
  }
}

/** Two working days next week, and what came up already. */
async function seedChair(tx: Writer, world: Company, bridge: string) {
  const marta = world.person('marta')
  const now = `${world.today}T07:10:00.000Z`
  const found = await findBridge(tx, marta, bridge)
  let to = addDays(world.today, 9)
  while (world.isDayOff('PL02')(to)) to = addDays(to, 1)
  if (to <= found.row.endsOn) {
    await setChair(tx, world.person('tomasz'), found, { from: workday(addDays(to, -1)), to }, now)
  }
  for (const text of wouldHaveAsked) await askQuestion(tx, marta, found, { text }, now)
}
