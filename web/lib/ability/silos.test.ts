import { expect, it } from 'vitest'
import type { SiloCase, SiloMatrix } from '#schema/api/ability.ts'
import { casesIn, elsewhereIn, fitting, sumOf } from './silos.ts'

const people = ['anna', 'marta'].map((id) => ({ id, name: id, leavesOn: null }))
const cell = (person: string, alone: number, helped: number, only: number) => ({
  ...{ person, alone, helped, only }
})
const matrix: SiloMatrix = {
  units: [],
  people,
  rows: [
    {
      ...{ process: 'finance.ap', cases: 3, nobody: 0, one: 1 },
      cells: [cell('anna', 2, 0, 0), cell('marta', 3, 0, 1)]
    },
    { process: 'tax.vat', cases: 2, nobody: 1, one: 0, cells: [cell('anna', 0, 1, 0)] }
  ]
}
const ref = (id: string) => ({ id, name: id })
const one = (number: string, alone: string[], helped: string[]): SiloCase => ({
  ...{ number, title: number, language: 'en' },
  alone: alone.map(ref),
  helped: helped.map(ref)
})
const cases = [
  one('EX-1', ['anna'], ['marta']),
  one('EX-2', [], ['anna']),
  one('EX-3', ['sam'], [])
]
const numbers = (...of: Parameters<typeof casesIn>) => casesIn(...of).map((it) => it.number)

it('shows only what hangs on one person, with those on whom it does', () => {
  const { rows, people } = fitting(matrix, 'one')
  expect(rows.map(({ process }) => process)).toEqual(['finance.ap'])
  expect(people.map(({ id }) => id)).toEqual(['marta'])
})

it('shows only what nobody can do alone, with those who are on their way', () => {
  const { rows, people } = fitting(matrix, 'nobody')
  expect(rows.map(({ process }) => process)).toEqual(['tax.vat'])
  expect(people.map(({ id }) => id)).toEqual(['anna'])
})

it('adds up cases, never people', () => {
  expect(sumOf(matrix.rows)).toEqual({ cases: 5, one: 1, nobody: 1 })
})

it('knows what hangs on one person of another unit', () => {
  expect(matrix.rows.map(elsewhereIn)).toEqual([0, 0])
  const [row] = matrix.rows
  expect(row && elsewhereIn({ ...row, one: 3 })).toBe(2)
})

it('opens the cases that a cell counts', () => {
  const anna = { process: 'finance.ap', person: 'anna' }
  expect(numbers(cases, anna, 'all')).toEqual(['EX-1', 'EX-2'])
  expect(numbers(cases, anna, 'one')).toEqual(['EX-1'])
  expect(numbers(cases, anna, 'nobody')).toEqual(['EX-2'])
  expect(numbers(cases, { process: 'finance.ap' }, 'one')).toEqual(['EX-1', 'EX-3'])
  expect(numbers(cases, { process: 'finance.ap', shown: 'one' }, 'all')).toHaveLength(2)
  expect(numbers(cases, { process: 'finance.ap' }, 'all')).toHaveLength(3)
})
