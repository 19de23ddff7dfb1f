import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Hit } from '#schema/api/playbook.ts'
import type { CaseContent } from '#schema/api/content.ts'
import { cases, revisions } from '#schema/tables/index.ts'
import { reviewDue } from '../cases/lifecycle.ts'
import { caseName } from '../cases/numbers.ts'
import { entitiesOf, failuresSince, findUses, trustIn } from '../cases/trust.ts'
import type { Reader } from '../database/database.ts'
import { beginningOf, excerptsOf, fieldsFound, marked, type Sought } from './excerpts.ts'

export interface Ranked {
  number: number
  score: number
}

/** The published revisions of some cases that the reader may see. */
export async function findPublished(read: Reader, numbers: number[]) {
  const published = sql`coalesce(${cases.validated}, ${cases.head})`
  const rows = await read
    .select({ row: cases, content: revisions.content })
    .from(cases)
    .innerJoin(
      revisions,
      and(eq(revisions.caseNumber, cases.number), sql`${revisions.revision} = ${published}`)
    )
    .where(inArray(cases.number, numbers))
  return new Map(rows.map((it) => [it.row.number, it]))
}

/** One page of what was found, as the reader gets it: excerpts, marks, trust. */
export async function toHits(read: Reader, ranked: Ranked[], sought: Sought, now: string) {
  const numbers = ranked.map(({ number }) => number)
  if (!numbers.length) return []
  const published = await findPublished(read, numbers)
  const uses = await findUses(read, numbers)
  return ranked.flatMap(({ number, score }): (Hit & { content: CaseContent })[] => {
    const found = published.get(number)
    if (!found) return []
    const { row, content } = found
    const { language } = row
    const itsUses = uses.get(number) ?? []
    const trust = trustIn(itsUses, row.author)
    const excerpts = excerptsOf(content, language, sought)
    return [
      {
        number: caseName(number),
        title: content.title,
        titleHtml: marked(content.title, language, sought),
        state: row.state,
        reviewDue: reviewDue(row, failuresSince(itsUses, row.checkedAt), now.slice(0, 10)),
        language,
        process: content.process,
        system: content.system,
        entities: entitiesOf(itsUses),
        score: Math.round(score * 1000) / 1000,
        excerpts: excerpts.length
          ? excerpts
          : [{ field: 'symptom', html: beginningOf(content.symptom) }],
        why: fieldsFound(content, language, sought),
        trust: { uses: trust.uses, worked: trust.worked, minutes: trust.minutes },
        content
      }
    ]
  })
}
