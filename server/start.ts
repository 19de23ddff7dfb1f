import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { build, type Parts } from './app.ts'
import { temporaryDataDir, usableDataDir } from './data-dir.ts'
import { keepIndex } from './cases/keep-index.ts'
import type { Database } from './database/database.ts'
import { openDatabase } from './database/open.ts'
import { codeOf } from './failure.ts'
import { fillGlossary } from './glossary/fill.ts'
import { fillTemplates } from './handovers/fill.ts'
import { greet, introduce } from './greet.ts'
import type { App } from './http/application.ts'
import { logging } from './http/logging.ts'
import { longReads } from './long-reads.ts'
import { drain } from './operations/drain.ts'
import { metrics } from './operations/metrics.ts'
import { nobodyYet } from './people/find.ts'
import { forgetSetupToken, setupToken } from './people/setup-token.ts'
import { WrongSetting, type Settings } from './settings.ts'
import { stopOnSignal } from './stop.ts'

/** Opens the house, says where the door is, and closes up when asked. */
export async function start(
  settings: Settings,
  { serverFactory }: Pick<Parts, 'serverFactory'> = {}
) {
  const { demo, databaseUrl, logLevel } = settings
  const dataDir = demo ? await temporaryDataDir() : await usableDataDir(settings.dataDir)
  const closing: (() => Promise<void>)[] = []
  const stop = async () => {
    for (const close of closing.toReversed()) await close()
  }
  if (demo) closing.push(() => rm(dataDir, { recursive: true, force: true }))
  stopOnSignal(stop)

  try {
    const database = await open(demo ? '' : databaseUrl, dataDir)
    closing.push(() => database.close())
    if (demo) await seed(database, dataDir)
    const stopping = new AbortController()
    const indexLater = await keepIndex(database, { tell: tellOfIndex, signal: stopping.signal })
    const isNew = await nobodyYet(database.read)
    // Houses from before the product brought a glossary along.
    if (!isNew) await database.transaction((tx) => fillGlossary(tx, new Date().toISOString()))
    // They hang on nobody: a new house has them before its first person is there.
    await database.transaction((tx) => fillTemplates(tx, new Date().toISOString()))
    const token = isNew ? settings.setupToken || (await setupToken(dataDir)) : ''
    const app = await build({
      database,
      dataDir,
      setupToken: token,
      afterSetup: () => forgetSetupToken(dataDir),
      mail: demo ? null : settings.mail,
      publicUrl: settings.publicUrl,
      previewsMail: demo || serverFactory !== undefined,
      worksByItself: true,
      logger: logging(logLevel),
      serverFactory
    })
    closing.push(() => drain(app))
    metrics(app, settings.metricsToken)
    greet(await listen(app, settings), token)
    if (demo) await introduce()
    const indexing = indexLater?.().catch((error) => {
      if (!stopping.signal.aborted) app.log.error(error, 'the index could not be written anew')
    })
    closing.push(async () => {
      stopping.abort()
      await indexing
    })
  } catch (error) {
    await stop()
    throw error
  }
}

/** Only of what takes a while. */
function tellOfIndex(done: number, all: number) {
  if (done % 5_000 === 0) console.log(`Writing the search index anew: ${done} of ${all} cases`)
}

async function open(databaseUrl: string, dataDir: string): Promise<Database> {
  try {
    return await openDatabase(databaseUrl, dataDir, longReads)
  } catch (error) {
    const where = URL.canParse(databaseUrl) ? `at ${new URL(databaseUrl).host}` : `in ${dataDir}`
    throw new WrongSetting(`The database ${where} cannot be opened (${codeOf(error)}).`)
  }
}

async function seed(database: Database, dataDir: string) {
  const { seedWorld } = await import('#seeds/world.ts')
  const { seedAttachments } = await import('#seeds/attachments.ts')
  const { seedRecordings } = await import('#seeds/crossing/recordings.ts')
  const today = new Date().toISOString().slice(0, 10)
  await seedWorld(database, today)
  await seedAttachments(database, join(dataDir, 'attachments'), today)
  await seedRecordings(database, join(dataDir, 'attachments'), today)
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
