import type { CaseContent } from '#schema/api/content.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { sameValue } from './content.ts'
import { titlesOf } from './history.ts'
import { caseNumber } from './numbers.ts'

type Linking = Pick<CaseContent, 'links'>

/** Of what a case says all but the links to cases that the reader may not see. */
export async function withoutHiddenLinks<T extends Linking>(read: Reader, reader: Person, it: T) {
  const numbers = it.links.flatMap(({ to }) => caseNumber(to) ?? [])
  const seen = new Set((await titlesOf(read, reader, numbers)).map(({ number }) => number))
  return { ...it, links: it.links.filter(({ to }) => seen.has(to)) }
}

/** Links that the writer was not told of stay where they are when the others are saved. */
export async function withHiddenLinks<T extends Partial<Linking>>(
  read: Reader,
  writer: Person,
  change: T,
  before: Linking
): Promise<T> {
  if (!change.links) return change
  const { links: seen } = await withoutHiddenLinks(read, writer, before)
  if (sameValue(change.links, seen)) return { ...change, links: before.links }
  return { ...change, links: [...change.links, ...before.links.filter((it) => !seen.includes(it))] }
}
