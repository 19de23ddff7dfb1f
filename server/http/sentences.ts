import { IntlMessageFormat } from 'intl-messageformat'
import { LANGUAGES, type Language } from '#schema/words.ts'
import en from '../messages/en.json' with { type: 'json' }
import ko from '../messages/ko.json' with { type: 'json' }
import pl from '../messages/pl.json' with { type: 'json' }
import ro from '../messages/ro.json' with { type: 'json' }
import ru from '../messages/ru.json' with { type: 'json' }

export type MessageKey = keyof typeof en

const messages: Record<Language, Record<MessageKey, string>> = { en, ko, ru, pl, ro }
const compiled = new Map<string, IntlMessageFormat>()

/** The server's sentences: ICU MessageFormat, server/messages/<language>.json. */
export function sentence(
  language: Language,
  key: MessageKey,
  values: Record<string, string | number> = {}
): string {
  const id = `${language} ${key}`
  let format = compiled.get(id)
  if (!format) {
    format = new IntlMessageFormat(messages[language][key], language)
    compiled.set(id, format)
  }
  return String(format.format(values))
}

/** The best of our languages for an Accept-Language header (RFC 9110, 12.5.4); English if none fits. */
export function preferred(header: string | undefined): Language {
  const wishes = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const q = parameters.find((it) => it.trim().startsWith('q='))
      return { language: tag.split('-')[0], q: q ? Number(q.split('=')[1]) : 1 }
    })
    .filter(({ q }) => q > 0)
    .sort((a, b) => b.q - a.q)
  const wish = wishes.find(({ language }) => LANGUAGES.some((it) => it === language))
  return (wish?.language as Language | undefined) ?? 'en'
}
