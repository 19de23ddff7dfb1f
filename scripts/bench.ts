import { rmSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { analyseQuery } from '#language'
import { root } from '#server/root.ts'
import { COLUMNS, WEIGHTS } from '#server/search/fields.ts'
import { firstLoad } from './bench/first-load.ts'
import { generatedQueries } from './bench/generated.ts'
import { furnish, open } from './bench/house.ts'
import { ms, noise, percentiles, timed } from './bench/measure.ts'
import { buildIfNeeded } from './built.ts'

/**
 * `npm run bench [sizes]`: start, memory, saving and finding over HTTP, each beside raw FTS5 on the
 * same stems in the same run, and the script that the first page loads.
 */
process.chdir(root)
await buildIfNeeded()
const sizes = process.argv.slice(2).map(Number)
const ROUNDS = 400
const SAVES = 150

console.log(`machine noise: p95 is ${noise().toFixed(2)} × p50 of the same work\n`)
await starting()
for (const size of sizes.length ? sizes : [1_000, 20_000]) await atSize(size)
console.log('\nscript before Today, cold, in Korean:', await firstLoad())

async function starting() {
  const { dataDir } = await furnish(1)
  const starts: number[] = []
  let memory = 0
  for (let time = 0; time < 7; time++) {
    const house = await open(dataDir)
    starts.push(house.startMs)
    await new Promise((done) => setTimeout(done, 2_000))
    memory = house.memory()
    await house.close()
  }
  rmSync(dataDir, { recursive: true })
  console.log(
    `start to first answer: p50 ${ms(percentiles(starts).p50)} ms, p95 ${ms(percentiles(starts).p95)} ms`
  )
  console.log(`idle memory: ${memory.toFixed(0)} MB`)
}

async function atSize(size: number) {
  const { dataDir, token } = await furnish(size)
  const house = await open(dataDir)
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const get = async (path: string) => {
    const response = await fetch(house.base + path, { headers })
    if (!response.ok) throw new Error(`${path}: ${response.status}`)
    return (await response.json()) as { total: number }
  }

  const queries = generatedQueries(ROUNDS)
  const raw = rawSearch(join(dataDir, 'bridgebook.sqlite'))
  const times = { http: [] as number[], raw: [] as number[] }
  for (const [at, q] of queries.entries()) {
    const url = `/api/search?q=${encodeURIComponent(q)}`
    if (at < 20) await get(url)
    times.raw.push(await timed(() => raw.search(q)))
    times.http.push(await timed(() => get(url)))
  }
  raw.close()

  const saves: number[] = []
  const findable: number[] = []
  for (let at = 0; at < SAVES; at++) {
    const word = `zq${at}x${size}`
    const body = JSON.stringify({ title: `Saved ${word}`, symptom: 'Is it found?', language: 'en' })
    const began = performance.now()
    await fetch(`${house.base}/api/cases`, { method: 'POST', headers, body })
    saves.push(performance.now() - began)
    while ((await get(`/api/search?q=${word}`)).total === 0);
    findable.push(performance.now() - began)
    await new Promise((done) => setTimeout(done, 15))
  }

  const [http, fts] = [percentiles(times.http), percentiles(times.raw)]
  const [save, found] = [percentiles(saves), percentiles(findable)]
  console.log(`\n${size} cases (memory ${house.memory().toFixed(0)} MB)`)
  console.log(`  search over HTTP   p50 ${ms(http.p50)}  p95 ${ms(http.p95)} ms`)
  console.log(`  raw FTS5, same stems p50 ${ms(fts.p50)}  p95 ${ms(fts.p95)} ms`)
  console.log(
    `  ratio              p50 ${(http.p50 / fts.p50).toFixed(1)}  p95 ${(http.p95 / fts.p95).toFixed(1)}`
  )
  console.log(`  save               p50 ${ms(save.p50)}  p95 ${ms(save.p95)} ms`)
  console.log(`  save to findable   p50 ${ms(found.p50)}  p95 ${ms(found.p95)} ms`)
  await house.close()
  rmSync(dataDir, { recursive: true })
}

/** The same index asked by hand: match, rank, first twenty. No rights, no excerpts, no HTTP. */
function rawSearch(file: string) {
  const database = new Sqlite(file, { readonly: true })
  const weights = COLUMNS.map((it) => WEIGHTS[it]).join(', ')
  const statement = database.prepare(
    `select rowid from case_words where case_words match ? order by bm25(case_words, ${weights}) limit 20`
  )
  return {
    search: (q: string) => {
      const terms = new Set(analyseQuery(q).flatMap(({ terms }) => terms))
      const match = [...terms].map((term) => `"${term}"`).join(' OR ')
      return match ? statement.all(match) : []
    },
    close: () => database.close()
  }
}
