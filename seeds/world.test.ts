import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cases, occurrences, revisions } from '#schema/tables/index.ts'
import { LANGUAGES } from '#schema/words.ts'
import type { Database } from '#server/database/database.ts'
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

  it('has at least forty cases, eight or more in each language, no two alike', async () => {
    const rows = await first.read.select().from(cases)
    expect(rows.length).toBeGreaterThanOrEqual(40)
    for (const language of LANGUAGES) {
      expect(rows.filter((row) => row.language === language).length).toBeGreaterThanOrEqual(8)
    }
    expect(new Set(rows.map(({ title }) => title)).size).toBe(rows.length)
    expect(new Set(rows.map(({ process }) => process?.split('.')[0])).size).toBeGreaterThanOrEqual(
      10
    )
  })

  it('has two years of occurrences, none in the future', async () => {
    const rows = await first.read.select().from(occurrences)
    const days = rows.map(({ openedAt }) => openedAt.slice(0, 10)).sort()
    expect(days[0]?.slice(0, 4)).toBe('2024')
    expect((days.at(-1) ?? '9') <= TODAY).toBe(true)
    expect(rows.length).toBeGreaterThan(300)
    expect(rows.filter(({ outcome }) => outcome === null).length).toBeGreaterThan(5)
  })

  it('is the same each time for the same day', async () => {
    const second = await freshDatabase()
    await seedWorld(second, TODAY)
    const facts = async ({ read }: Database) => ({
      revisions: await read.select().from(revisions),
      occurrences: (await read.select().from(occurrences)).map(({ id: _id, ...row }) => row)
    })
    expect(await facts(second)).toEqual(await facts(first))
    await second.close()
  })
})
