import { and, asc, eq, isNull, or, sql } from 'drizzle-orm'
import { pieces } from '#language'
import type { FileExcerpt } from '#schema/api/playbook.ts'
import { attachments, attachmentTexts, cases, occurrences } from '#schema/tables/index.ts'
import { forAllReaders, hangsOn } from '../cases/attachment-words.ts'
import { caseNumber } from '../cases/numbers.ts'
import { visibleOccurrence } from '../cases/visible.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import type { Sought } from '../search/sought.ts'
import { cutAround, foundIn, type FoundIn, type Marks } from './excerpts.ts'
import type { Shown } from './hits.ts'
import { missingIn, showing } from './shows.ts'

/** So many characters of files are looked through for one page of hits. */
const CHARACTERS = 600_000

/**
 * Says where in its files a case has what its own texts do not show: the best place of one file a
 * case.
 */
export async function withFileExcerpts(
  read: Reader,
  person: Person,
  hits: Shown[],
  marks: Marks,
  sought: readonly Sought[]
) {
  const lacking = hits.filter((hit) => missingIn(hit, sought).length > 0)
  const numbers = lacking.flatMap(({ number }) => caseNumber(number) ?? [])
  const found = await foundInFiles(read, person, numbers, marks)
  for (const hit of lacking) {
    const missing = missingIn(hit, sought)
    const tells = ({ place }: FoundInFile) => missing.filter(showing([place]).shows).length
    const places = found.get(caseNumber(hit.number) ?? 0) ?? []
    const [best] = places.filter(tells).sort((a, b) => tells(b) - tells(a))
    if (best) hit.excerpts.push({ field: 'files', html: best.html, file: best.file })
  }
}

export interface FoundInFile {
  file: FileExcerpt
  html: string
  place: FoundIn
}

/** Where the files of some cases, which the person has found, say what was looked for. */
export async function foundInFiles(
  read: Reader,
  person: Person,
  numbers: number[],
  marks: Marks
): Promise<Map<number, FoundInFile[]>> {
  const found = new Map<number, FoundInFile[]>()
  let left = CHARACTERS
  for (const { id, name, number, language } of await filesOf(read, person, numbers)) {
    if (left <= 0) break
    const [text] = await read
      .select({ parts: attachmentTexts.parts })
      .from(attachmentTexts)
      .where(eq(attachmentTexts.attachment, id))
    for (const part of text?.parts ?? []) {
      left -= part.text.length
      const words = {
        field: 'symptom',
        text: part.text,
        pieces: pieces(part.text, language)
      } as const
      const [place] = foundIn([words], marks)
      if (!place) continue
      const file = { attachment: id, name, where: part.where, language }
      const html = cutAround(part.text.replaceAll(/\s/g, ' '), place.ranges)
      found.set(number, [...(found.get(number) ?? []), { file, html, place }])
    }
  }
  return found
}

/** Those that the index knows, and of them those that the person sees. */
async function filesOf(read: Reader, person: Person, numbers: number[]) {
  if (!numbers.length) return []
  const rows = await read
    .select({
      ...{ id: attachments.id, name: attachments.name, number: cases.number },
      ...{ ofCase: cases.language, its: attachmentTexts.language }
    })
    .from(attachments)
    .innerJoin(attachmentTexts, eq(attachmentTexts.attachment, attachments.id))
    .leftJoin(occurrences, eq(occurrences.id, attachments.occurrence))
    .innerJoin(
      cases,
      eq(cases.number, sql`coalesce(${occurrences.caseNumber}, ${attachments.caseNumber})`)
    )
    .where(
      and(
        hangsOn(read, numbers),
        isNull(attachmentTexts.failure),
        forAllReaders(),
        or(isNull(attachments.occurrence), visibleOccurrence(read, person))
      )
    )
    .orderBy(asc(attachments.at), asc(attachments.id))
  return rows.map(({ its, ofCase, ...row }) => ({ ...row, language: its ?? ofCase }))
}
