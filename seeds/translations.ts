import { changeCase } from '#server/cases/change.ts'
import { findCase, findRevision, publishedRevision } from '#server/cases/find.ts'
import { saveTranslation } from '#server/cases/translations-write.ts'
import { validateCase } from '#server/cases/validate.ts'
import type { Writer } from '#server/database/database.ts'
import { addDays } from '#server/organisation/days.ts'
import { seedCases } from './cases/index.ts'
import { workday, type Company } from './history.ts'
import { translated, type TranslatedSeed } from './translations-said.ts'

const TRANSLATED_DAYS_AGO = 17
const CHANGED_DAYS_AGO = 3

/** Cases in the words of colleagues, some of them behind their originals; by the product's verbs. */
export async function seedTranslations(tx: Writer, world: Company, numbers: Map<string, number>) {
  const ago = (days: number, index: number) =>
    `${workday(addDays(world.today, -days))}T11:${String(10 + index * 3)}:00.000Z`
  for (const [index, seed] of translated.entries()) {
    const number = numbers.get(seed.key)
    if (number === undefined) throw new Error(`No seeded case is called ${seed.key}`)
    const who = world.person(seed.by)
    const found = await findCase(tx, who, number)
    const then = ago(TRANSLATED_DAYS_AGO, index)
    // A case of the last days is translated as soon as it is there.
    const at = then < found.row.updatedAt ? found.row.updatedAt : then
    const draft = { revision: publishedRevision(found.row), ...seed.words }
    await saveTranslation(tx, who, found, seed.into, null, draft, at)
  }
  for (const [index, seed] of translated.entries()) {
    if (seed.since) await changeAndCheck(tx, world, numbers, seed, ago(CHANGED_DAYS_AGO, index))
  }
}

async function changeAndCheck(
  tx: Writer,
  world: Company,
  numbers: Map<string, number>,
  { key, since }: TranslatedSeed,
  now: string
) {
  const { author = '', validatedBy = '' } = seedCases.find((it) => it.key === key) ?? {}
  const [writer, checker] = [world.person(author), world.person(validatedBy)]
  const number = numbers.get(key) ?? 0
  const before = await findCase(tx, writer, number)
  const { content } = await findRevision(tx, number, before.row.head)
  await changeCase(tx, writer, before, before.row.head, since?.(content) ?? {}, now)
  await validateCase(tx, checker, await findCase(tx, checker, number), {}, now)
}
