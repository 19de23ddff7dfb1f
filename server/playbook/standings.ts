import { and, eq } from 'drizzle-orm'
import { cases, suggestions } from '#schema/tables/index.ts'
import { among } from '../database/among.ts'
import type { Reader } from '../database/database.ts'

const { number, state, reviewBy, system } = cases

/** How some cases stand, with the accounts that they name. */
export async function findStandings(read: Reader, numbers: number[]) {
  const rows = await read
    .select({ number, state, reviewBy, system, account: suggestions.value })
    .from(cases)
    .leftJoin(suggestions, and(eq(suggestions.caseNumber, number), eq(suggestions.kind, 'account')))
    .where(among(number, numbers))
  const found = new Map<number, Standing>()
  for (const { account, ...row } of rows) {
    const it = found.get(row.number) ?? { ...row, accounts: [] }
    if (account !== null) it.accounts.push(account)
    found.set(row.number, it)
  }
  return found
}

export interface Standing extends Pick<
  typeof cases.$inferSelect,
  'number' | 'state' | 'reviewBy' | 'system'
> {
  accounts: string[]
}
