import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import { playbookRoutes } from '#schema/api/playbook.ts'
import type { SavedSearch } from '#schema/api/searches.ts'
import { searches } from '#schema/tables/index.ts'
import type { Reader, Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { conflict, invalid, notFound, say } from '../http/problem.ts'

const RECENT = 20
const SAVED = 100

/** My searches: those kept under a name, by name; then the recent ones, the latest first. */
export async function findSearches(read: Reader, { id, language }: Person): Promise<SavedSearch[]> {
  const mine = await read
    .select()
    .from(searches)
    .where(eq(searches.person, id))
    .orderBy(desc(searches.usedAt), asc(searches.id))
  const { compare } = new Intl.Collator(language, { numeric: true })
  const saved = mine.filter(({ name }) => name !== null)
  const recent = mine.filter(({ name }) => name === null)
  return [...saved.sort((a, b) => compare(a.name ?? '', b.name ?? '')), ...recent].map(toSearch)
}

/** Remembers a search: the same one again only moves up, and keeps its name or takes a new one. */
export async function keepSearch(
  tx: Writer,
  { id: person }: Person,
  wish: { query: string; name?: string },
  now: string
): Promise<SavedSearch> {
  const query = inOrder(wish.query)
  if (!query) throw invalid({ query: say('field.required') })
  const [known] = await tx
    .select()
    .from(searches)
    .where(and(eq(searches.person, person), eq(searches.query, query)))
  const name = wish.name?.trim() ?? known?.name ?? null
  if (name !== null && !known?.name) await refuseTooMany(tx, person)
  const id = known?.id ?? crypto.randomUUID()
  const row = { id, person, query, name, usedAt: now, notifySince: known?.notifySince ?? null }
  if (known) await tx.update(searches).set({ name, usedAt: now }).where(eq(searches.id, known.id))
  else await tx.insert(searches).values(row)
  await forgetOld(tx, person)
  return toSearch(row)
}

/** From now on its owner is told what new it finds, or is not. */
export async function notifyOfSearch(
  tx: Writer,
  { id: person }: Person,
  id: string,
  notify: boolean,
  now: string
): Promise<SavedSearch> {
  const [row] = await tx
    .select()
    .from(searches)
    .where(and(eq(searches.person, person), eq(searches.id, id)))
  if (!row) throw notFound()
  // A recent one is forgotten by itself, and with it that somebody waits for it.
  if (notify && row.name === null) throw conflict('searches.notSaved')
  const notifySince = notify ? (row.notifySince ?? now) : null
  await tx.update(searches).set({ notifySince }).where(eq(searches.id, id))
  return toSearch({ ...row, notifySince })
}

/** Forgets one of mine; that of somebody else is not there. */
export async function dropSearch(tx: Writer, { id: person }: Person, id: string) {
  const mine = and(eq(searches.person, person), eq(searches.id, id))
  if ((await tx.$count(searches, mine)) === 0) throw notFound()
  await tx.delete(searches).where(mine)
}

const PARTS = Object.keys(playbookRoutes.facets.schema.querystring.properties)

/** What is looked for, always in one order: how it was typed does not make it another search. */
function inOrder(query: string): string {
  const typed = new URLSearchParams(query)
  const parts = PARTS.flatMap((name) => {
    const value = typed.get(name)?.trim()
    return value ? [[name, value]] : []
  })
  return new URLSearchParams(parts).toString()
}

async function refuseTooMany(tx: Writer, person: string) {
  const named = await tx.select({ name: searches.name }).from(searches).where(of(person))
  if (named.filter(({ name }) => name !== null).length >= SAVED) {
    throw conflict('searches.tooMany', { most: SAVED })
  }
}

async function forgetOld(tx: Writer, person: string) {
  const recent = await tx
    .select({ id: searches.id })
    .from(searches)
    .where(and(of(person), isNull(searches.name)))
    .orderBy(desc(searches.usedAt), asc(searches.id))
  for (const { id } of recent.slice(RECENT)) await tx.delete(searches).where(eq(searches.id, id))
}

const of = (person: string) => eq(searches.person, person)

const toSearch = ({ id, query, name, usedAt, notifySince }: SavedSearch): SavedSearch => ({
  id,
  query,
  name,
  usedAt,
  notifySince
})
