import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { IntlMessageFormat } from 'intl-messageformat'
import { LANGUAGES, type Language } from '#schema/words.ts'
import { describe, expect, it } from 'vitest'
import { root } from '../root.ts'
import { preferred } from './sentences.ts'

const messagesIn = (language: Language): Record<string, string> =>
  JSON.parse(readFileSync(join(root, 'server', 'messages', `${language}.json`), 'utf8'))
const english = messagesIn('en')

/** The names of what is filled in. */
const placeholders = (sentence = '') =>
  [...new Set([...sentence.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name))].sort()

describe.each(LANGUAGES)('the sentences in %s', (language) => {
  const messages = messagesIn(language)

  it('are those of the other languages, with the same to fill in', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort())
    for (const [key, sentence] of Object.entries(messages)) {
      expect([key, placeholders(sentence)]).toEqual([key, placeholders(english[key])])
    }
  })

  it('can be said with any number', () => {
    for (const sentence of Object.values(messages)) {
      const format = new IntlMessageFormat(sentence, language)
      const names = placeholders(sentence).map((name) => String(name))
      for (const number of [0, 1, 2, 5, 21, 22, 25, 112]) {
        const said = format.format(Object.fromEntries(names.map((name) => [name, number])))
        expect(String(said).trim()).not.toBe('')
      }
    }
  })
})

it('are translated, not copied', () => {
  for (const language of LANGUAGES.filter((it) => it !== 'en')) {
    const copied = Object.entries(messagesIn(language)).filter(([key, it]) => it === english[key])
    expect([language, copied]).toEqual([language, []])
  }
})

describe('the language of an answer', () => {
  it.each([
    ['pl-PL,pl;q=0.9,en;q=0.8', 'pl'],
    ['de, ro;q=0.5, en;q=0.4', 'ro'],
    ['en;q=0, ko;q=0.1', 'ko'],
    ['de', 'en'],
    ['', 'en'],
    ['*;q=x,,;', 'en']
  ])('for %s is %s', (header, language) => {
    expect(preferred(header)).toBe(language)
  })
})
