import { expect, it } from 'vitest'
import { piecesOf } from './linked.ts'

it('finds the links in a sentence, and leaves its other words as they are', () => {
  expect(
    piecesOf('Since May <colleagues>18 colleagues</colleagues> used <cases>two</cases>.')
  ).toEqual([
    { text: 'Since May ' },
    { text: '18 colleagues', to: 'colleagues' },
    { text: ' used ' },
    { text: 'two', to: 'cases' },
    { text: '.' }
  ])
  expect(piecesOf('Thank you.')).toEqual([{ text: 'Thank you.' }])
  expect(piecesOf('1 < 2 > <b>x</i>')).toEqual([{ text: '1 < 2 > <b>x</i>' }])
})
