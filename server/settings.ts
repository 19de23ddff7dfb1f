import { isIP } from 'node:net'
import { resolve } from 'node:path'

export interface Settings {
  port: number
  host: string
  dataDir: string
  /** postgres://…, or empty for SQLite in dataDir. */
  databaseUrl: string
  logLevel: string
  setupToken: string
  /** Whoever holds it may read /metrics from elsewhere. */
  metricsToken: string
  /** The seeded company on throw-away data. */
  demo: boolean
}

const SHORTEST_TOKEN = 16
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']

/** A setting that cannot be used: one sentence, and the start stops. */
export class WrongSetting extends Error {}

/** Reads the environment (contract.md). Anything unset has a working default. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const demo = env.DEMO === '1'
  const host = env.HOST || '127.0.0.1'
  const port = Number(env.PORT || 3000)
  const databaseUrl = env.DATABASE_URL ?? ''
  const logLevel = env.LOG_LEVEL || 'info'
  const metricsToken = env.METRICS_TOKEN ?? ''

  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new WrongSetting(`PORT must be a number from 0 to 65535, not "${env.PORT}".`)
  }
  if (databaseUrl && !/^postgres(ql)?:/.test(databaseUrl)) {
    throw new WrongSetting('DATABASE_URL must begin with postgres://; leave it out for SQLite.')
  }
  if (!LOG_LEVELS.includes(logLevel)) {
    throw new WrongSetting(`LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}.`)
  }
  if (metricsToken && metricsToken.length < SHORTEST_TOKEN) {
    throw new WrongSetting(`METRICS_TOKEN must have at least ${SHORTEST_TOKEN} characters.`)
  }
  if (demo && !isLoopback(host)) {
    throw new WrongSetting(
      'The demo has passwords that everybody knows: HOST must be 127.0.0.1, ::1 or localhost.'
    )
  }
  return {
    port,
    host,
    dataDir: resolve(env.DATA_DIR || 'data'),
    databaseUrl,
    logLevel,
    setupToken: env.SETUP_TOKEN ?? '',
    metricsToken,
    demo
  }
}

function isLoopback(host: string) {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'))
}
