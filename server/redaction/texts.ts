import type { CaseContent } from '#schema/api/content.ts'
import type { Redact } from './secret.ts'

/** Redacts every text inside, however deep; the same value where none of them has the secret. */
export function redactAll<T>(value: T, redact: Redact, chosen?: Set<string>): T
export function redactAll(value: unknown, redact: Redact, chosen?: Set<string>): unknown {
  if (typeof value === 'string') return redact(value)
  if (typeof value !== 'object' || value === null) return value
  let changed = false
  const parts = Object.entries(value).map(([name, part]) => {
    const said: unknown = chosen?.has(name) ? part : redactAll(part as unknown, redact, chosen)
    changed ||= said !== part
    return [name, said] as const
  })
  if (!changed) return value
  return Array.isArray(value) ? withoutTwins(parts.map(([, part]) => part)) : fromParts(parts)
}

/** Two spellings of one secret leave the same mark; in a list it stands once. */
const withoutTwins = (parts: unknown[]) => [...new Set(parts)]

/** Not by assignment: `__proto__` is a name like any other. */
const fromParts = (parts: (readonly [string, unknown])[]) => Object.fromEntries(parts)

/** Chosen from what there is, not written; the database and the screens hang on them. */
const CHOSEN: (keyof CaseContent | 'kind')[] = [
  'process',
  'counterpartKind',
  'materialityBand',
  'causeKind',
  'kind',
  'validUntil',
  'links'
]
const chosen = new Set<string>(CHOSEN)

export const redactContent = (content: CaseContent, redact: Redact) =>
  redactAll(content, redact, chosen)

/** A search as its address has it: q=…&process=… */
export function redactQuery(query: string, redact: Redact): string {
  const parts = new URLSearchParams(query)
  const said = [...parts].map(([name, value]) => [name, redact(value)])
  const changed = said.some(([name = '', value]) => !parts.getAll(name).includes(value ?? ''))
  return changed ? new URLSearchParams(said).toString() : redact(query)
}

/** What changes in a row when these of its columns are redacted; nothing, where none has to be. */
export function redactColumns<Row, Name extends keyof Row>(
  row: Row,
  names: Name[],
  redact: Redact
): Pick<Row, Name> | undefined {
  const said = Object.fromEntries(names.map((name) => [name, redactAll(row[name], redact)]))
  const changed = names.some((name) => said[name as string] !== row[name])
  return changed ? (said as Pick<Row, Name>) : undefined
}
