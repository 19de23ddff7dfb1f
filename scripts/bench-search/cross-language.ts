import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { seedCases } from '#seeds/cases/index.ts'
import { seedWorld } from '#seeds/world.ts'
import { glossary } from '#schema/tables/index.ts'
import { LANGUAGES, type Language } from '#schema/words.ts'
import { build } from '#server/app.ts'
import { openDatabase } from '#server/database/open.ts'
import { conceptsIn } from '#server/glossary/sheet.ts'
import { startSession } from '#server/people/sessions.ts'
import {
  askedLater,
  crossLanguageQueries,
  type CrossLanguageQuery
} from './cross-language-queries.ts'

/**
 * `node scripts/bench-search/cross-language.ts [glossary.csv]`: how often a question in one language
 * finds the seeded case that answers it in another, with the glossary and without. A file named
 * takes the place of the one that is shipped. `MISSES=1` names the questions that fail.
 */
const file = process.argv.find((it) => it.endsWith('.csv'))
const ASKS: Record<Language, string> = {
  en: 'sam',
  ko: 'jiwoo',
  ru: 'dmitri',
  pl: 'marta',
  ro: 'mihai'
}
const NOW = '2026-11-03T09:00:00.000Z'
const PAGE = 10
const NEAR = 5

const dataDir = mkdtempSync(join(tmpdir(), 'bridgebook-bench-'))
const database = await openDatabase('', dataDir)
await seedWorld(database, NOW.slice(0, 10))
if (file) await replaceGlossary(file)
const app = await build({ database, dataDir, now: () => NOW })
const cookies = new Map<Language, string>()
for (const language of LANGUAGES) {
  const secret = await database.transaction((tx) =>
    startSession(tx, ASKS[language], 'a benchmark', NOW)
  )
  cookies.set(language, `bridgebook=${secret}`)
}
const titles = new Map(seedCases.map(({ key, title }) => [key, title]))

for (const [set, queries] of Object.entries({ first: crossLanguageQueries, later: askedLater })) {
  for (const [name, more] of [
    ['with the glossary', ''],
    ['without it', '&without=*']
  ] as const) {
    const { hits, reciprocal, missed } = await measure(queries, more)
    const of = queries.length
    const share = ((100 * hits) / of).toFixed(0)
    console.log(
      `${set}, ${name}: hit@${NEAR} ${hits}/${of} (${share}%), MRR@${PAGE} ${(reciprocal / of).toFixed(3)}`
    )
    if (process.env.MISSES) for (const { language, q } of missed) console.log(`  ${language}  ${q}`)
  }
}
await app.close()
await database.close()
rmSync(dataDir, { recursive: true })

async function measure(queries: readonly CrossLanguageQuery[], more: string) {
  let hits = 0
  let reciprocal = 0
  const missed: CrossLanguageQuery[] = []
  for (const query of queries) {
    const wanted = new Set(query.answers.map((key) => titles.get(key)))
    const found = await titlesFound(query, more)
    const rank = found.findIndex((title) => wanted.has(title)) + 1
    if (rank > 0) reciprocal += 1 / rank
    if (rank > 0 && rank <= NEAR) hits++
    else missed.push(query)
  }
  return { hits, reciprocal, missed }
}

async function titlesFound({ language, q }: CrossLanguageQuery, more: string): Promise<string[]> {
  const response = await app.inject({
    url: `/api/search?q=${encodeURIComponent(q)}&limit=${PAGE}${more}`,
    headers: { cookie: cookies.get(language) ?? '', 'accept-language': language }
  })
  if (response.statusCode !== 200) throw new Error(`${q}: ${response.payload}`)
  return response.json<{ hits: { title: string }[] }>().hits.map(({ title }) => title)
}

async function replaceGlossary(path: string) {
  const rows = conceptsIn(readFileSync(path, 'utf8')) ?? []
  await database.transaction(async (tx) => {
    await tx.delete(glossary)
    for (const [at, { domain, terms }] of rows.entries()) {
      await tx
        .insert(glossary)
        .values({ id: `of-the-file-${at}`, domain, terms, version: 1, updatedAt: NOW })
    }
  })
}
