import { eq } from 'drizzle-orm'
import { bridges, signatures, uncrossed } from '#schema/tables/index.ts'
import type { Signer } from '#schema/words.ts'
import { findBridge, findItem } from '#server/bridges/find.ts'
import { knowSigning } from '#server/crossed/sign-know.ts'
import { nameUncrossed } from '#server/crossed/sign-uncrossed.ts'
import type { Writer } from '#server/database/database.ts'
import { addDays } from '#server/organisation/days.ts'
import { workday, type Company } from '../history.ts'
import type { Crossing } from './crossing.ts'

/** Days by which what did not cross is to be dealt with. */
const SOON = 60

/** How one bridge was signed, and what is said of another that will hardly cross in time. */
export async function seedSignatures(tx: Writer, world: Company, { bridges: made }: Crossing) {
  await signed(tx, world, made.get('george-sam'))
  await named(tx, world, made.get('ewa-marta'))
}

/** It ended long ago: what was signed then stands, and one thing was left. */
async function signed(tx: Writer, world: Company, id: string | undefined) {
  if (!id) return
  const [row] = await tx.select().from(bridges).where(eq(bridges.id, id))
  const endedAt = row?.endedAt
  if (!endedAt) return
  const [george, sam, grace] = ['george', 'sam', 'grace'].map(world.person)
  if (!george || !sam || !grace) return
  const on = (days: number, time: string) =>
    `${workday(addDays(endedAt.slice(0, 10), -days))}T${time}:00.000Z`
  const before = await knowSigning(tx, grace, await findBridge(tx, grace, id), endedAt)
  const [left] = before.open
  if (left) {
    await tx.insert(uncrossed).values({
      ...{ bridge: id, item: left.row.id, owner: sam.id, by: grace.id, at: on(4, '10:10') },
      text: 'Sam decides the next one together with Grace, and writes down how it went.',
      dueOn: addDays(endedAt.slice(0, 10), SOON)
    })
  }
  const { state } = await knowSigning(tx, grace, await findBridge(tx, grace, id), endedAt)
  const hands: { role: Signer; person: { id: string }; at: string; words: string }[] = [
    {
      ...{ role: 'giver', person: george, at: on(3, '09:30') },
      words: 'Ring the two of them before the run, not after. The rest is in the book.'
    },
    {
      ...{ role: 'receiver', person: sam, at: on(2, '14:05') },
      words: 'Two closes on my own now. I still owe George a pint.'
    },
    { role: 'lead', person: grace, at: endedAt, words: '' }
  ]
  for (const { person, ...hand } of hands) {
    await tx.insert(signatures).values({ ...hand, bridge: id, person: person.id, state })
  }
}

/** Ewa leaves soon: of one thing it is clear who goes on with it. */
async function named(tx: Writer, world: Company, id: string | undefined) {
  if (!id) return
  const tomasz = world.person('tomasz')
  const now = `${workday(addDays(world.today, -4))}T10:20:00.000Z`
  const { open } = await knowSigning(tx, tomasz, await findBridge(tx, tomasz, id), now)
  const left = open.find(({ row }) => row.criticality < 4) ?? open[0]
  if (!left) return
  await nameUncrossed(
    tx,
    tomasz,
    await findItem(tx, tomasz, left.row.id),
    {
      owner: 'anna',
      text: 'Anna prowadzi to dalej z Martą. Do tego czasu każdy taki przypadek trafia do Anny.',
      dueOn: addDays(world.today, SOON)
    },
    now
  )
}
