import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from '../app.ts'
import { startSession } from '../people/sessions.ts'
import { client, type Client } from './client.ts'
import { Clock } from './clock.ts'
import { seedCompany } from './company.ts'
import { freshDatabase } from './database.ts'

/** WD+2 of the October close, 17:40 in Wrocław. */
const A_TUESDAY = '2026-11-03T16:40:00.000Z'

interface Options {
  /** False leaves the house as it is before the set-up, with SETUP_TOKEN as the token. */
  seeded?: boolean
}

export const SETUP_TOKEN = 'a-token-for-tests'

/**
 * The application on a fresh database with the seeded company in it:
 *
 *     const world = await startTest()
 *     afterAll(world.close)
 *     const { status, body } = await world.as('marta').post('/api/cases', { … })
 */
export async function startTest({ seeded = true }: Options = {}) {
  const clock = new Clock(A_TUESDAY)
  const database = await freshDatabase()
  if (seeded) await seedCompany(database, clock.now())
  const dataDir = mkdtempSync(join(tmpdir(), 'bridgebook-files-'))
  const app = await build({ database, dataDir, now: clock.now, setupToken: SETUP_TOKEN })
  const clients = new Map<string, Client>()

  /** Signed in as this person of seeds/people.ts, by handle; the same session every time. */
  const as = (handle: string): Client => {
    const known = clients.get(handle)
    if (known) return known
    let cookie: Promise<string> | undefined
    const signedIn = client(app, async () => {
      cookie ??= database
        .transaction((tx) => startSession(tx, handle, 'a test', clock.now()))
        .then((secret) => `bridgebook=${secret}`)
      return { cookie: await cookie }
    })
    clients.set(handle, signedIn)
    return signedIn
  }

  return {
    app,
    database,
    clock,
    as,
    /** Somebody who is not signed in. */
    nobody: client(app, async () => ({})),
    /** Somebody with these headers, e.g. a cookie that an answer gave or a bearer token. */
    holding: (headers: Record<string, string>) => client(app, async () => headers),
    close: async () => {
      await app.close()
      await database.close()
      rmSync(dataDir, { recursive: true, force: true })
    }
  }
}

export type World = Awaited<ReturnType<typeof startTest>>
