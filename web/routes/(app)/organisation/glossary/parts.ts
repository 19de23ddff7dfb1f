import { DOMAINS, type Concept, type Domain } from '#schema/api/glossary.ts'
import { LANGUAGES, type Language } from '#schema/words.ts'
import { locale, t } from '#lib/language/index.ts'
import { matching } from '#lib/ui/option.ts'

/** The parts of the work, as a person reads them. */
export const partOptions = () =>
  DOMAINS.map((domain) => ({ value: domain, label: t(`glossary.in.${domain}`) }))

export const isPart = (value: string): value is Domain => DOMAINS.some((it) => it === value)

/** The reader's own language comes first. */
export const languagesHere = (): Language[] => [
  locale.language,
  ...LANGUAGES.filter((it) => it !== locale.language)
]

/** What a concept is called here, or in the first language that has a word for it. */
export function nameOf({ terms }: Pick<Concept, 'terms'>): string {
  const [first = ''] = languagesHere().flatMap((language) => terms[language])
  return first
}

/** Those with what is typed in any language, part after part. */
export function conceptsFound(items: Concept[], typed: string, part: string): Concept[] {
  const options = items
    .filter(({ domain }) => !part || domain === part)
    .map((it) => ({ value: it.id, label: Object.values(it.terms).flat().join(' · ') }))
  const ids = new Set(matching(options, typed).map(({ value }) => value))
  const place = (domain: string) => DOMAINS.findIndex((it) => it === domain)
  return items
    .filter(({ id }) => ids.has(id))
    .map((it) => ({ it, name: nameOf(it) }))
    .sort(
      (a, b) =>
        place(a.it.domain) - place(b.it.domain) || a.name.localeCompare(b.name, locale.language)
    )
    .map(({ it }) => it)
}

/** The same, under the name of each part. */
export function byPart(concepts: Concept[]): [part: string, concepts: Concept[]][] {
  return [...Map.groupBy(concepts, ({ domain }) => domain)]
}
