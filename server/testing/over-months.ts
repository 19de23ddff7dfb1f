import { startSession } from '../people/sessions.ts'
import type { World } from './build.ts'
import { client, type Client } from './client.ts'

/** For what takes longer than a session lasts: whoever does something signs in on that day. */
export function overMonths(world: () => World) {
  const clients = new Map<string, Client>()

  const as = (who: string): Client => {
    const { app, database, clock } = world()
    const known = clients.get(who)
    if (known) return known
    let cookie: Promise<string> | undefined
    const made = client(app, async () => {
      cookie ??= database
        .transaction((tx) => startSession(tx, who, 'a test', clock.now()))
        .then((secret) => `bridgebook=${secret}`)
      return { cookie: await cookie }
    })
    clients.set(who, made)
    return made
  }

  return {
    as,
    goTo(moment: string) {
      world().clock.set(moment)
      clients.clear()
    }
  }
}
