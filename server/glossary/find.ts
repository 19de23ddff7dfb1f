import { asc, eq, gte, sum, type SQL } from 'drizzle-orm'
import { GLOSSARY_DAYS, type Concept } from '#schema/api/glossary.ts'
import { glossary, glossaryUses, people } from '#schema/tables/index.ts'
import { LANGUAGES } from '#schema/words.ts'
import type { Reader } from '../database/database.ts'
import { notFound } from '../http/problem.ts'
import { addDays } from '../organisation/days.ts'

/** Every concept, with how often it widened a search in the last days. */
export async function findGlossary(read: Reader, now: string, which?: SQL): Promise<Concept[]> {
  const rows = await read
    .select({ row: glossary, person: people.id, name: people.name })
    .from(glossary)
    .leftJoin(people, eq(people.id, glossary.updatedBy))
    .where(which)
    .orderBy(asc(glossary.domain), asc(glossary.id))
  const since = addDays(now.slice(0, 10), -GLOSSARY_DAYS)
  const used = await read
    .select({
      concept: glossaryUses.concept,
      uses: sum(glossaryUses.uses).mapWith(Number),
      misses: sum(glossaryUses.misses).mapWith(Number)
    })
    .from(glossaryUses)
    .where(gte(glossaryUses.day, since))
    .groupBy(glossaryUses.concept)
  const figures = new Map(used.map((it) => [it.concept, it]))
  return rows.map(({ row: { id, domain, terms, version, updatedAt }, person, name }) => ({
    ...{ id, domain, version, updatedAt },
    terms: Object.fromEntries(
      LANGUAGES.map((language) => [language, terms[language] ?? []])
    ) as Concept['terms'],
    updatedBy: person === null || name === null ? null : { id: person, name },
    uses: figures.get(id)?.uses ?? 0,
    misses: figures.get(id)?.misses ?? 0
  }))
}

export async function findConcept(read: Reader, id: string, now: string): Promise<Concept> {
  const [found] = await findGlossary(read, now, eq(glossary.id, id))
  if (!found) throw notFound()
  return found
}
