import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { and, eq, inArray, isNull } from 'drizzle-orm'
import { seedWorld } from '#seeds/world.ts'
import { people as seeded } from '#seeds/people.ts'
import { cases, people } from '#schema/tables/index.ts'
import { openDatabase } from '#server/database/open.ts'
import { makeToken } from '#server/people/tokens.ts'

export interface Colleague {
  token: string
  entity: string
}

/** The seeded company with as many people, in a folder of its own; everybody's token. */
export async function fillOffice(count: number) {
  const dataDir = mkdtempSync(join(tmpdir(), 'bridgebook-load-'))
  const database = await openDatabase('', dataDir)
  const now = new Date().toISOString()
  await seedWorld(database, now.slice(0, 10))
  const models = seeded.filter(({ active, entity }) => active !== false && entity)
  const colleagues = await database.transaction(async (tx) => {
    const all: Colleague[] = []
    for (let at = 0; at < count; at++) {
      const { language, entity, unit } = models[at % models.length] ?? {}
      const row = { id: `colleague-${at}`, name: `Colleague ${at}`, entity, unit }
      await tx.insert(people).values({
        ...{ ...row, email: `${row.id}@kestrel.example`, language: language ?? 'en' },
        ...{ processes: [], joinedAt: now }
      })
      const person = { ...row, language: language ?? 'en', roles: [], sessionId: null }
      const { token } = await makeToken(
        tx,
        { ...person, entity: entity ?? null, unit: unit ?? null },
        { name: 'load' },
        now
      )
      all.push({ token, entity: entity ?? '' })
    }
    return all
  })
  const rows = await database.read
    .select({ number: cases.number, title: cases.title })
    .from(cases)
    .where(
      and(
        eq(cases.visibility, 'everyone'),
        inArray(cases.state, ['open', 'solved', 'validated']),
        isNull(cases.withdrawnAt)
      )
    )
  await database.close()
  return { dataDir, colleagues, known: rows }
}
