import { eq, isNotNull } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  audiences,
  cases,
  moves,
  occurrences,
  processes,
  questions,
  revisions,
  transitions,
  translations
} from '#schema/tables/index.ts'
import { LANGUAGES } from '#schema/words.ts'
import type { Database } from '#server/database/database.ts'
import { findStale } from '#server/cases/translations.ts'
import { freshDatabase } from '#server/testing/database.ts'
import { people } from './people.ts'
import { seedWorld } from './world.ts'

const TODAY = '2026-11-22'
let first: Database
beforeAll(async () => {
  first = await freshDatabase()
  await seedWorld(first, TODAY)
})
afterAll(() => first.close())

describe('the seeded company', () => {
  it('has about two dozen people, one leaving in half a year, one who came this month', () => {
    expect(people).toHaveLength(24)
    expect(people.filter(({ leavesInMonths }) => leavesInMonths === 6)).toHaveLength(1)
    expect(people.filter(({ joinedMonthsAgo }) => joinedMonthsAgo === 0)).toHaveLength(1)
  })

  it('has at least 150 cases, twenty or more in each language, no two alike', async () => {
    const rows = await first.read.select().from(cases)
    expect(rows.length).toBeGreaterThanOrEqual(150)
    for (const language of LANGUAGES) {
      expect(rows.filter((row) => row.language === language).length).toBeGreaterThanOrEqual(20)
    }
    expect(new Set(rows.map(({ title }) => title)).size).toBe(rows.length)
    expect(new Set(rows.map(({ process }) => process?.split('.')[0])).size).toBeGreaterThanOrEqual(
      10
    )
  })

  it('has cases in the words of colleagues, some behind what has changed since', async () => {
    const { read } = first
    const all = await read.select().from(translations)
    expect(all.length).toBeGreaterThanOrEqual(12)
    const stale: string[] = []
    for (const number of new Set(all.map(({ caseNumber }) => caseNumber))) {
      stale.push(...(await findStale(read, number)).map(({ language }) => language))
    }
    expect(stale.sort()).toEqual(['en', 'pl', 'ro'])
  })

  it('has two years of occurrences, none in the future', async () => {
    const rows = await first.read.select().from(occurrences)
    const days = rows.map(({ openedAt }) => openedAt.slice(0, 10)).sort()
    expect(days[0]?.slice(0, 4)).toBe('2024')
    expect((days.at(-1) ?? '9') <= TODAY).toBe(true)
    expect(rows.length).toBeGreaterThan(300)
    expect(rows.filter(({ outcome }) => outcome === null).length).toBeGreaterThan(5)
  })

  it('shows at a first look what becomes of cases', async () => {
    const { read } = first
    const all = await read.select().from(cases)
    const [merged] = await read.select().from(moves)
    const superseded = all.filter(({ state }) => state === 'superseded')
    expect(superseded).toHaveLength(2)
    expect(superseded.filter(({ number }) => number === merged?.from)).toHaveLength(1)
    expect(all.filter(({ state }) => state === 'archived')).toHaveLength(1)
    expect(all.filter(({ head, validated }) => validated !== null && head > validated).length).toBe(
      2
    )
    const asked = await read.select().from(questions)
    expect(asked.map(({ answer }) => answer !== null).sort()).toEqual([false, true])
    const set = await read.select().from(processes).where(isNotNull(processes.reviewEveryMonths))
    expect(set).toHaveLength(2)
    expect(all.filter(({ visibility }) => visibility === 'units')).toHaveLength(3)
    expect(all.filter(({ visibility }) => visibility === 'people')).toHaveLength(3)
    const few = await read.select().from(occurrences).where(eq(occurrences.restricted, true))
    expect(few).toHaveLength(2)
  })

  it('happened in order: nothing before its case was logged, nothing after today', async () => {
    const all = await first.read.select().from(cases)
    const born = new Map(all.map(({ number, createdAt }) => [number, createdAt]))
    const { read } = first
    const moments = [
      ...(await read.select().from(transitions)).map((it) => [it.caseNumber, it.at] as const),
      ...(await read.select().from(revisions)).map((it) => [it.caseNumber, it.createdAt] as const),
      ...(await read.select().from(translations)).map((it) => [it.caseNumber, it.at] as const),
      ...(await read.select().from(questions)).map((it) => [it.caseNumber, it.askedAt] as const)
    ]
    for (const [number, at] of moments) {
      expect(at >= (born.get(number) ?? '9'), `EX-${number} at ${at}`).toBe(true)
      expect(at.slice(0, 10) <= TODAY, `EX-${number} at ${at}`).toBe(true)
    }
  })

  it('is the same each time for the same day', async () => {
    const second = await freshDatabase()
    await seedWorld(second, TODAY)
    const withoutId = <T extends { id: string }>({ id: _id, ...row }: T) => row
    const facts = async ({ read }: Database) => ({
      revisions: await read.select().from(revisions),
      occurrences: (await read.select().from(occurrences)).map(withoutId),
      cases: await read.select().from(cases),
      transitions: (await read.select().from(transitions)).map(withoutId),
      questions: (await read.select().from(questions)).map(withoutId),
      audiences: (await read.select().from(audiences)).map(withoutId)
    })
    expect(await facts(second)).toEqual(await facts(first))
    await second.close()
  }, 30_000)
})
