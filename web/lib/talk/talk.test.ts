import { expect, it } from 'vitest'
import { mentionAt, withIds, withNames } from './mention.ts'
import { readable } from './readable.ts'

const people = [
  { id: 'a1', name: 'Han Ji' },
  { id: 'b2', name: 'Han Ji-woo' },
  { id: 'c3', name: '한지우' }
]

it('knows that a name is being typed, in any script, but not in an address', () => {
  expect(mentionAt('Ask @han', 8)).toEqual({ from: 4, query: 'han' })
  expect(mentionAt('확인 @한지', 6)).toEqual({ from: 3, query: '한지' })
  expect(mentionAt('@Han Ji', 7)).toEqual({ from: 0, query: 'Han Ji' })
  for (const text of ['marta@kestrel', 'Ask @ nobody', '@a b c d', '@han\nand', 'nothing']) {
    expect(mentionAt(text, text.length), text).toBeUndefined()
  }
})

it('keeps ids and shows names, also where one name begins another', () => {
  const kept = withIds('@Han Ji-woo and @Han Ji, @한지우님', people)
  expect(kept).toBe('@[b2] and @[a1], @[c3]님')
  expect(withNames(kept, people)).toBe('@Han Ji-woo and @Han Ji, @한지우님')
  expect(withNames('@[gone]', people)).toBe('@[gone]')
})

it('links the cases that may be seen, and leaves code as it was written', () => {
  const cases = [{ number: 'EX-12', title: 'Seen' }]
  const read = (text: string) => readable({ text, mentions: people, cases })
  expect(read('As EX-12, not EX-13 or EX-123')).toBe(
    'As [EX-12](/cases/EX-12), not EX-13 or EX-123'
  )
  expect(read('`EX-12` by @[a1]')).toBe('`EX-12` by **@Han Ji**')
  expect(read('[EX-12](https://example.org)')).toBe('[EX-12](https://example.org)')
  const odd = [{ id: 'd4', name: '*A*' }]
  expect(readable({ text: '@[d4]', mentions: odd, cases })).toBe(String.raw`**@\*A\***`)
})
