import { and, eq, gt, lte } from 'drizzle-orm'
import { signInFailures } from '#schema/tables/index.ts'
import type { Writer } from '../database/database.ts'
import { Problem, say } from '../http/problem.ts'
import { minutesBefore } from './later.ts'

const WRONG_ONES = 10
const MINUTES = 15

/**
 * Makes guessing slow. An attempt counts as wrong before the password is looked at, and is crossed
 * out when it was right: many guesses at the same moment get no further than one after another.
 */
export async function countAttempt(tx: Writer, email: string, now: string) {
  const since = minutesBefore(now, MINUTES)
  await tx.delete(signInFailures).where(lte(signInFailures.at, since))
  const recent = and(eq(signInFailures.email, email), gt(signInFailures.at, since))
  const wrong = await tx.$count(signInFailures, recent)
  if (wrong >= WRONG_ONES) throw new Problem(429, say('signIn.tooOften', { minutes: MINUTES }))
  await tx.insert(signInFailures).values({ email, at: now })
}

export async function forgetAttempts(tx: Writer, email: string) {
  await tx.delete(signInFailures).where(eq(signInFailures.email, email))
}
