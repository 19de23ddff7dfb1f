import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { operatorName, OPERATORS, quoted, readQuery, typedAt, writeQuery } from '#language'
import { LANGUAGES } from '#schema/words.ts'
import { anyText } from './anytext.ts'

const SIGNS = ['"', '„', '”', '«', '»', '-', ':', ' ', 'system:', 'процесс:', '-"', 'a', 'WD', '12']
/** What people type, and what nobody would. */
const anyQuery = fc.oneof(
  fc.array(fc.constantFrom(...SIGNS), { maxLength: 14 }).map((all) => all.join('')),
  anyText,
  fc.string({ unit: 'binary' })
)
const filtersOf = (q: string) => readQuery(q).filters.map(({ name, value }) => [name, value])

describe('a query', () => {
  it('is read for phrases, what to leave out, and what narrows it', () => {
    const q = 'residual "goods receipt" -freight -"third party" system:"SAP S/4" by:anna'
    const { text, phrases, without, filters } = readQuery(q)
    expect(text.trim()).toBe('residual')
    expect(phrases).toMatchObject([{ text: 'goods receipt', start: 9, end: 24 }])
    expect(without).toMatchObject([
      { text: 'freight', phrase: false },
      { text: 'third party', phrase: true }
    ])
    expect(filters).toMatchObject([
      { name: 'system', value: 'SAP S/4' },
      { name: 'by', value: 'anna' }
    ])
  })

  it('knows each operator by its name in every language, capitals and accents aside', () => {
    for (const language of LANGUAGES) {
      for (const name of OPERATORS) {
        const typed = operatorName(name, language)
        expect(filtersOf(`${typed}:x ${typed.toUpperCase()}:"y z"`)).toEqual([
          [name, 'x'],
          [name, 'y z']
        ])
      }
    }
    expect(filtersOf('perioadă:2026-11 시스템：SAP')).toEqual([
      ['period', '2026-11'],
      ['system', 'SAP']
    ])
  })

  it('takes the quotation marks of phones and of other languages', () => {
    for (const q of ['"a b"', '“a b”', '„a b”', '„a b“', '«a b»', '＂a b＂']) {
      expect(readQuery(q).phrases, q).toMatchObject([{ text: 'a b' }])
    }
  })

  it('that is not quite right is words', () => {
    for (const q of [
      ...['"unclosed', 'system:"SAP S/4', 'FB01: x', 'account:191100', 'system:', 'system: SAP'],
      ...['-', 'a - b', 'po-to', 'WD-1', 'WD -1', '-150,00', 'EX-12', '""', '-""', 'system:""'],
      ...['system:-', ':x', 'the system:', '1С:ERP', 'toString:x', '12" pipe']
    ]) {
      const { text, parts } = readQuery(q)
      expect(text, q).toBe(q)
      expect(parts, q).toMatchObject([{ kind: 'words' }])
    }
  })

  it('never fails, and is the sum of its parts, letter for letter', () => {
    fc.assert(
      fc.property(anyQuery, (q) => {
        const { text, parts, phrases, without, filters } = readQuery(q)
        expect(parts.map(({ start, end }) => q.slice(start, end)).join('')).toBe(q)
        expect(text).toHaveLength(q.length)
        const words = parts.filter(({ kind }) => kind === 'words').length
        expect(words + phrases.length + without.length + filters.length).toBe(parts.length)
      })
    )
  })

  it('without the signs of operators is its own text', () => {
    const plain = anyQuery.map((q) => q.replace(/["“”„«»＂\-−－:：]/g, ''))
    fc.assert(
      fc.property(plain, (q) => {
        expect(readQuery(q).text).toBe(q)
      })
    )
  })

  it('is written so that it is read the same', () => {
    fc.assert(
      fc.property(anyQuery, (q) => {
        const written = writeQuery(q)
        expect(writeQuery(written)).toBe(written)
        expect(filtersOf(written)).toEqual(filtersOf(q))
      })
    )
  })

  it('loses an operator without losing anything else', () => {
    const q = 'bank  system:"SAP S/4" file -old'
    expect(writeQuery(q, ({ kind }) => kind !== 'filter')).toBe('bank file -old')
    expect(writeQuery(q, ({ kind }) => kind !== 'without')).toBe('bank system:"SAP S/4" file')
  })

  it('reads every value back as it was offered, but for quotation marks', () => {
    for (const value of ['SAP S/4', '1C', 'Kestrel România, Timișoara', 'O’Neil-Ryan']) {
      expect(filtersOf(`system:${quoted(value)}`)).toEqual([['system', value]])
    }
    expect(filtersOf(`system:${quoted('„Beleg” neu')}`)).toEqual([['system', 'Beleg neu']])
  })
})

describe('at the caret', () => {
  it('there is a word, a value, or nothing to go on with', () => {
    expect(typedAt('bank fil', 8)).toMatchObject({
      kind: 'word',
      typed: 'fil',
      from: 5,
      first: true
    })
    expect(typedAt('-fil', 4)).toMatchObject({ kind: 'word', typed: 'fil', first: false })
    expect(typedAt('bank fil', 6)).toBeUndefined()
    expect(typedAt('bank ', 5)).toBeUndefined()
    expect(typedAt('', 0)).toBeUndefined()
    expect(typedAt('x system:', 9)).toMatchObject({ kind: 'value', operator: 'system', from: 9 })
    expect(typedAt('system:sa x', 9)).toMatchObject({ typed: 'sa', from: 7, to: 9 })
    expect(typedAt('system:sapp x', 9)).toMatchObject({ typed: 'sa', from: 7, to: 11 })
    expect(typedAt('system:"SAP S', 13)).toMatchObject({ typed: 'SAP S', from: 7, to: 13 })
    expect(typedAt('system:"SAP S/4" x', 13)).toMatchObject({ typed: 'SAP S', from: 7, to: 16 })
    expect(typedAt('system:"SAP S/4"', 16)).toBeUndefined()
  })

  it('is never anywhere but in the query', () => {
    fc.assert(
      fc.property(anyQuery, fc.nat(40), (q, at) => {
        const typing = typedAt(q, Math.min(at, q.length))
        if (!typing) return
        expect(typing.from).toBeGreaterThanOrEqual(0)
        expect(typing.from).toBeLessThanOrEqual(typing.to)
        expect(typing.to).toBeLessThanOrEqual(q.length)
      })
    )
  })
})
