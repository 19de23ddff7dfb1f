// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '#schema/words.ts'

const WEB = new URL('../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, WEB), 'utf8')
const wordsIn = (path: string): Record<string, string> => JSON.parse(read(path))
const texts = Object.fromEntries(
  LANGUAGES.map((language) => [
    language,
    { ...wordsIn(`messages/${language}.json`), ...wordsIn(`messages/more/${language}.json`) }
  ])
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

/** The keys that some source names: whole, or as the beginning of `state.${state}`. */
function usedIn(source: string) {
  const quoted = new Set(source.match(/(?<=['"])[\w.]+(?=['"])/g))
  const begun = [...source.matchAll(/`([a-z]\w*\.(?:[\w.]*\.)?)\$\{/gi)].map(
    ([, start]) => start ?? ''
  )
  return keys.filter((key) => quoted.has(key) || begun.some((at) => key.startsWith(at)))
}

it('uses every message somewhere', () => {
  const source = readdirSync(WEB, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(svelte|ts)$/.test(path) && !path.endsWith('.test.ts'))
    .map(read)
    .join('\n')
  const used = new Set(usedIn(source))
  expect(keys.filter((key) => !used.has(key))).toEqual([])
})

/** A file and all that it imports, itself or through others; not what it loads later. */
function reached(path: string, seen = new Set<string>()) {
  if (seen.has(path) || !existsSync(new URL(path, WEB))) return seen
  seen.add(path)
  const imports = read(path).matchAll(
    /^\s*(?:import|export)\s(?:[^']*?\sfrom\s+)?'([^']+\.(?:ts|svelte))'/gm
  )
  for (const [, from = ''] of imports) {
    if (from.startsWith('#lib/')) reached(from.replace('#lib/', 'lib/'), seen)
    else if (from.startsWith('.')) reached(posix.join(posix.dirname(path), from), seen)
  }
  return seen
}

it('brings to Today the messages that it needs, and the others with the other pages', () => {
  const start = ['+layout.svelte', '+layout.ts', '+error.svelte']
  const own = ['+layout.svelte', '+layout.ts', '+error.svelte', '+page.svelte']
  const files = new Set<string>()
  for (const name of start) reached(`routes/${name}`, files)
  for (const name of own) reached(`routes/(app)/${name}`, files)
  expect(files).toContain('lib/shell/Rail.svelte')
  const source = [...files].map(read).join('\n')
  expect(usedIn(source).sort()).toEqual(Object.keys(wordsIn('messages/en.json')).sort())
})
