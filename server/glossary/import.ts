import { eq } from 'drizzle-orm'
import type { Domain, GlossaryImport, GlossaryTerms } from '#schema/api/glossary.ts'
import { TERM_MAX } from '#schema/api/glossary.ts'
import { glossary } from '#schema/tables/index.ts'
import { LANGUAGES, type Language } from '#schema/words.ts'
import { note } from '../activity/note.ts'
import type { Reader, Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { invalid, say } from '../http/problem.ts'
import { sentence, type MessageKey } from '../http/sentences.ts'
import { glossaryChanged } from './concepts.ts'
import { foldedOf } from './pattern.ts'
import { conceptsIn, isDomain, type SheetRow } from './sheet.ts'

type Row = typeof glossary.$inferSelect
type Change = GlossaryImport['changes'][number] & { domain: string }

/**
 * What a file would change: a line is the concept of the same part of the work that begins with the
 * same term. What the file does not name stays.
 */
export async function planImport(
  read: Reader,
  text: string,
  language: Language
): Promise<GlossaryImport> {
  const rows = conceptsIn(text)
  if (!rows) throw invalid({ text: say('glossary.noGlossary') })
  const known = new Map<string, Row>()
  for (const row of await read.select().from(glossary)) {
    for (const name of namesOf(row)) if (!known.has(name)) known.set(name, row)
  }
  const plan: GlossaryImport = { added: 0, changed: 0, same: 0, changes: [], wrong: [] }
  const seen = new Set<string>()
  for (const row of rows) {
    const wrong = wrongWith(row)
    const found = namesOf(row).flatMap((name) => known.get(name) ?? [])[0]
    const name = found?.id ?? namesOf(row)[0] ?? ''
    const key = wrong ?? (seen.has(name) ? ('glossary.lineTwice' as const) : undefined)
    if (key) {
      plan.wrong.push({ line: row.line, says: sentence(language, key, { limit: TERM_MAX }) })
      continue
    }
    seen.add(name)
    if (found && sameTerms(found.terms, row.terms)) plan.same++
    else plan.changes.push(changeOf(row, found))
  }
  plan.added = plan.changes.filter(({ id }) => id === null).length
  plan.changed = plan.changes.length - plan.added
  return plan
}

/** Does what was planned, and notes it once. */
export async function importGlossary(
  tx: Writer,
  by: Person,
  text: string,
  language: Language,
  now: string
): Promise<GlossaryImport> {
  const plan = await planImport(tx, text, language)
  for (const it of plan.changes) await apply(tx, by, it, now)
  if (plan.changes.length) {
    const { added, changed } = plan
    await note(tx, {
      ...{ by: by.id, verb: 'imported', kind: 'organisation', subject: 'glossary' },
      details: { added, changed },
      at: now
    })
    glossaryChanged()
  }
  return plan
}

async function apply(tx: Writer, by: Person, { id, domain, after }: Change, now: string) {
  const set = { terms: after, updatedAt: now, updatedBy: by.id }
  const [row] = id === null ? [] : await tx.select().from(glossary).where(eq(glossary.id, id))
  if (row) {
    await tx
      .update(glossary)
      .set({ ...set, version: row.version + 1 })
      .where(eq(glossary.id, row.id))
  } else await tx.insert(glossary).values({ ...set, domain: domain as Domain, version: 1 })
}

function changeOf({ line, domain, terms }: SheetRow, found: Row | undefined): Change {
  return { id: found?.id ?? null, line, domain, before: found?.terms ?? null, after: terms }
}

/** Under which a concept is looked for: its first term of each language, the English one first. */
const namesOf = ({ domain, terms }: { domain: string; terms: GlossaryTerms }) =>
  LANGUAGES.flatMap((language) => {
    const [first] = terms[language] ?? []
    return first === undefined ? [] : [`${domain} ${language} ${foldedOf(first)}`]
  }).slice(0, 1)

function wrongWith({ domain, terms }: SheetRow): MessageKey | undefined {
  if (!isDomain(domain)) return 'glossary.lineDomain'
  const all = Object.values(terms).flat()
  if (all.some((it) => it.length > TERM_MAX)) return 'glossary.lineLong'
  return all.length < 2 ? 'glossary.twoTerms' : undefined
}

const sameTerms = (one: GlossaryTerms, other: GlossaryTerms) =>
  LANGUAGES.every((it) => (one[it] ?? []).join('\n') === (other[it] ?? []).join('\n'))
