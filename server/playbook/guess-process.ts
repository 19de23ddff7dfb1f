import { and, asc, count, desc, eq, isNotNull } from 'drizzle-orm'
import { analyse, analyseQuery } from '#language'
import { cases, occurrences, people, processes } from '#schema/tables/index.ts'
import { LANGUAGES } from '#schema/words.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'

/** Which process somebody probably means: the one that the words name, or what they usually do. */
export async function guessProcess(
  read: Reader,
  person: Person,
  query: string
): Promise<string | null> {
  return (await namedBy(read, query)) ?? (await usualOf(read, person))
}

/** One word that few processes have in their names, or several that more of them have. */
const ENOUGH = 0.2

/**
 * The process whose names, in any language, share the rarest words with the query; of two alike
 * the upper one, which claims less.
 */
export async function namedBy(read: Reader, query: string): Promise<string | null> {
  const wanted = new Set(analyseQuery(query).flatMap(({ terms }) => terms))
  const rows = await read.select().from(processes).orderBy(asc(processes.position))
  const named = rows.map(({ code, path, names }) => {
    const terms = new Set(LANGUAGES.flatMap((it) => analyse(names[it], it)))
    return { code, path, shared: [...terms].filter((term) => wanted.has(term)) }
  })
  const held = new Map<string, number>()
  for (const { shared } of named) for (const it of shared) held.set(it, (held.get(it) ?? 0) + 1)
  const weight = (shared: string[]) => shared.reduce((sum, it) => sum + 1 / (held.get(it) ?? 1), 0)
  const [best] = named
    .filter(({ shared }) => weight(shared) >= ENOUGH)
    .sort((a, b) => weight(b.shared) - weight(a.shared) || a.path.length - b.path.length)
  return best?.code ?? null
}

/** What they said themselves that they do, or what they reported most. */
async function usualOf(read: Reader, { id }: Person): Promise<string | null> {
  const [row] = await read.select({ list: people.processes }).from(people).where(eq(people.id, id))
  if (row?.list[0]) return row.list[0]
  const [most] = await read
    .select({ process: cases.process })
    .from(occurrences)
    .innerJoin(cases, eq(cases.number, occurrences.caseNumber))
    .where(and(eq(occurrences.reporter, id), isNotNull(cases.process)))
    .groupBy(cases.process)
    .orderBy(desc(count()), asc(cases.process))
    .limit(1)
  return most?.process ?? null
}
