import { IntlMessageFormat } from 'intl-messageformat'
import first from '../../web/messages/ko.json' with { type: 'json' }
import more from '../../web/messages/more/ko.json' with { type: 'json' }

const messages: Record<string, string> = { ...first, ...more }

/** What the screens say in Korean. */
export function ko(key: string, values: Record<string, string | number> = {}): string {
  const text = messages[key]
  if (text === undefined) throw new Error(`nothing is said by the name ${key}`)
  return String(new IntlMessageFormat(text, 'ko', undefined, { ignoreTag: true }).format(values))
}
