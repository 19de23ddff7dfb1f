import type { Language } from '#schema/words.ts'
import { toHtml } from './letter-html.ts'
import { toText } from './letter-text.ts'
import type { Letter, Mail } from './letter.ts'

export const toMail = (language: Language, letter: Letter): Mail => ({
  // A subject is one line, whatever stands in a name.
  subject: letter.subject.replaceAll(/\s+/g, ' ').trim(),
  text: toText(letter),
  html: toHtml(language, letter),
  unsubscribe: letter.choices?.href
})
