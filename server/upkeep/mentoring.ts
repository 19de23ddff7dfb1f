import { and, eq, isNull, ne } from 'drizzle-orm'
import { bridges, mentorOffers, mentorRequests, pulses } from '#schema/tables/index.ts'
import type { Writer } from '../database/database.ts'
import { renamedAny, renamedIn } from './renamed.ts'

/**
 * What a double offers, asked for and is asked goes to the other, where it is still open; nobody
 * mentors themselves, so what is between the two is over. Answers go along to the bridges on which
 * the other now stands, unless the other answered there too.
 */
export async function moveMentoring(tx: Writer, from: string, into: string) {
  const [theirs] = await tx
    .select({ id: mentorOffers.id })
    .from(mentorOffers)
    .where(eq(mentorOffers.person, into))
  if (theirs) await tx.delete(mentorOffers).where(eq(mentorOffers.person, from))
  else await tx.update(mentorOffers).set({ person: into }).where(eq(mentorOffers.person, from))

  const { mentee, mentor, acceptedAt, declinedAt, withdrawnAt } = mentorRequests
  const open = and(isNull(acceptedAt), isNull(declinedAt), isNull(withdrawnAt))
  for (const [side, column, other] of [
    ['mentee', mentee, mentor],
    ['mentor', mentor, mentee]
  ] as const) {
    await tx
      .update(mentorRequests)
      .set({ [side]: into })
      .where(and(open, eq(column, from), ne(other, into)))
  }
  await movePulses(tx, from, into)
}

async function movePulses(tx: Writer, from: string, into: string) {
  const rows = await tx
    .select({ row: pulses, giver: bridges.giver, receiver: bridges.receiver })
    .from(pulses)
    .innerJoin(bridges, eq(bridges.id, pulses.bridge))
    .where(eq(pulses.person, from))
  for (const { row, giver, receiver } of rows) {
    if (giver !== into && receiver !== into) continue
    const answered = and(
      eq(pulses.bridge, row.bridge),
      eq(pulses.dueOn, row.dueOn),
      eq(pulses.person, into)
    )
    if ((await tx.$count(pulses, answered)) > 0) continue
    await tx.update(pulses).set({ person: into }).where(eq(pulses.id, row.id))
  }
}

/** The processes that mentors offer, and that somebody wants to learn. */
export async function renameInMentoring(tx: Writer, gone: ReadonlySet<string>, into: string) {
  const offers = await tx.select().from(mentorOffers)
  for (const { id, processes } of offers) {
    if (!renamedAny(processes, gone)) continue
    const next = renamedIn(processes, gone, into)
    await tx.update(mentorOffers).set({ processes: next }).where(eq(mentorOffers.id, id))
  }
  for (const code of gone) {
    await tx.update(mentorRequests).set({ process: into }).where(eq(mentorRequests.process, code))
  }
}

/**
 * A process that is no more. An offer of nothing but it is over: without one it would say that
 * somebody offers whatever they can do.
 */
export async function loseInMentoring(tx: Writer, gone: string, now: string) {
  for (const { id, processes, endedAt } of await tx.select().from(mentorOffers)) {
    if (!processes.includes(gone)) continue
    const left = processes.filter((it) => it !== gone)
    const over = left.length === 0 ? (endedAt ?? now) : endedAt
    await tx
      .update(mentorOffers)
      .set({ processes: left, endedAt: over })
      .where(eq(mentorOffers.id, id))
  }
  await tx.update(mentorRequests).set({ process: null }).where(eq(mentorRequests.process, gone))
}
