import { expect, test } from 'vitest'
import { withSoftHyphens } from './soft-hyphens.ts'

const shown = (text: string) => withSoftHyphens(text).replaceAll('\u00ad', '-')

test('a long word may part between its syllables, a short one stays whole', () => {
  expect(shown('Zaobserwowane')).toBe('Zaobserwo-wa-ne')
  expect(shown('Сделано самостоятельно')).toBe('Сделано са-мостоя-тельно')
  expect(shown('Done together')).toBe('Done together')
  expect(shown('단독 수행')).toBe('단독 수행')
})
