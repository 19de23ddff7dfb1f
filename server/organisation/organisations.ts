import { organisations } from '#schema/tables/index.ts'
import type { Reader, Writer } from '../database/database.ts'

export async function addOrganisation(tx: Writer, name: string, now: string) {
  await tx.insert(organisations).values({ name, createdAt: now })
}

/** Empty before the set-up. */
export async function organisationName(read: Reader): Promise<string> {
  const [row] = await read.select({ name: organisations.name }).from(organisations).limit(1)
  return row?.name ?? ''
}
