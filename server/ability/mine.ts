import type { AbleCase, MyAbility } from '#schema/api/ability.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { findEverybody } from './here.ts'
import { abilityIn, aloneIn } from './rule.ts'
import { runsOf } from './runs.ts'
import { findTitles } from './titles.ts'

/** What somebody can do alone, and with help, from what that person closed. */
export async function abilityOfMine(read: Reader, me: Person, now: string): Promise<MyAbility> {
  const mine = await runsOf(read, me, { people: [me.id] })
  const numbers = [...mine.keys()]
  const everybody = await findEverybody(read, me, now)
  const titles = await findTitles(read, me, numbers)
  const runs = await runsOf(read, me, { cases: numbers })
  const able = numbers.flatMap((number): AbleCase[] => {
    const of = abilityIn(mine.get(number) ?? [])
    const title = titles.get(number)
    if (!title || of.ability === 'none') return []
    const others = aloneIn(runs.get(number) ?? []).filter(
      (id) => id !== me.id && everybody.get(id)?.here
    )
    return [{ ...title, others: others.length, ...of }]
  })
  const alone = able.filter(({ ability }) => ability === 'alone').sort(fewestFirst)
  const helped = able.filter(({ ability }) => ability === 'helped').sort(fewestFirst)
  return { alone, helped, onlyMe: alone.filter(({ others }) => others === 0).length }
}

/** What nobody else can do comes first. */
const fewestFirst = (a: AbleCase, b: AbleCase) =>
  a.others - b.others || ((a.lastOn ?? '') < (b.lastOn ?? '') ? 1 : -1)
