import type { Case } from '#schema/api/cases.ts'
import type { Step } from '#schema/api/content.ts'
import type { Translation } from '#schema/api/translations.ts'
import type { Language, TranslatedField } from '#schema/words.ts'

export type ListField = 'tried' | 'steps'
export type TextField = Exclude<TranslatedField, ListField>

/** A text, and the language that it is in. */
export interface Said {
  text: string
  lang: Language
}
export interface SaidEntry extends Said {
  /** The original is new here, or says something else than what was translated. */
  changed: boolean
}

/**
 * What a case says to whoever reads it in a translation: its words where there are some, and the
 * original where there are none, or where what is to be done is another by now.
 */
export function saidIn(of: Case, translation?: Translation) {
  const pick = (own: string, other = ''): Said =>
    translation && other
      ? { text: other, lang: translation.language }
      : { text: own, lang: of.language }
  function entry(field: ListField, own: string, at: number): SaidEntry {
    const changed = translation?.changed[field].includes(at) ?? false
    return { ...pick(own, changed ? '' : translation?.content[field][at]), changed }
  }
  return {
    text: (field: TextField) => pick(of[field], translation?.content[field]),
    tried: of.tried.map((text, at) => entry('tried', text, at)),
    steps: of.steps.map((step, at): Step & SaidEntry => ({
      ...step,
      ...entry('steps', step.text, at)
    })),
    isBehind: (field: string) => translation?.staleFields.some((it) => it === field) ?? false
  }
}

/** The one that is asked for in the address (?in=ko), for what readers get. */
export const chosenIn = (of: Case, items: Translation[], language: string | null) =>
  of.revision === of.published ? items.find((it) => it.language === language) : undefined

/** The address with another language to read in; none: the original. */
export function addressIn(address: { toString(): string }, language?: Language): string {
  const next = new URLSearchParams(address.toString())
  if (language) next.set('in', language)
  else next.delete('in')
  return `?${next}`
}

/** Where a case is translated: into the reader's language, or the first other one. */
export function translateInto(of: Case, mine: Language, all: readonly Language[]): Language {
  return mine === of.language ? (all.find((it) => it !== of.language) ?? mine) : mine
}
