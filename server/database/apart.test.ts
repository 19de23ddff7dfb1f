import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { people } from '#schema/tables/index.ts'
import { longReads } from '../long-reads.ts'
import { Problem } from '../http/problem.ts'
import { facets } from '../playbook/facets.ts'
import { seedCompany } from '../testing/company.ts'
import { freshDatabase } from '../testing/database.ts'
import { similarTo } from '../playbook/similar.ts'
import { toError, toFailure } from './apart-failure.ts'
import type { Database, Reader } from './database.ts'
import { openDatabase } from './open.ts'

const NOW = '2026-11-03T16:40:00.000Z'
const marta = {
  ...{ id: 'marta', name: 'Marta', language: 'pl' as const, entity: 'PL02', unit: 'pl-services' },
  ...{ roles: [], sessionId: null }
}
const countPeople = (read: Reader, extra: number) => read.$count(people).then((it) => it + extra)

it('a read that is not known apart runs where it is asked', async () => {
  const database = await freshDatabase()
  await seedCompany(database, NOW)
  expect(await database.apart(countPeople, 1000)).toBeGreaterThan(1001)
  await database.close()
})

describe.skipIf(process.env.DATABASE_URL)('a long read on SQLite', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bridgebook-apart-'))
  let database: Database
  beforeAll(async () => {
    database = await openDatabase('', folder, { ...longReads, times: 0 })
    await seedCompany(database, NOW)
  })
  afterAll(async () => {
    await database.close()
    rmSync(folder, { recursive: true })
  })

  it('answers in its thread as it does in place, while this one goes on', async () => {
    let turns = 0
    const counting = setInterval(() => (turns += 1), 1)
    const apart = await database.apart(facets, marta, {})
    clearInterval(counting)
    expect(apart).toEqual(await facets(database.read, marta, {}))
    expect(turns).toBeGreaterThan(0)
  })

  it('of what is asked at once, part is answered here and part there, all of it the same', async () => {
    const asked = Array.from({ length: 6 }, () => database.either(facets, marta, {}))
    const [first, ...others] = await Promise.all(asked)
    expect(first).toEqual(await facets(database.read, marta, {}))
    for (const other of others) expect(other).toEqual(first)
  })

  it('sees what was written a moment ago', async () => {
    const { logCase } = await import('../cases/log.ts')
    const draft = {
      title: 'Written just now',
      symptom: 'And seen at once',
      language: 'pl' as const
    }
    await database.transaction((tx) => logCase(tx, marta, draft, NOW))
    const { language } = await database.apart(facets, marta, { q: 'written' })
    expect(language).toEqual([{ value: 'pl', count: 1 }])
  })

  it('fails as it does in place', async () => {
    const nobody = { ...marta, id: undefined as unknown as string }
    const broken = database.apart(similarTo, nobody, undefined as never, NOW)
    await expect(broken).rejects.toThrow()
    expect(await database.apart(facets, marta, { q: 'written' })).toBeTruthy()
  })
})

it('a problem is one on the other side too, and says the same', () => {
  const problem = new Problem(412, { key: 'notFound' }, { title: { key: 'notFound' } }, { more: 1 })
  const there = toError(structuredClone(toFailure(problem)))
  expect(there).toBeInstanceOf(Problem)
  expect(there).toMatchObject({ ...problem })

  const failed = toError(structuredClone(toFailure(Object.assign(new Error('no'), { code: 'X' }))))
  expect(failed).not.toBeInstanceOf(Problem)
  expect(failed).toMatchObject({ message: 'no', code: 'X' })
})
