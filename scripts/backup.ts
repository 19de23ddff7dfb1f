import { parseArgs } from 'node:util'
import { backUp } from '#server/operations/backup.ts'
import { Refusal } from '#server/operations/manifest.ts'
import { readSettings, WrongSetting } from '#server/settings.ts'

/** `npm run backup [-- --to <folder> --keep <n>]`: a checked copy, also while the product runs. */
try {
  const { values } = parseArgs({ options: { to: { type: 'string' }, keep: { type: 'string' } } })
  const keep = Number(values.keep ?? 14)
  if (!Number.isInteger(keep) || keep < 1) throw new Refusal('--keep takes a whole number from 1.')
  const { dataDir, databaseUrl } = readSettings(process.env)
  await backUp(
    { dataDir, databaseUrl },
    {
      to: values.to ?? `${dataDir}-backups`,
      keep,
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
