import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Language } from '#schema/words.ts'
import { askFor, type Reading } from './ask.ts'
import { COLUMNS, type Column } from './fields.ts'
import { forwardOf, streamOf, type Word } from './forward.ts'
import { wordsIn } from './index.ts'
import { ranker } from './rank.ts'
import type { Alternative, Sought, Stats } from './sought.ts'

type Texts = Partial<Record<Column, string>>

const LENGTH = 60
const filler = (words: number) => 'lorem '.repeat(words)

/** Cases of one length, files aside: how long they are is not compared. */
function caseOf(texts: Texts, language: Language = 'en') {
  const columns = Object.fromEntries(
    COLUMNS.map((it) => [it, wordsIn(texts[it] ?? '', language)])
  ) as Record<Column, Word[]>
  const length = COLUMNS.reduce((sum, it) => sum + columns[it].length, 0) - columns.files.length
  columns.advice.push(...wordsIn(filler(Math.max(0, LENGTH - length)), 'en'))
  return streamOf(forwardOf(columns))
}

const stats: Stats = { cases: 1_000, averageLength: LENGTH, frequencyOf: () => 20 }
const reading: Reading = {
  knows: () => Promise.resolve(true),
  beginning: () => Promise.resolve([])
}
async function scores(query: string, ...cases: Texts[]) {
  const { sought } = await askFor(query, reading)
  return cases.map((it) => ranker(sought, stats)(caseOf(it)))
}
function soughtOf(typed: string, ...alternatives: (Partial<Alternative> & { terms: string[] })[]) {
  return {
    typed,
    start: 0,
    end: typed.length,
    code: false,
    prefixes: [],
    alternatives: alternatives.map((it): Alternative => ({
      worth: 1,
      origin: 'typed',
      word: typed,
      ...it
    }))
  } satisfies Sought
}
const isDescending = (all: number[]) => {
  expect(all).toEqual(all.toSorted((a, b) => b - a))
  expect(new Set(all).size).toBe(all.length)
}

describe('a case is ranked', () => {
  it('higher the more of the query it has, and where it matters', async () => {
    isDescending(
      await scores(
        'invoice blocked price',
        { title: 'invoice blocked by price' },
        { title: 'invoice blocked' },
        { steps: 'invoice blocked' },
        { steps: 'invoice' },
        {}
      )
    )
  })

  it('higher with a word as it was typed than with another form of it', async () => {
    isDescending(
      await scores('reconciliation', { symptom: 'reconciliation' }, { symptom: 'reconciled' }, {})
    )
    isDescending(
      await scores(
        'проводок',
        { symptom: 'нет проводок' },
        { symptom: 'нет проводки' },
        { symptom: 'нет сверки' }
      )
    )
  })

  it('higher the nearer the words are to each other', async () => {
    isDescending(
      await scores(
        'price difference',
        { symptom: 'a price difference' },
        { symptom: `a price ${filler(3)} difference` },
        { symptom: `a price ${filler(30)} difference` }
      )
    )
    const [together = 0, apart = 0] = await scores(
      'price difference',
      { symptom: 'price difference', cues: 'lorem' },
      { symptom: 'difference', cues: 'price' }
    )
    expect(together).toBeGreaterThan(apart)
  })

  it('by a code however it is written', async () => {
    const [dotted, plain] = await scores('F.13', { symptom: 'F.13' }, { symptom: 'F13' })
    expect(plain).toBeGreaterThan(0)
    expect(dotted).toBeCloseTo(plain ?? 0)
  })

  it('by the parts of a Korean compound as well as by the whole of it', async () => {
    isDescending(
      await scores(
        '매입채무 대사',
        { symptom: '매입채무 대사가 안 맞음' },
        { symptom: '매입 대사가 안 맞음' },
        { symptom: '매입 마감' },
        {}
      )
    )
  })

  it('no worse for a long file that hangs on it', async () => {
    const [without = 0, withFile = 0] = await scores(
      'price difference',
      { title: 'price difference' },
      { title: 'price difference', files: filler(20_000) }
    )
    expect(withFile).toBeCloseTo(without)
  })

  it('once by a word that is the same in two languages', () => {
    const once = soughtOf('factura', { terms: ['factur'] })
    const twice = soughtOf('factura', { terms: ['factur'] }, { terms: ['fact'] })
    const both = streamOf(
      forwardOf({ ...empty(), symptom: [{ written: 'factura', terms: ['factur', 'fact'] }] })
    )
    const one = streamOf(
      forwardOf({ ...empty(), symptom: [{ written: 'factura', terms: ['factur'] }] })
    )
    expect(ranker([twice], stats)(both)).toBeLessThan(1.5 * ranker([once], stats)(one))
  })

  it('by a term of several words only where they are near each other', () => {
    const payables = soughtOf('매입채무', {
      terms: ['account', 'payabl'],
      origin: 'glossary',
      worth: 0.7
    })
    const score = (symptom: string) => ranker([payables], stats)(caseOf({ symptom }))
    expect(score('accounts payable')).toBeGreaterThan(0)
    expect(score('payable to the accounts')).toBeGreaterThan(0)
    expect(score('accounts are open')).toBe(0)
    expect(score(`accounts ${filler(20)} payable`)).toBe(0)
  })
})

describe('whatever is sought', () => {
  const word = fc.constantFrom(
    'invoice',
    'invoices',
    'price',
    'blocked',
    '매입채무',
    '대사',
    'F.13'
  )
  const text = fc.array(word, { maxLength: 6 }).map((all) => all.join(' '))
  const texts = fc.record(Object.fromEntries(COLUMNS.map((it) => [it, text])))
  const query = fc.array(word, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '))

  it('a case has a score of its own, whichever was looked at before', async () => {
    await fc.assert(
      fc.asyncProperty(query, texts, texts, async (query, one, other) => {
        const { sought } = await askFor(query, reading)
        const score = ranker(sought, stats)
        const own = score(caseOf(one))
        score(caseOf(other))
        expect(score(caseOf(one))).toBe(own)
        expect(own).toBeGreaterThanOrEqual(0)
        expect(Number.isFinite(own)).toBe(true)
      })
    )
  })

  it('a word more of the query in place of one that it has not never makes it worse', async () => {
    const word = fc.constantFrom('invoice', 'invoices', 'price', 'blocked', 'lorem')
    const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((all) => all.join(' '))
    await fc.assert(
      fc.asyncProperty(words, words, words, async (query, title, cause) => {
        const { sought } = await askFor(query, reading)
        const score = ranker(sought, stats)
        const added = query.split(' ')[0] ?? ''
        const more = score(caseOf({ title, cause: `${cause} ${added}` }))
        const same = score(caseOf({ title, cause: `${cause} ipsum` }))
        expect(more).toBeGreaterThanOrEqual(same)
      })
    )
  })

  it('a repair is worth less than the word itself', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 0.95, noNaN: true }), texts, (worth, one) => {
        const typed = soughtOf('invoice', { terms: ['invoic'] })
        const repaired = soughtOf('invocie', {
          terms: ['invoic'],
          word: 'invoice',
          origin: 'repair',
          worth
        })
        const stream = caseOf(one)
        expect(ranker([repaired], stats)(stream)).toBeLessThanOrEqual(
          ranker([typed], stats)(stream)
        )
      })
    )
  })
})

const empty = () =>
  Object.fromEntries(COLUMNS.map((it) => [it, []])) as unknown as Record<Column, Word[]>
