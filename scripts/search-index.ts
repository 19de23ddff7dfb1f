import { mkdirSync } from 'node:fs'
import { openDatabase } from '#server/database/open.ts'
import { checkIndex, isSound } from '#server/cases/check-index.ts'
import { rebuildIndex } from '#server/cases/rebuild-index.ts'
import { readSettings, WrongSetting } from '#server/settings.ts'

/**
 * `npm run index -- check` compares the search index with what is written, `npm run index -- rebuild`
 * writes it anew; both while the product runs. Ctrl+C stops either; what answers stays.
 */
const stopping = new AbortController()
process.once('SIGINT', () => stopping.abort(new Error('Stopped; the index still answers.')))

const [what] = process.argv.slice(2)
try {
  if (what !== 'check' && what !== 'rebuild') throw new WrongSetting('Say check or rebuild.')
  const { dataDir, databaseUrl } = readSettings(process.env)
  mkdirSync(dataDir, { recursive: true })
  const database = await openDatabase(databaseUrl, dataDir)
  try {
    const progress = { tell: show, signal: stopping.signal }
    if (what === 'rebuild') {
      await rebuildIndex(database, progress)
      console.log('\nThe index is written anew.')
    } else {
      const faults = await checkIndex(database, progress)
      const { checked, wrong, orphans, missingWords, superfluousWords } = faults
      if (isSound(faults)) console.log(`\n${checked} cases, and the index says the same.`)
      else {
        console.log(
          `\nOf ${checked} cases ${wrong.length} are indexed wrongly or not at all (${some(wrong)}), ` +
            `${orphans.length} should not be (${some(orphans)}); the vocabulary lacks ${missingWords} ` +
            `words and has ${superfluousWords} too many. "npm run index -- rebuild" mends it.`
        )
        process.exitCode = 1
      }
    }
  } finally {
    await database.close()
  }
} catch (error) {
  console.error(
    stopping.signal.aborted || error instanceof WrongSetting
      ? `\n${(error as Error).message}`
      : error
  )
  process.exitCode = 1
}

function show(done: number, all: number) {
  if (process.stdout.isTTY) process.stdout.write(`\r${done} of ${all} cases`)
  else if (done % 10_000 === 0 || done === all) console.log(`${done} of ${all} cases`)
}

function some(numbers: number[]) {
  const names = numbers.slice(0, 5).map((number) => `EX-${number}`)
  return [...names, ...(numbers.length > names.length ? ['…'] : [])].join(', ') || 'none'
}
