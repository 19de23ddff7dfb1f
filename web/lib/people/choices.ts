import { LANGUAGES } from '#schema/words.ts'
import { LANGUAGE_NAMES } from '#lib/language/index.ts'
import { organisation } from '#lib/organisation/lists.svelte.ts'
import type { Option } from '#lib/ui/option.ts'

export const languageOptions: Option[] = LANGUAGES.map((language) => ({
  value: language,
  label: LANGUAGE_NAMES[language]
}))

/** Those for which work is done now; one that was chosen before stays. */
export const entityOptions = (chosen?: string): Option[] =>
  organisation.entities
    .filter(({ active, code }) => active || code === chosen)
    .map(({ code, name }) => ({ value: code, label: `${code} · ${name}` }))

export const unitOptions = (): Option[] =>
  organisation.units.map(({ id, name }) => ({ value: id, label: name }))
