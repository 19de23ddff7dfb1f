import { IntlMessageFormat } from 'intl-messageformat'
import { locale, type MessageKey } from './locale.svelte.ts'

export type Values = Record<string, string | number>

const compiled = new Map<string, IntlMessageFormat>()

/** A sentence in the reader's language; where it is shown, it changes with the language. */
export function t(key: MessageKey, values?: Values): string {
  const text = locale.text(key)
  if (!text.includes('{')) return text.replaceAll("''", "'")
  const name = `${locale.tag} ${text}`
  let format = compiled.get(name)
  if (!format) {
    format = new IntlMessageFormat(text, locale.tag, undefined, { ignoreTag: true })
    compiled.set(name, format)
  }
  return String(format.format(values))
}
