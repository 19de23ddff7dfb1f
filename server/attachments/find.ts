import { and, asc, eq, inArray, isNotNull, isNull, or, type SQL } from 'drizzle-orm'
import { SHOWN_TYPES, type Attachment } from '#schema/api/attachments.ts'
import { attachments, attachmentTexts, cases, occurrences, people } from '#schema/tables/index.ts'
import { findOccurrences, type FoundOccurrence } from '../cases/find-occurrences.ts'
import { findCases, type Found } from '../cases/find.ts'
import { caseName } from '../cases/numbers.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { notFound } from '../http/problem.ts'
import { allowedWithFile, type Peg } from './may.ts'
import { readText, textState, type ReadText } from './text-state.ts'

export type AttachmentRow = typeof attachments.$inferSelect
export interface FoundAttachment {
  row: AttachmentRow
  by: { id: string; name: string }
  peg: Peg
  text: ReadText
}

/** Files on what the person may see, the oldest first. An occurrence that moved takes its along. */
export async function findAttachments(
  read: Reader,
  person: Person,
  which: SQL | undefined
): Promise<FoundAttachment[]> {
  const rows = await read
    .select({ row: attachments, by: { id: people.id, name: people.name }, text: readText })
    .from(attachments)
    .innerJoin(people, eq(people.id, attachments.by))
    .leftJoin(attachmentTexts, eq(attachmentTexts.attachment, attachments.id))
    .where(which)
    .orderBy(asc(attachments.at), asc(attachments.id))
  if (!rows.length) return []
  const seen = new Map<string, FoundOccurrence>()
  const ids = [...new Set(rows.flatMap(({ row }) => row.occurrence ?? []))]
  if (ids.length) {
    for (const it of await findOccurrences(read, person, inArray(occurrences.id, ids))) {
      seen.set(it.row.id, it)
    }
  }
  const numberOf = ({ occurrence, caseNumber }: AttachmentRow) =>
    occurrence === null ? caseNumber : seen.get(occurrence)?.row.caseNumber
  const numbers = [...new Set(rows.flatMap(({ row }) => numberOf(row) ?? []))]
  const all = await findCases(read, person, inArray(cases.number, numbers.length ? numbers : [0]))
  const byNumber = new Map<number, Found>(all.map((it) => [it.row.number, it]))
  return rows.flatMap(({ row, by, text }) => {
    const found = byNumber.get(numberOf(row) ?? 0)
    const occurrence = row.occurrence === null ? null : seen.get(row.occurrence)
    return found && occurrence !== undefined ? [{ row, by, peg: { found, occurrence }, text }] : []
  })
}

/** A file that is there, or that the person is just sending; 404 otherwise, whatever the reason. */
export async function findAttachment(read: Reader, person: Person, id: string) {
  const found = await findEvenRemoved(read, person, id)
  if (found.row.removedAt !== null) throw notFound()
  return found
}

export async function findEvenRemoved(read: Reader, person: Person, id: string) {
  const mineOrWhole = or(isNotNull(attachments.hash), eq(attachments.by, person.id))
  const [found] = await findAttachments(read, person, and(eq(attachments.id, id), mineOrWhole))
  if (!found) throw notFound()
  return found
}

/** The files of a case that has been found, and of those of its occurrences that were. */
export function findOfCase(read: Reader, person: Person, number: number, their: string[]) {
  const ofCase = and(isNull(attachments.occurrence), eq(attachments.caseNumber, number))
  const ofTheirs = their.length ? inArray(attachments.occurrence, their) : undefined
  const there = and(isNotNull(attachments.hash), isNull(attachments.removedAt))
  return findAttachments(read, person, and(or(ofCase, ofTheirs), there))
}

const isShown = (type: string | null) => SHOWN_TYPES.some((it) => it === type)

export function toAttachment(person: Person, { row, by, peg, text }: FoundAttachment): Attachment {
  const { id, occurrence, name, size, received, type, hash, width, height, at } = row
  return {
    id,
    case: caseName(peg.found.row.number),
    occurrence,
    name,
    size,
    received,
    complete: hash !== null,
    type,
    shown: isShown(type),
    hash,
    text: textState(row, text),
    width,
    height,
    by,
    at,
    may: allowedWithFile(person, by.id, peg)
  }
}

/** Where somebody wants to hang something. */
export async function findPeg(
  read: Reader,
  person: Person,
  { number, occurrence }: { number?: number | null; occurrence?: string }
): Promise<Peg> {
  if (occurrence !== undefined) {
    const [seen] = await findOccurrences(read, person, eq(occurrences.id, occurrence))
    if (!seen) throw notFound()
    const [found] = await findCases(read, person, eq(cases.number, seen.row.caseNumber))
    if (!found) throw notFound()
    return { found, occurrence: seen }
  }
  const [found] = await findCases(read, person, eq(cases.number, number ?? 0))
  if (!found) throw notFound()
  return { found, occurrence: null }
}
