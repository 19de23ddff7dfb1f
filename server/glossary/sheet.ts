import { DOMAINS, type GlossaryTerms } from '#schema/api/glossary.ts'
import { LANGUAGES, type Language } from '#schema/words.ts'
import { isAbbreviation, termsIn, tidy } from './cell.ts'
import { cellsIn, csvOf } from './csv.ts'

export interface SheetRow {
  /** As a spreadsheet counts: the heading is 1. */
  line: number
  domain: string
  terms: GlossaryTerms
}

const HEADING = ['domain', 'en', 'en_abbr', 'ko', 'ru', 'ru_abbr', 'pl', 'pl_abbr', 'ro', 'ro_abbr']
/** Korean has no column for abbreviations: they are written in Latin letters there. */
const WITHOUT_ABBREVIATIONS: Language = 'ko'

/** The concepts of a file; undefined if its first line does not say what is in which column. */
export function conceptsIn(text: string): SheetRow[] | undefined {
  const [heading = [], ...rows] = cellsIn(text)
  const names = heading.map((it) => it.trim().toLowerCase())
  const column = (name: string) => names.indexOf(name)
  if (column('domain') < 0 || !LANGUAGES.some((it) => column(it) >= 0)) return undefined
  return rows.flatMap((row, at): SheetRow[] => {
    if (row.every((cell) => !cell.trim())) return []
    const cell = (name: string) => row[column(name)] ?? ''
    const terms: GlossaryTerms = {}
    for (const language of LANGUAGES) {
      const all = [language, `${language}_abbr`].flatMap((name) => termsIn(cell(name)))
      if (all.length) terms[language] = tidy(all)
    }
    return [{ line: at + 2, domain: cell('domain').trim().toLowerCase(), terms }]
  })
}

/** The same, as a file. */
export function sheetOf(concepts: readonly { domain: string; terms: GlossaryTerms }[]): string {
  return csvOf([HEADING, ...concepts.map(rowOf)])
}

function rowOf({ domain, terms }: { domain: string; terms: GlossaryTerms }): string[] {
  return HEADING.map((name) => {
    if (name === 'domain') return domain
    const language = name.slice(0, 2) as Language
    const abbreviations = name.endsWith('_abbr')
    const together = language === WITHOUT_ABBREVIATIONS
    return (terms[language] ?? [])
      .filter((it) => together || isAbbreviation(it) === abbreviations)
      .join('; ')
  })
}

export const isDomain = (it: string) => DOMAINS.some((domain) => domain === it)
