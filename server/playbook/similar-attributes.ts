import { and, eq, inArray, or, sql } from 'drizzle-orm'
import { codeTerm } from '#language'
import type { CaseContent } from '#schema/api/content.ts'
import { cases, suggestions } from '#schema/tables/index.ts'
import { visibleTo } from '../cases/visible.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { inUse } from './filters.ts'
import { SAME } from './weights.ts'

export interface Place {
  process?: string | null
  system?: string | null
  messageCode?: string | null
  accounts?: string[]
}

const MOST = 25

/** Cases of the same kind whatever their words: by message code, account or system in a process. */
export async function alikeByPlace(read: Reader, person: Person, place: Place): Promise<number[]> {
  const { process, system, messageCode, accounts = [] } = place
  const wanted = [
    messageCode?.trim()
      ? and(eq(suggestions.kind, 'messageCode'), eq(BARE, bare(messageCode)))
      : undefined,
    process && accounts.length
      ? and(
          eq(suggestions.kind, 'account'),
          inArray(suggestions.value, accounts),
          eq(cases.process, process)
        )
      : undefined,
    process && system?.trim()
      ? and(eq(suggestions.kind, 'system'), eq(BARE, bare(system)), eq(cases.process, process))
      : undefined
  ].filter((it) => it !== undefined)
  if (!wanted.length) return []
  const rows = await read
    .selectDistinct({ number: cases.number })
    .from(suggestions)
    .innerJoin(cases, eq(cases.number, suggestions.caseNumber))
    .where(and(or(...wanted), inUse(), visibleTo(read, person)))
    .limit(MOST)
  return rows.map(({ number }) => number)
}

const BARE = sql`lower(replace(${suggestions.value}, ' ', ''))`
const bare = (value: string) => value.replaceAll(' ', '').toLowerCase()

export interface Match {
  kind: 'process' | 'system' | 'messageCode' | 'account'
  value: string
}

export function matching(place: Place, content: CaseContent): Match[] {
  const { process, system, messageCode, accounts = [] } = place
  const match = (kind: Match['kind'], value: string) => ({ kind, value })
  return [
    ...(process && process === content.process ? [match('process', process)] : []),
    ...(same(system, content.system) ? [match('system', content.system)] : []),
    ...(same(messageCode, content.messageCode) ? [match('messageCode', content.messageCode)] : []),
    ...accounts.filter((it) => content.accounts.includes(it)).map((it) => match('account', it))
  ]
}

/** What is known of both and is not the same; an entity where it never occurred. */
export function differing(
  { process, system, entity }: Place & { entity?: string | null },
  content: CaseContent,
  entities: string[]
) {
  return [
    ...(process && content.process && process !== content.process
      ? [`process:${content.process}`]
      : []),
    ...(system?.trim() && content.system && !same(system, content.system)
      ? [`system:${content.system}`]
      : []),
    ...(entity && entities.length && !entities.includes(entity)
      ? [`entity:${entities.join(', ')}`]
      : [])
  ]
}

/** A second account says little more than the first. */
export function worthOf(matches: readonly Match[]): number {
  const kinds = new Set(matches.map(({ kind }) => kind))
  const inProcess = kinds.has('account') && kinds.has('process')
  return [...kinds].reduce(
    (sum, kind) => sum + SAME[kind === 'account' && inProcess ? 'accountInProcess' : kind],
    0
  )
}

const same = (a: string | null | undefined, b: string) =>
  Boolean(a?.trim()) && codeTerm(a ?? '') === codeTerm(b)
