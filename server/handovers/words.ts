import type { Language, TemplateKind } from '#schema/words.ts'
import { sentence } from '../http/sentences.ts'
import { shippedTemplates, type ShippedKey } from './shipped.ts'

const KEYS = new Set<string | null>(
  Object.values(shippedTemplates).flatMap((lines) => lines.map(({ key }) => key))
)
const isShipped = (key: string | null): key is ShippedKey => key !== null && KEYS.has(key)

/** What a line says: in the reader's language where it is a shipped one, else as it was written. */
export const wordsOf = ({ key, title }: { key: string | null; title: string }, to: Language) =>
  isShipped(key) ? sentence(to, `plan.${key}`) : title

export const nameOf = ({ kind, name }: { kind: TemplateKind; name: string }, to: Language) =>
  name || sentence(to, `plan.template.${kind}`)
