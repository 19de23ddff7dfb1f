import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beginningRanges } from './composing.ts'

const begins = (typed: string, word: string) =>
  beginningRanges(typed).some(([from, to]) => from <= word && word < to)

// What the keys of a two-set keyboard are pressed for; some letters take two of them.
const KEYS: Record<string, string> = {
  ...{ ㅘ: 'ㅗㅏ', ㅙ: 'ㅗㅐ', ㅚ: 'ㅗㅣ', ㅝ: 'ㅜㅓ', ㅞ: 'ㅜㅔ', ㅟ: 'ㅜㅣ', ㅢ: 'ㅡㅣ' },
  ...{ ㄳ: 'ㄱㅅ', ㄵ: 'ㄴㅈ', ㄶ: 'ㄴㅎ', ㄺ: 'ㄹㄱ', ㄻ: 'ㄹㅁ', ㄼ: 'ㄹㅂ', ㄽ: 'ㄹㅅ' },
  ...{ ㄾ: 'ㄹㅌ', ㄿ: 'ㄹㅍ', ㅀ: 'ㄹㅎ', ㅄ: 'ㅂㅅ' }
}
const FIRSTS = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ']
const VOWELS = [...'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ']
const LASTS = ['', ...'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ']

const keysOf = (word: string) =>
  [...word].flatMap((syllable) => {
    const code = syllable.charCodeAt(0) - 0xac00
    const letters = [
      FIRSTS[Math.floor(code / 588)],
      VOWELS[Math.floor((code % 588) / 28)],
      LASTS[code % 28]
    ]
    return letters.flatMap((it) => [...(KEYS[it ?? ''] ?? it ?? '')])
  })

interface Syllable {
  first: string
  vowel: string
  last: string
}
const shown = ({ first, vowel, last }: Syllable) =>
  first && vowel
    ? String.fromCharCode(
        0xac00 +
          FIRSTS.indexOf(first) * 588 +
          VOWELS.indexOf(vowel) * 28 +
          Math.max(0, LASTS.indexOf(last))
      )
    : first + vowel
const grown = (letter: string, key: string) =>
  Object.keys(KEYS).find((it) => KEYS[it] === letter + key)

/** What an input method shows after these keys. */
function composed(keys: readonly string[]): string {
  const all: Syllable[] = []
  for (const key of keys) {
    const now = all.at(-1)
    if (VOWELS.includes(key)) {
      const longer = now?.vowel && !now.last ? grown(now.vowel, key) : undefined
      if (now && longer) now.vowel = longer
      else if (now?.first && !now.vowel) now.vowel = key
      else if (now?.last) {
        const [stays, moves] = KEYS[now.last] ?? ['', now.last]
        now.last = stays ?? ''
        all.push({ first: moves ?? '', vowel: key, last: '' })
      } else all.push({ first: '', vowel: key, last: '' })
    } else if (now?.vowel && !now.last && LASTS.includes(key)) now.last = key
    else if (now?.last && grown(now.last, key)) now.last = grown(now.last, key) ?? ''
    else all.push({ first: key, vowel: '', last: '' })
  }
  return all.map(shown).join('')
}

const syllable = fc.integer({ min: 0xac00, max: 0xd7a3 }).map((it) => String.fromCharCode(it))
const word = fc.string({ unit: syllable, minLength: 1, maxLength: 5 })

describe('the beginning of a word', () => {
  it('is one at every key that is pressed on the way to it', () => {
    expect(composed([...'ㅁㅐㅇㅣㅂ'])).toBe('매입')
    expect(composed([...'ㄷㅏㄹㄱㅣ'])).toBe('달기')
    fc.assert(
      fc.property(word, (word) => {
        const keys = keysOf(word)
        expect(composed(keys)).toBe(word)
        for (let pressed = 1; pressed <= keys.length; pressed++) {
          expect(begins(composed(keys.slice(0, pressed)), word)).toBe(true)
        }
      })
    )
  })

  it('is none of a word that other keys lead to', () => {
    expect(begins('ㅊ', '차이')).toBe(true)
    expect(begins('ㅊ', '카드')).toBe(false)
    expect(begins('매이', '매입')).toBe(true)
    expect(begins('매이', '매출')).toBe(false)
    expect(begins('매입', '매이브')).toBe(true)
    expect(begins('매입', '매이')).toBe(false)
    expect(begins('매입', '매인')).toBe(false)
    expect(begins('고', '과세')).toBe(true)
    expect(begins('과', '고정')).toBe(false)
    expect(begins('갑', '값')).toBe(true)
    expect(begins('값', '갑시')).toBe(true)
  })

  it('is itself, and what goes on behind it, in every other script', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'abzжя1'), minLength: 1 }),
        fc.string({ unit: fc.constantFrom(...'abzжя1') }),
        (typed, word) => {
          expect(begins(typed, word)).toBe(word.startsWith(typed))
        }
      )
    )
  })
})
