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
  /** null: no e-mail is sent. */
  mail: MailSettings | null
  /** Where people reach this from elsewhere; links in mails begin with it. */
  publicUrl: string
  /** The seeded company on throw-away data. */
  demo: boolean
}

export interface MailSettings {
  /** smtp://user:password@host:587; smtps:// where the connection is encrypted from the start. */
  smtpUrl: string
  from: string
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
  const publicUrl = publicUrlIn(env) ?? `http://localhost:${port}`
  return {
    port,
    host,
    dataDir: resolve(env.DATA_DIR || 'data'),
    databaseUrl,
    logLevel,
    setupToken: env.SETUP_TOKEN ?? '',
    metricsToken,
    mail: mailIn(env),
    publicUrl,
    demo
  }
}

function isLoopback(host: string) {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'))
}

function publicUrlIn({ PUBLIC_URL: url }: NodeJS.ProcessEnv): string | undefined {
  if (!url) return undefined
  if (!/^https?:\/\/[^/?#@]+\/?$/.test(url) || !URL.canParse(url)) {
    throw new WrongSetting('PUBLIC_URL must be an address such as https://bridgebook.example.com.')
  }
  return new URL(url).origin
}

/** The address may hold a password, so no sentence repeats it. */
function mailIn(env: NodeJS.ProcessEnv): MailSettings | null {
  const { SMTP_URL: smtpUrl, MAIL_FROM: from = '', PUBLIC_URL } = env
  if (!smtpUrl) return null
  const url = URL.canParse(smtpUrl) ? new URL(smtpUrl) : undefined
  if (!url?.hostname || !/^smtps?:$/.test(url.protocol) || !isWhole(url)) {
    throw new WrongSetting('SMTP_URL must look like smtp://user:password@host:587.')
  }
  if (!/^[^<>@\r\n]*<?[^<>@\s]+@[^<>@\s]+>?$/.test(from)) {
    throw new WrongSetting('MAIL_FROM must be the address that e-mail comes from, with SMTP_URL.')
  }
  if (!PUBLIC_URL) {
    throw new WrongSetting('PUBLIC_URL must be set with SMTP_URL: links in e-mail begin with it.')
  }
  return { smtpUrl, from }
}

/** What stands in an address with % can be read. */
function isWhole({ username, password }: URL) {
  try {
    return [username, password].map(decodeURIComponent).length > 0
  } catch {
    return false
  }
}
