import { fold } from '#language'

/** Something that a search can be narrowed down to, and all that people may call it. */
export interface Named {
  id: string
  names: string[]
}

/**
 * Which of them somebody means: whose name it is, or else who has it as whole words of a name
 * (sap: SAP S/4 and SAP SuccessFactors), or else the only one with a name or word that begins so.
 */
export function meant(value: string, all: readonly Named[]): string[] {
  const whole = fold(value)
  if (!whole) return []
  const exact = chosen(all, (name) => fold(name) === whole)
  if (exact.length) return exact
  const inWords = chosen(all, (name) => has(name, value, (word, typed) => word === typed))
  if (inWords.length && whole.length > 1) return inWords
  const begun = beginning(value, all).map(({ id }) => id)
  return begun.length === 1 ? begun : []
}

/** Those with a name, or a word in it, that begins so; all of them for nothing. */
export function beginning<T extends Named>(value: string, all: readonly T[]): T[] {
  const whole = fold(value)
  const starts = (word: string, typed: string) => word.startsWith(typed)
  return all.filter(({ names }) =>
    names.some((name) => fold(name).startsWith(whole) || has(name, value, starts))
  )
}

const chosen = (all: readonly Named[], fits: (name: string) => boolean) =>
  all.filter(({ names }) => names.some(fits)).map(({ id }) => id)

/** Ji-woo is one word and two, and so is GR/IR. */
const CUTS = [/\s+/u, /[^\p{L}\p{N}\p{M}]+/u]

/** What was typed stands in the name, word after word; of the last one, as much as `fits` asks. */
function has(name: string, value: string, fits: (word: string, typed: string) => boolean) {
  return CUTS.some((cut) => {
    const words = wordsOf(name, cut)
    const typed = wordsOf(value, cut)
    const last = typed.length - 1
    const standsAt = (at: number) =>
      typed.every((it, by) => {
        const word = words[at + by] ?? ''
        return by === last ? fits(word, it) : word === it
      })
    return last >= 0 && words.some((_, at) => standsAt(at))
  })
}

const wordsOf = (text: string, cut: RegExp) => text.split(cut).map(fold).filter(Boolean)
