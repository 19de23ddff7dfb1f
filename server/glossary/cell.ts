import { fold } from '#language'
import { GLOSSARY_TERMS_MAX } from '#schema/words.ts'

/**
 * The terms in a cell: `조정(대사)` is two, `urlop; urlop wypoczynkowy` is two, and so is CIF/CUI;
 * GR/IR and п/п are one.
 */
export function termsIn(cell: string): string[] {
  const parts = cell
    .replace(/^'(?=[=+@-])/, '')
    .split(/[;；]/)
    .flatMap(beside)
    .flatMap(eitherOf)
  return tidy(parts)
}

/** Without spaces around them and without doubles, the abbreviations last. */
export function tidy(terms: readonly string[]): string[] {
  const known = new Map<string, string>()
  for (const term of terms) {
    const clean = term.toWellFormed().normalize('NFC').trim().replaceAll(/\s+/gu, ' ')
    const same = fold(clean)
    if (same && !known.has(same)) known.set(same, clean)
  }
  const all = [...known.values()].slice(0, GLOSSARY_TERMS_MAX)
  return [...all.filter((it) => !isAbbreviation(it)), ...all.filter(isAbbreviation)]
}

/** GR/IR, KSeF, Dr, Дт, п/п: what stands for more than it says. */
export function isAbbreviation(term: string): boolean {
  if (/\s/.test(term) || term.length > LONGEST || /\p{sc=Hangul}/u.test(term)) return false
  if (/^\p{L}\/\p{L}$/u.test(term)) return true
  const capitals = term.match(/\p{Lu}/gu)?.length ?? 0
  return capitals > 1 || (capitals === 1 && term.length <= 2)
}

const LONGEST = 8

function beside(part: string): string[] {
  const [, before, inside] = /^([^()（）]+)[(（]([^()（）]+)[)）]\s*$/.exec(part) ?? []
  return before && inside ? [before, inside] : [part]
}

function eitherOf(part: string): string[] {
  const [one = '', other = '', ...more] = part.trim().split('/')
  const both = !more.length && [one, other].every((it) => /^\p{Lu}{3,}$/u.test(it))
  return both ? [one, other] : [part]
}
