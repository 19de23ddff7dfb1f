import { parseArgs } from 'node:util'
import { Refusal } from '#server/operations/manifest.ts'
import { restore } from '#server/operations/restore.ts'
import { readSettings, WrongSetting } from '#server/settings.ts'

/** `npm run restore -- <backup> [--into <folder>] [--force]` */
try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { into: { type: 'string' }, force: { type: 'boolean' } }
  })
  const [backup] = positionals
  if (!backup || positionals.length > 1) throw new Refusal('Which backup? npm run restore -- <it>')
  const { dataDir, databaseUrl } = readSettings(process.env)
  await restore(
    { dataDir: values.into ?? dataDir, databaseUrl },
    {
      backup,
      force: values.force ?? false,
      now: new Date().toISOString(),
      tell: (line) => console.log(line)
    }
  )
} catch (error) {
  const known = error instanceof Refusal || error instanceof WrongSetting
  const { message, code = '' } = error as NodeJS.ErrnoException
  console.error(known || code.startsWith('ERR_PARSE_ARGS') ? message : error)
  process.exitCode = 1
}
