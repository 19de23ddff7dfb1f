import { rmSync } from 'node:fs'
import { chanceFor } from '#seeds/chance.ts'
import { root } from '#server/root.ts'
import { buildIfNeeded } from './built.ts'
import { ms, noise, percentiles } from './bench/measure.ts'
import { arrive } from './load/arrivals.ts'
import { memoryOf, openHouse } from './load/house.ts'
import { workingDay } from './load/mix.ts'
import { fillOffice } from './load/office.ts'
import { openStreams } from './load/streams.ts'

/**
 * `npm run bench:load`: an office of 200 people at work for a minute, on the built server in a
 * process of its own. PEOPLE, RATE and DURATION (in seconds) say otherwise.
 */
const PEOPLE = Number(process.env.PEOPLE || 200)
const RATE = Number(process.env.RATE || 40)
const SECONDS = Number(process.env.DURATION || 60)
/** Of everybody, those who have a page open that follows what changes. */
const WATCHING = 0.3
const MOST_DELAY_MS = 50

process.chdir(root)
await buildIfNeeded()
console.log(`machine noise: p95 is ${noise().toFixed(2)} × p50 of the same work`)
const { dataDir, colleagues, known } = await fillOffice(PEOPLE)
const house = await openHouse({ dataDir, env: process.env.PROFILE ? profiling() : {} })
const chance = chanceFor('load')
const someone = () => chance.of(colleagues) ?? { token: '', entity: '' }
const period = new Date().toISOString().slice(0, 7)
const day = workingDay(chance, known, period, await isThere(`/api/closes/${period}`))
const watching = (await isThere('/api/live')) ? colleagues.slice(0, PEOPLE * WATCHING) : []

// Everything is asked once before it counts: validators and statements are made at first use.
await arrive(house.base, RATE, 5, () => day(someone()))
const streams = await openStreams(house.base, watching)
// Reading the event loop's delay begins it anew.
await metrics()
const answered = await arrive(house.base, RATE, SECONDS, () => day(someone()))
const after = await metrics()
const { heard } = streams
streams.close()
const memory = memoryOf(house)
await house.end()
rmSync(dataDir, { recursive: true })

console.log(`${PEOPLE} people, ${RATE} requests a second for ${SECONDS} s`)
console.log(`${heard.streams} streams open, ${heard.events} events, ${heard.broken} broken\n`)
const kinds = [...new Set(answered.map(({ kind }) => kind))].sort()
console.log('kind            count     p50     p95     p99 ms')
for (const kind of [...kinds, 'all']) {
  const times = answered.filter((it) => kind === 'all' || it.kind === kind).map((it) => it.ms)
  const { p50, p95, p99 } = percentiles(times)
  const figures = [p50, p95, p99].map((it) => ms(it).padStart(8)).join('')
  console.log(`${kind.padEnd(14)}${String(times.length).padStart(7)}${figures}`)
}

const failures = answered.flatMap(({ failure }) => failure || [])
for (const it of failures.slice(0, 5)) console.error(it)
const delay = 1000 * (after.get('nodejs_eventloop_lag_p99_seconds') ?? NaN)
const mean = 1000 * (after.get('nodejs_eventloop_lag_mean_seconds') ?? NaN)
const most = 1000 * (after.get('nodejs_eventloop_lag_max_seconds') ?? NaN)
console.log(`\nmemory ${memory.toFixed(0)} MB`)
console.log(`event loop delay mean ${ms(mean)}, max ${ms(most)} ms`)
verdict(failures.length === 0, `errors: ${failures.length}`)
verdict(delay < MOST_DELAY_MS, `event loop delay p99: ${ms(delay)} ms, goal ${MOST_DELAY_MS}`)
verdict(heard.broken === 0, `streams that broke: ${heard.broken}`)

function verdict(good: boolean, what: string) {
  console.log(`${good ? 'PASS' : 'FAIL'} ${what}`)
  if (!good) process.exitCode = 1
}

async function isThere(path: string) {
  const { token } = someone()
  const closing = new AbortController()
  const { status } = await fetch(house.base + path, {
    headers: { authorization: `Bearer ${token}`, accept: 'text/event-stream' },
    signal: closing.signal
  })
  closing.abort()
  return status === 200
}

async function metrics() {
  const text = await (await fetch(`${house.base}/metrics`)).text()
  const lines = text.matchAll(/^(\w+) ([\d.e+-]+)$/gm)
  return new Map([...lines].map(([, name = '', value]) => [name, Number(value)]))
}

/** PROFILE=1 leaves a .cpuprofile in test-results. */
function profiling() {
  return { NODE_OPTIONS: `--cpu-prof --cpu-prof-dir=${root}/test-results` }
}
