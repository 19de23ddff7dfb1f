import { enableCompileCache } from 'node:module'
import { readSettings, WrongSetting } from './settings.ts'

// Keeps what V8 made of the source for the next start.
enableCompileCache()
if (process.argv.includes('--demo')) process.env.DEMO = '1'

try {
  const settings = readSettings(process.env)
  // The demo has a database of its own, and tables choose their dialect as soon as they are read.
  if (settings.demo) delete process.env.DATABASE_URL
  const { start } = await import('./start.ts')
  await start(settings)
} catch (error) {
  console.error(error instanceof WrongSetting ? error.message : error)
  process.exit(1)
}
