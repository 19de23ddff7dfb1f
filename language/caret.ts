import { operatorNamed, type Operator } from './operator-names.ts'

/** What somebody is in the middle of typing, at `from` to `to` of the query. */
export type Typing = { typed: string; from: number; to: number } & (
  | { kind: 'value'; operator: Operator }
  /** `first`: at the beginning of a word, where an operator may stand. */
  | { kind: 'word'; first: boolean }
)

const VALUE = /(?:^|\s)([^\s:：]{1,20})[:：](?:["“„«＂]([^"”»＂]*)|([^\s"“„«＂]\S*|))$/u
const WORD = /[\p{L}\p{N}\p{M}]+$/u
const GOES_ON = /^[\p{L}\p{N}\p{M}]/u

/** Nothing between two words, and nothing inside of one. */
export function typedAt(q: string, at: number): Typing | undefined {
  const before = q.slice(0, at)
  const [all, name = '', inQuotes, bare] = VALUE.exec(before) ?? []
  const operator = all === undefined ? undefined : operatorNamed(name)
  if (operator) {
    const typed = inQuotes ?? bare ?? ''
    const from = at - typed.length - (inQuotes === undefined ? 0 : 1)
    return { kind: 'value', operator, typed, from, to: endOfValue(q, at, inQuotes !== undefined) }
  }
  const [typed] = WORD.exec(before) ?? []
  if (!typed || GOES_ON.test(q.slice(at))) return undefined
  const from = at - typed.length
  return { kind: 'word', typed, from, to: at, first: !/\S/.test(q[from - 1] ?? ' ') }
}

/** A value is taken away whole, what follows the caret included. */
function endOfValue(q: string, at: number, inQuotes: boolean): number {
  const rest = q.slice(at)
  const quote = inQuotes ? rest.search(/["”»＂]/) : -1
  if (quote >= 0) return at + quote + 1
  return at + (inQuotes ? 0 : (/^\S*/.exec(rest)?.[0].length ?? 0))
}
