/**
 * Whether the cases offered while somebody logs an exception are those that fit: drafts in other
 * words over the seeded house, and drafts for which nothing there fits.
 *
 *     node scripts/bench-search/similar.ts [misses]
 */
import { eq } from 'drizzle-orm'
import { cases } from '#schema/tables/index.ts'
import { seedCases } from '#seeds/cases/index.ts'
import { seedWorld } from '#seeds/world.ts'
import { similar, similarTo } from '#server/playbook/similar.ts'
import { findCase } from '#server/cases/find.ts'
import { freshDatabase } from '#server/testing/database.ts'
import { drafts } from './similar-drafts.ts'

const NOW = '2026-11-03T16:40:00.000Z'
const reader = {
  ...{ id: 'helen', name: 'Helen', language: 'en' as const, entity: 'UK01', unit: 'systems' },
  ...{ roles: [{ role: 'administrator' as const, path: null, unit: null }], sessionId: null }
}

const database = await freshDatabase()
await seedWorld(database, NOW.slice(0, 10))
const { read } = database
const shown = process.argv.includes('misses')

let [first, third, fitting, falsely, many] = [0, 0, 0, 0, 0]
let took = 0
for (const { fits, ...draft } of drafts) {
  const begun = performance.now()
  const hits = await similar(read, reader, { entity: 'UK01', ...draft }, NOW)
  took += performance.now() - begun
  const title = seedCases.find(({ key }) => key === fits)?.title
  const at = hits.findIndex((hit) => hit.title === title)
  if (fits) {
    fitting++
    first += Number(at === 0)
    third += Number(at >= 0 && at < 3)
    if (shown && at !== 0) console.log(`${at + 1} ${fits}: ${draft.title}`)
    many += hits.length
  } else {
    falsely += Number(hits.length > 0)
  }
  if (shown && (!fits || at !== 0)) {
    for (const { number, score, title } of hits) console.log(`    ${score} ${number} ${title}`)
    if (!fits) console.log(`  ^ false: ${draft.title}`)
  }
}
const none = drafts.length - fitting
console.log(`the fitting case comes first for ${first} of ${fitting}, in three for ${third}`)
console.log(
  `${(many / fitting).toFixed(1)} are offered; where nothing fits, something for ${falsely} of ${none}`
)
console.log(`${(took / drafts.length).toFixed(1)} ms each`)

const all = await read
  .select({ number: cases.number })
  .from(cases)
  .where(eq(cases.visibility, 'everyone'))
const pairs: string[] = []
for (const { number } of all) {
  for (const hit of await similarTo(read, reader, await findCase(read, reader, number), NOW)) {
    pairs.push(`${hit.score} EX-${number} ~ ${hit.number} ${hit.title}`)
  }
}
console.log(`${pairs.length} offers from case to case`)
if (shown)
  console.log(
    pairs
      .sort((a, b) => parseFloat(b) - parseFloat(a))
      .slice(0, 40)
      .join('\n')
  )
await database.close()
