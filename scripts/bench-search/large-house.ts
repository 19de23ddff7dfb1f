import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { audiences, cases, cursors, occurrences, revisions } from '#schema/tables/index.ts'
import { chanceFor } from '#seeds/chance.ts'
import { contentFrom } from '#server/cases/content.ts'
import { index } from '#server/cases/index-case.ts'
import { INDEX_VERSION } from '#server/cases/rebuild-index.ts'
import type { Database, Writer } from '#server/database/database.ts'
import { openDatabase } from '#server/database/open.ts'
import type { Person } from '#server/http/person.ts'
import { makeToken } from '#server/people/tokens.ts'
import { seedCompany } from '#server/testing/company.ts'
import { generatedCases } from '../bench/generated.ts'

const NOW = '2026-11-03T09:00:00.000Z'
const BATCH = 500
/** So many cases of a hundred are for one unit only, and so many for named people. */
const FOR_UNIT = 6
const FOR_PEOPLE = 4
const AUTHORS = ['marta', 'anna', 'jiwoo', 'grace', 'sam']
const PROCESSES = ['finance.ap.grir', 'finance.ap.invoice', 'tax.vat', 'treasury.payments']
const SYSTEMS = ['SAP S/4', '1C', 'Symfonia', 'DATEV', 'Excel']
const ENTITIES = ['KR01', 'PL02', 'RO01', 'RU01', 'UK01']
const STATES = ['open', 'solved', 'solved', 'validated'] as const

/** Members and an expert, so that permissions differ; each with a pace of their own. */
const READERS = ['marta', 'jiwoo', 'sam', 'haeun', 'anna']

export interface LargeHouse {
  dataDir: string
  tokens: string[]
  seconds: number
  /** Nobody else needs it afterwards. */
  kept: boolean
}

/**
 * A house of so many generated cases, a tenth of them not for everybody, written without the verbs
 * around them: 100,000 through the product would take an hour. BENCH_HOUSES names a folder that
 * keeps it for the next run.
 */
export async function largeHouse(count: number): Promise<LargeHouse> {
  const folder = process.env['BENCH_HOUSES']
  const dataDir = folder
    ? join(folder, `${count}-${INDEX_VERSION}`)
    : mkdtempSync(join(tmpdir(), 'bridgebook-bench-'))
  const done = join(dataDir, 'bench.json')
  if (existsSync(done)) return JSON.parse(readFileSync(done, 'utf8')) as LargeHouse
  mkdirSync(dataDir, { recursive: true })
  const began = performance.now()
  const database = await openDatabase('', dataDir)
  await seedCompany(database, NOW)
  await fill(database, count)
  const tokens: string[] = []
  for (const id of READERS) {
    const { token } = await database.transaction((tx) =>
      makeToken(tx, { id } as Person, { name: 'bench' }, new Date().toISOString())
    )
    tokens.push(token)
  }
  await database.close()
  const seconds = (performance.now() - began) / 1000
  const house = { dataDir, tokens, seconds, kept: folder !== undefined }
  writeFileSync(done, JSON.stringify(house))
  return house
}

async function fill(database: Database, count: number) {
  const chance = chanceFor('large')
  const drafts = generatedCases(count)
  for (let number = 1; number <= count; number += BATCH) {
    await database.transaction(async (tx) => {
      for (let at = number; at < Math.min(number + BATCH, count + 1); at++) {
        const { value } = drafts.next()
        if (value) await writeCase(tx, at, value, chance)
      }
    })
  }
  await database.transaction((tx) =>
    tx.insert(cursors).values({ name: 'index', position: INDEX_VERSION })
  )
}

type Draft = ReturnType<typeof generatedCases> extends Generator<infer T> ? T : never

async function writeCase(
  tx: Writer,
  number: number,
  draft: Draft,
  chance: ReturnType<typeof chanceFor>
) {
  const { language, entity: _entity, ...said } = draft
  const author = chance.of(AUTHORS) ?? ''
  const content = contentFrom({ ...said, process: chance.of(PROCESSES) ?? '' })
  content.system = chance.of(SYSTEMS) ?? ''
  const state = chance.of(STATES) ?? 'open'
  const audience = chance.between(1, 100)
  const [visibility, reader] =
    audience <= FOR_UNIT
      ? (['units', { unit: 'pl-services' }] as const)
      : audience <= FOR_UNIT + FOR_PEOPLE
        ? (['people', { person: chance.of(AUTHORS) ?? '' }] as const)
        : (['everyone', undefined] as const)
  const at = new Date(Date.parse(NOW) - chance.between(0, 700) * 86_400_000).toISOString()
  const [row] = await tx
    .insert(cases)
    .values({
      ...{ number, state, language, visibility, author, owner: author, head: 1 },
      ...{ title: content.title, process: content.process, system: content.system },
      ...{ createdAt: at, updatedAt: at, solvedAt: state === 'open' ? null : at },
      ...(state === 'validated' && { validated: 1, checkedAt: at, checkedBy: 'anna' })
    })
    .returning()
  if (!row) throw new Error('nothing was inserted')
  await tx.insert(revisions).values({
    ...{ caseNumber: number, revision: 1, content, author, reason: '', createdAt: at }
  })
  if (reader) await tx.insert(audiences).values({ caseNumber: number, ...reader })
  const outcome = state === 'open' ? null : 'worked'
  await tx.insert(occurrences).values({
    ...{
      caseNumber: number,
      first: true,
      reporter: author,
      openedAt: at,
      entity: chance.of(ENTITIES)
    },
    ...{ period: at.slice(0, 7), seen: '', counterpart: '', documentRefs: [], stepsDone: [] },
    ...{ note: '', known: false, outcome, closedAt: outcome && at, closedBy: outcome && author }
  })
  await index(tx, row)
}
