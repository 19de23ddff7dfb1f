import type { PersonRef } from '#schema/api/common.ts'

/** What stands between an @ and the place where somebody is typing. */
export interface Typed {
  from: number
  query: string
}

const LONGEST = 30
const MOST_SPACES = 2
// Not the @ of an e-mail address.
const BEGUN = /(?<![\w.+-])@([^@\n]*)$/

export function mentionAt(text: string, caret: number): Typed | undefined {
  const before = text.slice(0, caret)
  const [whole, query = ''] = BEGUN.exec(before) ?? []
  if (whole === undefined || query.length > LONGEST || query.startsWith(' ')) return undefined
  if (query.split(' ').length - 1 > MOST_SPACES) return undefined
  return { from: caret - whole.length, query }
}

/** Names as they are typed, as the ids that are kept; the longer name first, it may hold another. */
export function withIds(text: string, named: PersonRef[]): string {
  const longestFirst = named.toSorted((a, b) => b.name.length - a.name.length)
  return longestFirst.reduce((said, { id, name }) => said.replaceAll(`@${name}`, `@[${id}]`), text)
}

const MENTION = /@\[([^\s[\]]{1,64})\]/g

/** The ids as names: to be typed on, and to be read. */
export const withNames = (text: string, named: PersonRef[]) =>
  text.replaceAll(MENTION, (whole, id: string) => {
    const person = named.find((it) => it.id === id)
    return person ? `@${person.name}` : whole
  })
