import type { Adoptable } from '#schema/api/talk.ts'
import { findCase } from '#server/cases/find.ts'
import { caseName } from '#server/cases/numbers.ts'
import type { Writer } from '#server/database/database.ts'
import { addDays } from '#server/organisation/days.ts'
import { adopt } from '#server/talk/adopt.ts'
import { findComment } from '#server/talk/find.ts'
import { comment, reply } from '#server/talk/write.ts'
import { joinedOn, workday, type Company } from './history.ts'
import { said, type Said } from './talk-said.ts'

/** What people say about the cases, ask each other, and answered; through the product's own verbs. */
export async function seedTalk(tx: Writer, world: Company, numbers: Map<string, number>) {
  for (const [index, one] of said.entries()) {
    const day = dayOf(world, one)
    const hour = String(7 + (index % 8)).padStart(2, '0')
    const at = (minutes: number) => `${day}T${hour}:${String(minutes).padStart(2, '0')}:00.000Z`
    const named = (text: string) =>
      text.replaceAll(/\{([\w-]+)\}/g, (_whole, key: string) => caseName(numbers.get(key) ?? 0))
    const about = { ...one, text: named(one.text) }
    await talkAbout(tx, world, numbers.get(one.key) ?? null, about, at)
  }
}

/** Whoever has come since says it today. */
function dayOf(world: Company, { by, daysAgo, replies = [] }: Said) {
  const day = workday(addDays(world.today, -daysAgo))
  const here = [by, ...replies.map((it) => it.by)].every(
    (id) => joinedOn(id, world.today).slice(0, 10) <= day
  )
  return here ? day : workday(world.today)
}

async function talkAbout(
  tx: Writer,
  world: Company,
  number: number | null,
  { by, text, field, askedOf, replies = [] }: Said,
  at: (minutes: number) => string
) {
  const who = world.person(by)
  const found = await findCase(tx, who, number)
  const id = await comment(tx, who, found, { text, field, askedOf }, at(5))
  for (const [index, answer] of replies.entries()) {
    const writer = world.person(answer.by)
    const parent = await findComment(tx, writer, id)
    const { text: words, settles } = answer
    const made = await reply(tx, writer, parent, { text: words, settles }, at(20 + index * 9))
    if (answer.into) await putIn(tx, world, made, answer.into, at(55))
  }
}

async function putIn(
  tx: Writer,
  world: Company,
  id: string,
  { by, field }: { by: string; field: Adoptable },
  now: string
) {
  const who = world.person(by)
  const it = await findComment(tx, who, id)
  await adopt(tx, who, it, it.of.row.head, field, now)
}
