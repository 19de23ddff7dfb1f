import type { Server } from 'node:http'

export interface Times {
  /** All headers have come. */
  headersMs: number
  /** The whole request has come. How long its answer takes is not limited: streams stay open. */
  requestMs: number
  /** How often the server looks for those who are late. */
  lookMs: number
}

const USUAL: Times = { headersMs: 15_000, requestMs: 30_000, lookMs: 5_000 }
const MOST_CONNECTIONS = 5_000

/** Whoever sends a letter a minute holds a connection for a while, not for good. */
export function limitTime(
  server: Server,
  { headersMs, requestMs, lookMs }: Times = USUAL,
  mostConnections = MOST_CONNECTIONS
) {
  // Node takes the last one when it begins to listen; its types have it as an option only.
  Object.assign(server, {
    headersTimeout: headersMs,
    requestTimeout: requestMs,
    connectionsCheckingInterval: lookMs,
    maxConnections: mostConnections
  })
}
