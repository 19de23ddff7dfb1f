import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { countRunning } from '../http/limits-running.ts'

/** Supervisors kill who has not gone after a while; ten seconds is what the impatient ones give. */
const MOST_MS = 10_000
const LOOK_MS = 20
/** To say goodbye to whoever only holds a connection, such as a live stream. */
const GOODBYE_MS = 500

/** Lets nobody in any more, and those who are inside finish what they began. */
export async function drain(app: FastifyInstance, mostMs = MOST_MS) {
  app.stopping.abort()
  app.server.close()
  const last = performance.now() + mostMs
  while (countRunning(app).requests > 0 && performance.now() < last) await sleep(LOOK_MS)
  const goodbye = setTimeout(() => app.server.closeAllConnections(), GOODBYE_MS)
  await app.close()
  clearTimeout(goodbye)
}
