import { build } from './app.ts'
import { openDatabase } from './database/open.ts'
import { readSettings, WrongSetting } from './settings.ts'

try {
  await main()
} catch (error) {
  const inWords = error instanceof WrongSetting
  console.error(inWords ? error.message : error)
  process.exit(1)
}

async function main() {
  const { port, host, dataDir, databaseUrl, logLevel, setupToken } = readSettings(process.env)
  const database = await openDatabase(databaseUrl, dataDir)
  const app = await build({ database, setupToken, logger: { level: logLevel } })
  await app.listen({ port, host })
}
