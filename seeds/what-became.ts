import type { CaseContent } from '#schema/api/content.ts'
import { changeCase } from '#server/cases/change.ts'
import { findCase, findRevision } from '#server/cases/find.ts'
import { mergeCase } from '#server/cases/merge.ts'
import { caseName } from '#server/cases/numbers.ts'
import { answerQuestion, askQuestion, findQuestions } from '#server/cases/questions.ts'
import { archiveCase, supersedeCase } from '#server/cases/retire.ts'
import type { Writer } from '#server/database/database.ts'
import { setInterval } from '#server/reviews/set-interval.ts'
import { addDays } from '#server/organisation/days.ts'
import { datedCases } from './cases/dated.ts'
import { datedLife, live, workday, type Company } from './history.ts'
import { occurForFewerEyes } from './special-occurrences.ts'

/**
 * A little of everything that happens to a case after it has been solved: replaced, archived,
 * merged, asked about, written further, kept for few eyes.
 */
export async function whatBecame(tx: Writer, world: Company, numbers: Map<string, number>) {
  for (const dated of datedCases) {
    const then = { ...world, today: addDays(world.today, -(dated.endedDaysAgo ?? 0)) }
    numbers.set(dated.key, await live(tx, then, datedLife(dated, world.today), numbers))
  }
  const seen = (key: string, by: string) =>
    findCase(tx, world.person(by), numbers.get(key) ?? unknown(key))
  const named = (key: string) => caseName(numbers.get(key) ?? unknown(key))
  const ago = (days: number) => `${workday(addDays(world.today, -days))}T09:30:00.000Z`

  await supersedeCase(
    tx,
    world.person('piotr'),
    await seen('ru-upd-otpravit-snova', 'piotr'),
    {
      by: named('ru-upd-utochnenie'),
      reason: 'Дубли в книге продаж: исправляем через уведомление об уточнении.'
    },
    ago(500)
  )
  await archiveCase(
    tx,
    world.person('kyungmin'),
    await seen('en-bank-token-locked', 'kyungmin'),
    'The bank has switched the old portal off; approvals are on the phone now.',
    ago(400)
  )
  const target = await seen('pl-grir-jednostka-ceny', 'anna')
  await mergeCase(
    tx,
    world.person('anna'),
    await seen('pl-grir-dubel', 'anna'),
    target,
    { base: target.row.head, reason: 'Ten sam wyjątek, opisany drugi raz.' },
    ago(40)
  )

  await setInterval(tx, world.person('soyeon'), 'payroll.payment', 6, ago(90))
  await setInterval(tx, world.person('grace'), 'finance.reporting', 24, ago(88))

  const revise = async (
    { key, by, daysAgo }: { key: string; by: string; daysAgo: number },
    reason: string,
    change: (content: CaseContent) => Partial<CaseContent>
  ) => {
    const found = await seen(key, by)
    const { head, number } = found.row
    const { content } = await findRevision(tx, number, head)
    const sent = { ...change(content), reason }
    await changeCase(tx, world.person(by), found, head, sent, ago(daysAgo))
  }
  await revise(
    { key: 'pl-biala-lista', by: 'marta', daysAgo: 4 },
    'Dopisany przypadek dostawcy bez aktualnego numeru w kartotece.',
    ({ steps }) => ({
      steps: [
        ...steps.slice(0, 3),
        {
          text: 'Numeru w kartotece nie ma albo nie odpowiada: weź go z umowy lub z KRS, nigdy z maila ani z faktury.',
          minutes: 10
        },
        ...steps.slice(3)
      ]
    })
  )
  await revise(
    { key: 'ko-vat-hometax', by: 'jiwoo', daysAgo: 6 },
    '월말 대사 절차를 추가함',
    ({ prevention }) => ({
      prevention: `${prevention} 대사 결과는 공유 폴더에 월별로 남긴다.`
    })
  )

  await askQuestion(
    tx,
    world.person('natalia'),
    await seen('ro-garantie-buna-executie', 'natalia'),
    'From which act does the term run when the contract names none: completion or final acceptance?',
    ago(15)
  )
  const asked = await seen('ro-garantie-buna-executie', 'elena')
  const [question] = (await findQuestions(tx, [asked.row.number])).get(asked.row.number) ?? []
  await answerQuestion(
    tx,
    world.person('elena'),
    asked,
    { id: question?.id ?? '', text: 'Final acceptance, unless the contract says otherwise.' },
    ago(12)
  )
  await askQuestion(
    tx,
    world.person('piotr'),
    await seen('pl-jpk-oznaczenia', 'piotr'),
    'Czy po zmianie struktury JPK nadal wystarcza korekta samej części ewidencyjnej?',
    ago(3)
  )
  await occurForFewerEyes(tx, world, numbers)
}

function unknown(key: string): never {
  throw new Error(`No seeded case is called ${key}`)
}
