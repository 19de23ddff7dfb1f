import { eq } from 'drizzle-orm'
import type { Domain, GlossaryTerms } from '#schema/api/glossary.ts'
import { glossary } from '#schema/tables/index.ts'
import { LANGUAGES } from '#schema/words.ts'
import { note } from '../activity/note.ts'
import type { Reader, Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { conflict, invalid, notFound, Problem, say, type Sentence } from '../http/problem.ts'
import { tidy } from './cell.ts'
import { glossaryChanged } from './concepts.ts'
import { findConcept } from './find.ts'
import { foldedOf } from './pattern.ts'

export interface Wish {
  domain: Domain
  terms: GlossaryTerms
}

export async function addConcept(
  tx: Writer,
  by: Person,
  { id = crypto.randomUUID(), domain, terms }: Wish & { id?: string },
  now: string
): Promise<string> {
  if ((await tx.$count(glossary, eq(glossary.id, id))) > 0) throw conflict('glossary.isThere')
  const clean = refuseOdd(terms)
  await refuseKnown(tx, id, domain, clean)
  await tx
    .insert(glossary)
    .values({ id, domain, terms: clean, version: 1, updatedAt: now, updatedBy: by.id })
  await noteChange(tx, by, 'made', id, now)
  return id
}

/** 409 with the newest for whoever did not know it. */
export async function changeConcept(
  tx: Writer,
  by: Person,
  id: string,
  { version, domain, terms }: Wish & { version: number },
  now: string
) {
  const newest = await findConcept(tx, id, now)
  if (newest.version !== version) {
    throw new Problem(409, say('glossary.changedMeanwhile'), {}, { newest })
  }
  const clean = refuseOdd(terms)
  await refuseKnown(tx, id, domain, clean)
  await tx
    .update(glossary)
    .set({ domain, terms: clean, version: version + 1, updatedAt: now, updatedBy: by.id })
    .where(eq(glossary.id, id))
  await noteChange(tx, by, 'changed', id, now)
}

export async function removeConcept(tx: Writer, by: Person, id: string, now: string) {
  if ((await tx.$count(glossary, eq(glossary.id, id))) === 0) throw notFound()
  await tx.delete(glossary).where(eq(glossary.id, id))
  await noteChange(tx, by, 'removed', id, now)
}

const noteChange = async (tx: Writer, by: Person, verb: string, id: string, at: string) => {
  const details = { concept: id }
  await note(tx, { by: by.id, verb, kind: 'organisation', subject: 'glossary', details, at })
  glossaryChanged()
}

/** Tidied up; one language alone says nothing that is not typed anyway. */
export function refuseOdd(terms: GlossaryTerms): GlossaryTerms {
  const clean: GlossaryTerms = {}
  const fields: Record<string, Sentence> = {}
  for (const language of LANGUAGES) {
    const all = tidy(terms[language] ?? [])
    if (all.length) clean[language] = all
  }
  if (Object.values(clean).flat().length < 2) fields['terms.en'] = say('glossary.twoTerms')
  if (Object.keys(fields).length > 0) throw invalid(fields)
  return clean
}

/** Two concepts of one part of the work that begin alike are one. */
async function refuseKnown(read: Reader, id: string, domain: string, terms: GlossaryTerms) {
  const rows = await read.select().from(glossary).where(eq(glossary.domain, domain))
  const fields: Record<string, Sentence> = {}
  for (const language of LANGUAGES) {
    const [first] = terms[language] ?? []
    if (first === undefined) continue
    const other = rows.find((row) => {
      const [its] = row.terms[language] ?? []
      return row.id !== id && its !== undefined && foldedOf(its) === foldedOf(first)
    })
    // A word of one language may stand for two of another; in all of them it is the same.
    if (other && sameFirsts(other.terms, terms)) {
      fields[`terms.${language}`] = say('glossary.known', { term: first })
    }
  }
  if (Object.keys(fields).length > 0) throw invalid(fields)
}

function sameFirsts(one: GlossaryTerms, other: GlossaryTerms): boolean {
  const firsts = (terms: GlossaryTerms, language: (typeof LANGUAGES)[number]) => {
    const [first] = terms[language] ?? []
    return first === undefined ? undefined : foldedOf(first)
  }
  const both = LANGUAGES.filter((it) => firsts(one, it) && firsts(other, it))
  return both.length > 0 && both.every((it) => firsts(one, it) === firsts(other, it))
}
