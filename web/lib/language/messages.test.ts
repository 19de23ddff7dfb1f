// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '#schema/words.ts'

const WEB = new URL('../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, WEB), 'utf8')
const texts = Object.fromEntries(
  LANGUAGES.map((language) => [language, JSON.parse(read(`messages/${language}.json`))])
) as Record<string, Record<string, string>>
const keys = Object.keys(texts.en ?? {})

const elements = (text: string) => parse(text, { ignoreTag: true }).flatMap(within)

/** An element and all that stand inside its choices. */
function within(element: MessageFormatElement): MessageFormatElement[] {
  const hasChoices = element.type === TYPE.plural || element.type === TYPE.select
  const inside = hasChoices ? Object.values(element.options).flatMap(({ value }) => value) : []
  return [element, ...inside.flatMap(within)]
}

const named = (text: string) =>
  elements(text)
    .filter(({ type }) => type !== TYPE.literal && type !== TYPE.pound)
    .map((element) => ('value' in element ? element.value : ''))
const variables = (text: string) => [...new Set(named(text))].sort()

describe.each(LANGUAGES)('the messages in %s', (language) => {
  const here = texts[language] ?? {}

  it('are the same as in English', () => {
    expect(Object.keys(here).sort()).toEqual([...keys].sort())
  })

  it('name the same values', () => {
    for (const key of keys) {
      expect(variables(here[key] ?? ''), key).toEqual(variables(texts.en?.[key] ?? ''))
    }
  })

  it('have a form for every number', () => {
    for (const [key, text] of Object.entries(here)) {
      for (const element of elements(text)) {
        if (element.type !== TYPE.plural) continue
        const type = element.pluralType ?? 'cardinal'
        const forms = new Intl.PluralRules(language, { type }).resolvedOptions().pluralCategories
        expect(Object.keys(element.options), key).toEqual(expect.arrayContaining(forms))
      }
    }
  })
})

it('uses every message somewhere', () => {
  const source = readdirSync(WEB, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(svelte|ts)$/.test(path) && !path.endsWith('.test.ts'))
    .map(read)
    .join('\n')
  const quoted = new Set(source.match(/(?<=['"])[\w.]+(?=['"])/g))
  // t(`state.${state}`) uses all that begin so.
  const begun = [...source.matchAll(/`([a-z]\w*\.(?:[\w.]*\.)?)\$\{/gi)].map(
    ([, start]) => start ?? ''
  )
  const unused = keys.filter((key) => !quoted.has(key) && !begun.some((at) => key.startsWith(at)))
  expect(unused).toEqual([])
})
