import type { Database } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { beginAttachment } from './begin.ts'
import { receiveBytes } from './receive.ts'
import type { Store } from './store.ts'

interface Whole {
  case?: string
  occurrence?: string
  name: string
  bytes: Buffer
}

/** A file in one piece, where all of it is at hand. */
export async function attachWhole(
  database: Database,
  store: Store,
  person: Person,
  { bytes, ...announced }: Whole,
  now: string
): Promise<string> {
  const wish = { ...announced, size: bytes.length }
  const id = await database.transaction((tx) => beginAttachment(tx, person, wish, now))
  await receiveBytes(database, store, person, { id, from: 0, bytes }, () => now)
  return id
}
