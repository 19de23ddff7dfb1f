import { and, asc, eq, inArray, isNotNull, isNull, or, type SQL } from 'drizzle-orm'
import { attachments, attachmentTexts, occurrences } from '#schema/tables/index.ts'
import type { Language } from '#schema/words.ts'
import { among } from '../database/among.ts'
import type { Reader } from '../database/database.ts'
import type { CaseRow } from './find.ts'

/**
 * A condition on `attachments` joined with `occurrences`: files that everybody has who sees the
 * case. What hangs on an occurrence for fewer people, or on one that counts nowhere any more, must
 * not find the case for the others.
 */
export function forAllReaders(): SQL | undefined {
  return and(
    isNotNull(attachments.hash),
    isNull(attachments.removedAt),
    eq(attachmentTexts.hash, attachments.hash),
    or(
      isNull(attachments.occurrence),
      and(eq(occurrences.restricted, false), isNull(occurrences.withdrawnAt))
    )
  )
}

/** A condition on `attachments`: on one of these cases, or on an occurrence that it has now. */
export function hangsOn(read: Reader, numbers: number[]): SQL | undefined {
  const theirs = read
    .select({ id: occurrences.id })
    .from(occurrences)
    .where(among(occurrences.caseNumber, numbers))
  return or(
    and(isNull(attachments.occurrence), among(attachments.caseNumber, numbers)),
    inArray(attachments.occurrence, theirs)
  )
}

/**
 * The words of a case's files, as far as they may be found by whoever sees the case. Where nobody
 * can tell the language of a file, it is taken for that of the case.
 */
export async function attachmentWords(
  read: Reader,
  { number, language }: Pick<CaseRow, 'number' | 'language'>
): Promise<{ language: Language; text: string }[]> {
  const rows = await read
    .select({ its: attachmentTexts.language, parts: attachmentTexts.parts })
    .from(attachments)
    .innerJoin(attachmentTexts, eq(attachmentTexts.attachment, attachments.id))
    .leftJoin(occurrences, eq(occurrences.id, attachments.occurrence))
    .where(and(forAllReaders(), hangsOn(read, [number])))
    .orderBy(asc(attachments.at), asc(attachments.id))
  return rows.flatMap(({ its, parts }) =>
    parts.length ? [{ language: its ?? language, text: parts.map((it) => it.text).join('\n') }] : []
  )
}
