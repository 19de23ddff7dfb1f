import type { Concept, Domain, GlossaryTerms } from '#schema/api/glossary.ts'
import { LANGUAGES, type Language } from '#schema/words.ts'

/** A concept while it is typed: the terms of a language in one line. */
export type ConceptDraft = Record<Language, string> & { domain: string }

export const inLine = (terms: readonly string[] = []) => terms.join(', ')

export function draftOf(of: Concept | undefined, part: string): ConceptDraft {
  const lines = LANGUAGES.map((language) => [language, inLine(of?.terms[language])])
  return { domain: of?.domain ?? part, ...(Object.fromEntries(lines) as Record<Language, string>) }
}

/** Commas of any keyboard, semicolons and new lines part the terms. */
export const termsInLine = (line: string) =>
  line
    .split(/[,，、;；\n]/)
    .map((it) => it.trim())
    .filter(Boolean)

export function wishOf(draft: ConceptDraft): { domain: Domain; terms: GlossaryTerms } {
  const terms: GlossaryTerms = {}
  for (const language of LANGUAGES) {
    const all = termsInLine(draft[language])
    if (all.length) terms[language] = all
  }
  return { domain: draft.domain as Domain, terms }
}
