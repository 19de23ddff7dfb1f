import { expect, test } from 'vitest'
import { withSoftHyphens } from './soft-hyphens.ts'

const shown = (text: string) => withSoftHyphens(text).replaceAll('\u00ad', '-')

test('a long word may part between its syllables, a short one stays whole', () => {
  expect(shown('Zaobserwowane')).toBe('Zaob-ser-wo-wane')
  expect(shown('samodzielnie')).toBe('samo-dziel-nie')
  expect(shown('Сделано самостоятельно')).toBe('Сделано самос-тоя-тельно')
  expect(shown('Done together')).toBe('Done together')
  expect(shown('단독 수행')).toBe('단독 수행')
})
