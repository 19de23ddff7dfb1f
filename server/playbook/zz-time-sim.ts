import { freshDatabase } from '/work/main/server/testing/database.ts'
import { cases, occurrences } from '#schema/tables/index.ts'
const { signalsOf } = await import('./signals.ts')
const { whenItCame } = await import('./when-it-came.ts')
const { findOwnWork } = await import('./own-work.ts')
const { findStandings } = await import('./standings.ts')
const { closeDayOf } = await import('../organisation/close-day.ts')
const NOW = '2026-11-03T16:40:00.000Z'
const db = await freshDatabase()
await (await import('#seeds/world.ts')).seedWorld(db, NOW.slice(0, 10))
const marta = { id: 'marta', name: 'Marta', language: 'pl' as const, entity: 'PL02', unit: 'pl-services', roles: [], sessionId: null }
const numbers = (await db.read.select({ n: cases.number }).from(cases)).map((it) => it.n)
const some = numbers.slice(0, 100)
async function time(name: string, f: () => Promise<unknown>) {
const times: number[] = []
for (let i = 0; i < 100; i++) { const t = performance.now(); await f(); times.push(performance.now() - t) }
times.sort((a, b) => a - b); console.log(name, 'min', times[0]!.toFixed(2), 'p50', times[50]!.toFixed(2), 'p95', times[95]!.toFixed(2))
}
const at = { ...(await closeDayOf(db.read, 'PL02', NOW)), entity: 'PL02' }
console.log(await db.read.$count(occurrences))
await time('came', () => whenItCame(db.read, marta, some, at))
await time('own', () => findOwnWork(db.read, marta, NOW))
await time('standings', () => findStandings(db.read, some))
await time('all', () => signalsOf(db.read, marta, some, { q: 'sap 191100' }, NOW))
for (const [n, s] of [...await signalsOf(db.read, marta, some, { q: 'sap 191100' }, '2026-12-31T09:00:00.000Z')].slice(50, 60)) console.log(n, s.factor.toFixed(4), s.why.join(' '))
await db.close()
