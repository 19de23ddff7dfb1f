import { expect, it } from 'vitest'
import { initials } from './initials.ts'
import { matching } from './option.ts'

it.each([
  ['Marta Kowal', 'MK'],
  ['Han Ji-woo', 'HJ'],
  ['한지우', '지우'],
  ['남궁 민수', '민수'],
  ['Сергей Петрович Иванов', 'СИ'],
  ['ștefan pop', 'ȘP'],
  ['Ola', 'O'],
  ['', '']
])('the initials of %s are %s', (name, expected) => {
  expect(initials(name)).toBe(expected)
})

it('finds an option by any of its words, without accents', () => {
  const options = [
    { value: '1', label: 'Zobowiązania', hint: 'Księgowość' },
    { value: '2', label: 'Płatności' },
    { value: '3', label: '매입채무' }
  ]
  expect(matching(options, 'ksieg zobow')).toEqual([options[0]])
  expect(matching(options, 'platnosci')).toEqual([options[1]])
  expect(matching(options, '매입')).toEqual([options[2]])
})
