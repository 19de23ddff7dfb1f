import type { Dossier } from '#schema/api/signing.ts'
import type { Known } from '../bridges/know.ts'
import { caseName } from '../cases/numbers.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { whichSeen } from '../elicitation/find.ts'
import { lastTimes } from '../elicitation/last-time.ts'
import { narrowed } from '../elicitation/probes.ts'
import { asksCloser, findRows } from '../elicitation/rows.ts'

/**
 * Answers of the interview that became something, each with what was asked: a question in
 * somebody's own words, or the probe, which is said in the language of whoever reads.
 */
export async function findAnswers(
  read: Reader,
  person: Person,
  { found }: Known
): Promise<Dossier['answers']> {
  const id = found.row.id
  const { questions, adoptions } = await findRows(read, id)
  const { sees } = await whichSeen(read, person, id, [...questions, ...adoptions])
  const shown = questions.filter(sees)
  const closer = shown.filter((row) => asksCloser(row, shown))
  const times = await lastTimes(read, person, found, closer)
  return shown.flatMap((row) => {
    const { item, caseNumber, text, probe, answer, answeredAt } = row
    const its = adoptions.filter((it) => it.question === row.id && sees(it))
    if (answeredAt === null || !its.length) return []
    return {
      ...{ item, case: caseNumber === null ? null : caseName(caseNumber) },
      ...{ question: text, probe, narrow: closer.includes(row) ? narrowed(probe) : null },
      ...{ lastTime: times.get(row.id) ?? null, became: [...new Set(its.map(({ kind }) => kind))] },
      ...{ answer, at: answeredAt }
    }
  })
}
