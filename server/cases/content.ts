import { and, eq, inArray } from 'drizzle-orm'
import {
  contentFields,
  emptyContent,
  type CaseContent,
  type ContentField
} from '#schema/api/content.ts'
import { cases, processes } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { invalid, say } from '../http/problem.ts'
import { caseNumber } from './numbers.ts'
import { visibleTo } from './visible.ts'

const FIELDS = Object.keys(contentFields) as ContentField[]

/** Those entries of a request that are part of what a case says, tidied. */
export function contentOf(sent: Partial<CaseContent>): Partial<CaseContent> {
  const given = FIELDS.filter((field) => sent[field] !== undefined)
  return Object.fromEntries(given.map((field) => [field, tidy(sent[field])]))
}

export const contentFrom = (sent: Partial<CaseContent>): CaseContent => ({
  ...emptyContent,
  ...contentOf(sent)
})

/** No spaces around lines and values, nothing twice in a list of words. */
function tidy(value: unknown): unknown {
  if (typeof value === 'string') return value.trim()
  if (Array.isArray(value)) {
    const parts = value.map(tidy)
    return parts.every((part) => typeof part === 'string') ? [...new Set(parts)] : parts
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, tidy(part)]))
  }
  return value
}

export const sameValue = (a: unknown, b: unknown) => stable(a) === stable(b)

/** Postgres gives the keys of JSON back in another order. */
function stable(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part
  )
}

/** Codes that nothing here has are refused beside their field. */
export async function checkContent(read: Reader, person: Person, content: Partial<CaseContent>) {
  const { process, links = [] } = content
  if (process !== undefined && process !== null) {
    const [known] = await read.select().from(processes).where(eq(processes.code, process))
    if (!known) throw invalid({ process: say('field.noProcess', { value: process }) })
  }
  if (!links.length) return
  const numbers = links.map(({ to }) => caseNumber(to) ?? 0)
  const seen = await read
    .select({ number: cases.number })
    .from(cases)
    .where(and(inArray(cases.number, numbers), visibleTo(read, person)))
  const missing = numbers.findIndex((number) => !seen.some((row) => row.number === number))
  if (missing >= 0) {
    const value = links[missing]?.to ?? ''
    throw invalid({ [`links.${missing}.to`]: say('field.noCase', { value }) })
  }
}
