import { rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import Sqlite from 'better-sqlite3'
import { analyseQuery } from '#language'
import { seedCases } from '#seeds/cases/index.ts'
import { chanceFor } from '#seeds/chance.ts'
import { LANGUAGES } from '#schema/words.ts'
import { openDatabase } from '#server/database/open.ts'
import type { Person } from '#server/http/person.ts'
import { search } from '#server/playbook/search.ts'
import { COLUMNS, WEIGHTS } from '#server/search/fields.ts'
import { ms, noise, percentiles, timed } from '../bench/measure.ts'
import { buildIfNeeded } from '../built.ts'
import { arrive } from '../load/arrivals.ts'
import { memoryOf, openHouse } from '../load/house.ts'
import { largeHouse, type LargeHouse } from './large-house.ts'
import { mistyped } from './typing.ts'

/**
 * `node scripts/bench-search/latency.ts [sizes]`: how long finding takes in houses of these sizes,
 * beside the raw FTS5 query of the same stems in the same run: in the process, and over HTTP at 40
 * requests a second from several people, a tenth of the cases hidden from them.
 */
const PER_SECOND = 40
const SECONDS = Number(process.env['DURATION'] ?? 12)
/** Seconds until what a house does at its start is done; then of the same load before it counts. */
const REST = 6
const WARM = 10
const ROUNDS = 120
const SAVES = 100
const KINDS = ['one word', 'four words', 'question', 'prefix', 'typing error'] as const
type Kind = (typeof KINDS)[number]

export async function latency(sizes: number[]) {
  await buildIfNeeded()
  console.log(`machine noise: p95 is ${noise().toFixed(2)} × p50 of the same work`)
  for (const size of sizes) await atSize(size)
}

async function atSize(size: number) {
  const house = await largeHouse(size)
  const file = join(house.dataDir, 'bridgebook.sqlite')
  const megabytes = statSync(file).size / 1024 / 1024
  const parts = indexSizes(file)
  console.log(
    `\n${size} cases, filled in ${house.seconds.toFixed(0)} s; database ${megabytes.toFixed(0)} MB,` +
      ` of which index ${parts.words.toFixed(0)}, words in order ${parts.forwards.toFixed(0)},` +
      ` vocabulary ${parts.vocabulary.toFixed(0)} MB`
  )
  const queries = Object.fromEntries(KINDS.map((kind) => [kind, queriesOf(kind)])) as Queries
  console.log('                     p50     p95     p99 ms   (× raw)')
  const raw = rawTimes(file, queries)
  // Before whoever asks has a house in its own memory, and collects its garbage.
  await overHttp(house, queries, raw)
  await inProcess(house, queries, raw)
  if (!house.kept) rmSync(house.dataDir, { recursive: true })
}

type Queries = Record<Kind, string[]>
type Times = Record<Kind, number[]>

const texts = LANGUAGES.map((language) =>
  seedCases
    .filter((it) => it.language === language)
    .flatMap(({ title, symptom, cause = '' }) => [title, symptom, cause])
    .join(' ')
    .split(/\s+/)
)

/** The words of the seeded cases as people would type them, the same in each run. */
function queriesOf(kind: Kind): string[] {
  const chance = chanceFor(kind)
  return Array.from({ length: ROUNDS }, (_, at) => {
    const words = texts[at % texts.length] ?? []
    const some = (count: number) => {
      const from = chance.between(0, Math.max(0, words.length - count))
      return words.slice(from, from + count)
    }
    const scattered = (count: number) => Array.from({ length: count }, () => chance.of(words) ?? '')
    if (kind === 'one word') return scattered(1).join(' ')
    if (kind === 'four words') return scattered(4).join(' ')
    if (kind === 'question') return `${some(9).join(' ')}?`
    if (kind === 'typing error') return mistyped(scattered(3).join(' '), at)
    const [first = '', last = ''] = scattered(2)
    return `${first} ${last.slice(0, Math.max(3, Math.ceil(last.length / 2)))}`
  })
}

/** Match, rank, first twenty: no rights, no excerpts, no HTTP. */
function rawTimes(file: string, queries: Queries): Times {
  const database = new Sqlite(file, { readonly: true })
  const weights = COLUMNS.map((it) => WEIGHTS[it]).join(', ')
  const statement = database.prepare(
    `select rowid from case_words where case_words match ? and rank match 'bm25(${weights})' order by rank limit 20`
  )
  const times = Object.fromEntries(KINDS.map((kind) => [kind, [] as number[]])) as Times
  for (const kind of KINDS) {
    for (const q of queries[kind]) {
      const terms = new Set(analyseQuery(q).flatMap(({ terms }) => terms))
      const match = [...terms].map((term) => `"${term}"`).join(' OR ')
      if (!match) continue
      const began = performance.now()
      statement.all(match)
      times[kind].push(performance.now() - began)
    }
  }
  database.close()
  for (const kind of KINDS) line(`raw  ${kind}`, times[kind])
  line(
    'raw  all',
    KINDS.flatMap((kind) => times[kind])
  )
  return times
}

async function inProcess({ dataDir }: LargeHouse, queries: Queries, raw: Times) {
  const database = await openDatabase('', dataDir)
  const sam = {
    ...{ id: 'sam', name: 'Sam', language: 'en', entity: 'UK01', unit: null },
    roles: []
  }
  const person = { ...sam, sessionId: null } as Person
  const now = new Date().toISOString()
  const all: number[] = []
  for (const kind of KINDS) {
    const times: number[] = []
    for (const [at, q] of queries[kind].entries()) {
      if (at < 5) await search(database.read, person, { q }, now)
      times.push(await timed(() => search(database.read, person, { q }, now)))
    }
    line(`here ${kind}`, times, raw[kind])
    all.push(...times)
  }
  line(
    'here all',
    all,
    KINDS.flatMap((kind) => raw[kind])
  )
  await database.close()
}

async function overHttp({ dataDir, tokens }: LargeHouse, queries: Queries, raw: Times) {
  const house = await openHouse({ dataDir })
  const chance = chanceFor('http')
  const ask = (kinds: readonly Kind[], path: string) => () => {
    const kind = chance.of(kinds) ?? 'one word'
    const q = encodeURIComponent(chance.of(queries[kind]) ?? '')
    return {
      who: { token: chance.of(tokens) ?? '', entity: '' },
      ask: { kind, method: 'GET' as const, path: `${path}?q=${q}` }
    }
  }
  await sleep(REST * 1000)
  await arrive(house.base, PER_SECOND, WARM, ask(KINDS, '/api/search'))
  await metric(house.base)
  const hits = await arrive(house.base, PER_SECOND, SECONDS, ask(KINDS, '/api/search'))
  const lag = await metric(house.base)
  for (const kind of KINDS) {
    line(
      `http ${kind}`,
      hits.filter((it) => it.kind === kind).map((it) => it.ms),
      raw[kind]
    )
  }
  const allRaw = KINDS.flatMap((kind) => raw[kind])
  line(
    'http hits, all',
    hits.map((it) => it.ms),
    allRaw
  )
  const facets = await arrive(house.base, PER_SECOND / 4, SECONDS, ask(KINDS, '/api/search/facets'))
  line(
    'http facets, all',
    facets.map((it) => it.ms),
    allRaw
  )
  const failures = [...hits, ...facets].flatMap(({ failure }) => failure || [])
  for (const failure of failures.slice(0, 3)) console.log(failure)
  console.log(
    `event loop delay p99 ${ms(lag * 1000)} ms; failures ${failures.length}; memory ${memoryOf(house).toFixed(0)} MB`
  )
  await savesOf(house.base, tokens[0] ?? '')
  await house.end()
}

async function savesOf(base: string, token: string) {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const [saves, findable]: [number[], number[]] = [[], []]
  for (let at = 0; at < SAVES; at++) {
    const word = `zq${at}x${Date.now()}`
    const body = JSON.stringify({ title: `Saved ${word}`, symptom: 'Is it found?', language: 'en' })
    const began = performance.now()
    await fetch(`${base}/api/cases`, { method: 'POST', headers, body })
    saves.push(performance.now() - began)
    for (;;) {
      const answer = await fetch(`${base}/api/search?q=${word}`, { headers })
      if (((await answer.json()) as { total: number }).total > 0) break
    }
    findable.push(performance.now() - began)
    await new Promise((done) => setTimeout(done, 25))
  }
  line('save', saves)
  line('save to findable', findable)
}

async function metric(base: string) {
  const text = await (await fetch(`${base}/metrics`)).text()
  return Number(/^nodejs_eventloop_lag_p99_seconds ([\d.e+-]+)$/m.exec(text)?.[1] ?? NaN)
}

/** MB of the tables that finding needs. */
function indexSizes(file: string) {
  const database = new Sqlite(file, { readonly: true })
  const size = (like: string) =>
    (database
      .prepare('select sum(pgsize) as bytes from dbstat where name like ?')
      .pluck()
      .get(like) as number) /
    1024 /
    1024
  try {
    return {
      words: size('case_words%'),
      forwards: size('forwards%'),
      vocabulary: size('vocabulary%')
    }
  } finally {
    database.close()
  }
}

function line(name: string, times: number[], raw?: number[]) {
  const own = percentiles(times)
  const figures = [own.p50, own.p95, own.p99].map((it) => ms(it).padStart(8)).join('')
  const beside = raw && percentiles(raw)
  const ratio = beside
    ? `      ${[own.p50 / beside.p50, own.p95 / beside.p95].map((it) => it.toFixed(2)).join(' / ')}`
    : ''
  console.log(`${name.padEnd(18)}${figures}${ratio}`)
}

if (import.meta.filename === process.argv[1]) {
  const sizes = process.argv.slice(2).map(Number)
  await latency(sizes.length ? sizes : [1_000, 10_000, 100_000])
}
