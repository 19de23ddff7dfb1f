import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from './app.ts'
import type { Database } from './database/database.ts'
import { openDatabase } from './database/open.ts'
import type { App } from './http/application.ts'
import { logging } from './http/logging.ts'
import { nobodyYet } from './people/find.ts'
import { forgetSetupToken, setupToken } from './people/setup-token.ts'
import { WrongSetting, type Settings } from './settings.ts'
import { stopOnSignal } from './stop.ts'

/** Opens the house and says where the door is. */
export async function start(settings: Settings) {
  const dataDir = settings.demo
    ? await mkdtemp(join(tmpdir(), 'bridgebook-demo-'))
    : await usable(settings.dataDir)
  const database = await open(settings.demo ? '' : settings.databaseUrl, dataDir)
  if (settings.demo) await seed(database)

  const isNew = await nobodyYet(database.read)
  const token = isNew ? settings.setupToken || (await setupToken(dataDir)) : ''
  const app = await build({
    database,
    setupToken: token,
    afterSetup: () => forgetSetupToken(dataDir),
    logger: logging(settings.logLevel)
  })
  stopOnSignal(async () => {
    await app.close()
    await database.close()
    if (settings.demo) await rm(dataDir, { recursive: true, force: true })
  })
  const address = await listen(app, settings)
  await greet(address, token, settings.demo)
}

async function usable(dataDir: string): Promise<string> {
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 })
    return dataDir
  } catch (error) {
    throw new WrongSetting(`DATA_DIR ${dataDir} cannot be used (${codeOf(error)}).`)
  }
}

async function open(databaseUrl: string, dataDir: string): Promise<Database> {
  try {
    return await openDatabase(databaseUrl, dataDir)
  } catch (error) {
    const where = URL.canParse(databaseUrl) ? `at ${new URL(databaseUrl).host}` : `in ${dataDir}`
    throw new WrongSetting(`The database ${where} cannot be opened (${codeOf(error)}).`)
  }
}

async function seed(database: Database) {
  const { seedWorld } = await import('#seeds/world.ts')
  await seedWorld(database, new Date().toISOString().slice(0, 10))
}

async function listen(app: App, { port, host }: Settings): Promise<string> {
  try {
    return await app.listen({ port, host })
  } catch (error) {
    const code = codeOf(error)
    throw new WrongSetting(
      code === 'EADDRINUSE'
        ? `Port ${port} on ${host} is taken: stop what uses it, or set PORT to another.`
        : `Nothing can listen on ${host}, port ${port} (${code}).`
    )
  }
}

async function greet(address: string, token: string, demo: boolean) {
  console.log(`Bridgebook: ${address}`)
  if (token) {
    console.log(`Set up:     ${address}/setup?token=${encodeURIComponent(token)}`)
    console.log('A company to look at, with people and cases: npm run demo')
  }
  if (!demo) return
  const { demoPassword, people } = await import('#seeds/people.ts')
  console.log(`Log in as any of these; everybody's password is ${demoPassword}`)
  for (const { name, email, language, active } of people) {
    if (active !== false) console.log(`  ${email.padEnd(30)} ${language}  ${name}`)
  }
  console.log('Nothing here is kept: stopping the demo throws it away.')
}

/** Several addresses may have been tried for one name; each has its own reason. */
function codeOf(error: unknown): string {
  const { code, message, cause, errors } = error as NodeJS.ErrnoException & {
    cause?: unknown
    errors?: unknown[]
  }
  const deeper = cause ?? errors?.[0]
  return code ?? (deeper ? codeOf(deeper) : message)
}
