import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fold } from '#language'
import type { GlossaryTerms } from '#schema/api/glossary.ts'
import { LANGUAGES } from '#schema/words.ts'
import { root } from '../root.ts'
import { conceptsIn } from './sheet.ts'

export interface ShippedConcept {
  id: string
  domain: string
  terms: GlossaryTerms
}

/** The words of the trade that the product brings along. */
export function shippedConcepts(): ShippedConcept[] {
  const file = join(root, 'server', 'glossary', 'terms.csv')
  const rows = conceptsIn(readFileSync(file, 'utf8')) ?? []
  return rows.map(({ domain, terms }) => ({ id: idOf(domain, terms), domain, terms }))
}

/** Says what it is, in addresses too: ap-three-way-match. The same in every house. */
function idOf(domain: string, terms: GlossaryTerms): string {
  const [first = ''] = LANGUAGES.flatMap((language) => terms[language] ?? [])
  return [domain, ...first.split(/[^\p{L}\p{N}]+/u).map(fold)].filter(Boolean).join('-')
}
