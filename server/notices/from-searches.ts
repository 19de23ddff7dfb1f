import { and, eq, isNotNull, lt } from 'drizzle-orm'
import { cases, notices, searches } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'
import { asPerson, personByIdOrNone } from '../people/find.ts'
import { matches } from '../playbook/matches.ts'
import type { Deed, Telling } from './telling.ts'

/** What makes a case findable, or findable by other words. */
const NEWS = new Set([
  ...['logged', 'solved', 'validated', 'reinstated', 'reopened'],
  ...['changed', 'restored', 'received', 'taken back', 'visibility set']
])

/**
 * A case that somebody waits for: it was written or changed since they asked to be told, and their
 * search finds it now with their eyes. Once for each search and case; not what they wrote.
 */
export async function fromSearches(read: Reader, deed: Deed): Promise<Telling[]> {
  const { verb, person: by, at } = deed
  if (!NEWS.has(verb)) return []
  const caseNumber = Number(deed.subject)
  const [row] = await read
    .select({ author: cases.author })
    .from(cases)
    .where(eq(cases.number, caseNumber))
  const waiting = await read
    .select()
    .from(searches)
    .where(and(isNotNull(searches.notifySince), lt(searches.notifySince, at)))
  const tellings: Telling[] = []
  for (const { id, person, query } of waiting) {
    if (person === row?.author || person === by) continue
    const source = `search:${id}:${caseNumber}`
    if (await wasTold(read, person, source)) continue
    const owner = await personByIdOrNone(read, person)
    if (!owner || !(await matches(read, await asPerson(read, owner, null), query, caseNumber))) {
      continue
    }
    const details = { search: id }
    tellings.push({
      ...{ person, kind: 'search.found', source, by, at, caseNumber, details, own: false }
    })
  }
  return tellings
}

const wasTold = async (read: Reader, person: string, source: string) =>
  (await read.$count(notices, and(eq(notices.person, person), eq(notices.source, source)))) > 0
