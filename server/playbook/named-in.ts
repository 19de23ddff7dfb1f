import { codeTerm } from '#language'

const WORD = /[\p{L}\p{N}]+(?:[./-][\p{L}\p{N}]+)*/u
const WORDS = new RegExp(WORD, 'gu')

/** Tells whether a query names a system or an account: SAP names SAP S/4, 202 the account 202. */
export function namedIn(q: string) {
  const words = new Set((q.match(WORDS) ?? []).map(codeTerm))
  const known = new Map<string, boolean>()
  return (name: string) => {
    const is = known.get(name) ?? words.has(codeTerm(WORD.exec(name)?.[0] ?? name))
    known.set(name, is)
    return is
  }
}
