import { fold, type Operator } from '#language'
import { CASE_STATES, type Language } from '#schema/words.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { sentence } from '../http/sentences.ts'
import { beginning, type Named } from './named.ts'
import { periodsMeant } from './periods-named.ts'
import { STATE_NAMES } from './state-names.ts'
import { entitiesIn, peopleIn, periods, processesIn, states, systems } from './values.ts'

export interface OfferedValue {
  text: string
  /** What is written behind the colon. */
  value: string
  label: string
  count: number
}
type Offered = OfferedValue & Named

/** The values of an operator that begin so and that a case of this reader has, in a good order. */
export async function offeredValues(
  read: Reader,
  person: Person,
  operator: Operator,
  typed: string
): Promise<OfferedValue[]> {
  const all = (await OFFERED[operator](read, person)).filter(({ count }) => count > 0)
  const fits = operator === 'period' ? periodsFrom(typed, all) : beginning(typed, all)
  return fits.map(({ text, value, label, count }) => ({ text, value, label, count }))
}

const OFFERED: Record<Operator, (read: Reader, person: Person) => Promise<Offered[]>> = {
  async process(read, person) {
    const all = await processesIn(read, person)
    return all.map(({ id, names, count, name }) => {
      return { id, names, text: name[person.language], value: id, label: id, count }
    })
  },
  async system(read, person) {
    const all = await systems(read, person)
    return all.map((it) => ({ ...it, text: it.id, value: it.id, label: '' }))
  },
  async entity(read, person) {
    const all = await entitiesIn(read, person)
    return all.map((it) => ({ ...it, text: it.names[1] ?? it.id, value: it.id, label: it.id }))
  },
  async state(read, person) {
    const counts = await states(read, person)
    return CASE_STATES.map((id) => {
      const text = STATE_NAMES[id][person.language][0] ?? id
      const names = [id, ...Object.values(STATE_NAMES[id]).flat()]
      return { id, names, text, value: text, label: '', count: counts.get(id) ?? 0 }
    })
  },
  async by(read, person) {
    const all = await peopleIn(read, person)
    const names = all.map((it) => fold(it.names[0] ?? ''))
    const others = all.map((it, at) => {
      const text = it.names[0] ?? it.id
      const alone = names.indexOf(fold(text)) === names.lastIndexOf(names[at] ?? '')
      return { ...it, text, value: alone ? text : it.id, label: '' }
    })
    return [...others.filter(({ id }) => id === person.id).map(mine(person)), ...others]
  },
  async period(read, person) {
    const month = new Intl.DateTimeFormat(person.language, {
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC'
    })
    const all = await periods(read, person)
    return all.map((it) => {
      const text = month.format(new Date(`${it.id}-01T00:00:00Z`))
      return { ...it, text, value: it.id, label: it.id }
    })
  }
}

const ME: Record<Language, string> = { en: 'me', ko: '나', ru: 'я', pl: 'ja', ro: 'eu' }

/** Me, first and in a word. */
const mine =
  ({ language }: Person) =>
  (it: Offered): Offered => ({
    ...it,
    names: [...it.names, ...Object.values(ME)],
    text: sentence(language, 'operator.mine'),
    value: ME[language],
    label: it.text
  })

function periodsFrom(typed: string, all: Offered[]): Offered[] {
  const meant = periodsMeant(
    typed,
    all.map(({ id }) => id)
  )
  return all.filter(
    ({ id, text }) =>
      id.startsWith(typed) || meant.includes(id) || fold(text).startsWith(fold(typed))
  )
}
