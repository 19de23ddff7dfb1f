import lunr from 'lunr'
import { snowball, stopList } from '../../../language/snowball.ts'
import { LANGUAGES, type Language } from '#schema/words.ts'
import { openIndex } from './fts5.ts'
import { endings, particles, questionWords } from './lab-lists.ts'
import type { Engine } from './engine.ts'

/**
 * The best of the experiments that came before the product: FTS5 over stems, each language by its
 * own rules, typing errors of Latin and Cyrillic words repaired. A yardstick: it stays as it was.
 */
export const labKnown = lab('the lab, language known', true)
export const labUnknown = lab('the lab, language unknown', false)

const MISTAKABLE = /^[a-zа-я]{5,}$/
const REPAIRS = 20

function lab(name: string, known: boolean): Engine {
  return {
    name,
    build(texts) {
      const index = openIndex('unicode61 remove_diacritics 2')
      index.add(texts.map(({ text, language }) => analyse(text, language).join(' ')))
      const forms = new Map<string, Set<string>>()
      for (const { text, language } of texts) {
        for (const word of new Set(words(text))) {
          const folded = fold(word)
          const stems = forms.get(folded) ?? new Set()
          forms.set(folded, stems)
          for (const stem of stemsOf(word, language)) stems.add(stem)
        }
      }
      const set = (lunr.TokenSet as unknown as TokenSets).fromArray([...forms.keys()].sort())

      const termsOf = (word: string, language: Language): string[] => {
        const folded = fold(word)
        const own = known ? stemsOf(word, language) : unionOf(word)
        const same = forms.get(folded)
        if (same) return [...own, ...same]
        if (!MISTAKABLE.test(folded)) return own
        const near = set.intersect(
          (lunr.TokenSet as unknown as TokenSets).fromFuzzyString(folded, 1)
        )
        return [
          ...own,
          ...near
            .toArray()
            .slice(0, REPAIRS)
            .flatMap((it) => [...(forms.get(it) ?? [])])
        ]
      }
      return ({ query, language }, most) => {
        const all = words(query)
        const kept = all.filter((word) => !isStop(word, language))
        const terms = (kept.length ? kept : all).flatMap((word) => termsOf(word, language))
        return index.match(terms, most).flatMap((row) => texts[row]?.id ?? [])
      }
    }
  }
}

interface Tokens {
  toArray(): string[]
  intersect(other: Tokens): Tokens
}
interface TokenSets {
  fromArray(words: string[]): Tokens
  fromFuzzyString(word: string, distance: number): Tokens
}

const words = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)?/gu) ?? []
const fold = (word: string) =>
  word
    .replaceAll('ł', 'l')
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .normalize('NFC')

const HANGUL = /[가-힣]/
const CYRILLIC = /[\u0400-\u04ff]/

const english = (word: string) =>
  fold(String(lunr.stemmer(new lunr.Token(word.replace(/['’]s$/, ''), {}))))
const polish = (word: string) => fold(snowball('pl', word)).slice(0, 6)
const romanian = (word: string) =>
  fold(snowball('ro', word.replaceAll('ț', 'ţ').replaceAll('ș', 'ş')))

function russian(word: string): string {
  const stem = snowball('ru', word.replaceAll('ё', 'е'))
  return stem.length > 4 ? stem.replace(/[оеь]к$/, 'к').replace(/[оеь]н$/, 'н') : stem
}

function korean(word: string): string[] {
  const stem = without(endings, /[가-힣]$/.test(word) ? without(particles, word) : word)
  const runs = stem.split(/([가-힣]+)/).filter(Boolean)
  return [`ㅋ${stem}`, ...runs.flatMap((run) => (HANGUL.test(run) ? pairs(run) : [run]))]
}

function without(list: readonly string[], word: string): string {
  const ending = list.find((it) => word.endsWith(it) && word.length - it.length >= 2)
  return ending ? word.slice(0, -ending.length) : word
}

function pairs(run: string): string[] {
  if (run.length < 2) return [run]
  return Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2))
}

function stemsOf(word: string, language: Language): string[] {
  if (HANGUL.test(word)) return korean(word)
  if (CYRILLIC.test(word)) return [russian(word)]
  if (language === 'pl') return [polish(word)]
  return [language === 'ro' ? romanian(word) : english(word)]
}

function unionOf(word: string): string[] {
  if (HANGUL.test(word) || CYRILLIC.test(word)) return stemsOf(word, 'en')
  return [...new Set([english(word), polish(word), romanian(word)])]
}

const analyse = (text: string, language: Language) =>
  words(text).flatMap((word) => stemsOf(word, language))

const asking = new Set(questionWords)
const stopWords = new Map(
  LANGUAGES.filter((it) => it !== 'en').map((it) => [it, new Set(stopList(it))])
)
const inEnglish = (word: string) => !lunr.stopWordFilter(new lunr.Token(word, {}))
const stops = (word: string, language: Language) =>
  language === 'en' ? inEnglish(word) : (stopWords.get(language)?.has(word) ?? false)

/** The stop words of the known language; both ways of asking leave out the same. */
function isStop(word: string, language: Language): boolean {
  if (asking.has(word)) return true
  if (HANGUL.test(word)) return stops(word, 'ko')
  if (CYRILLIC.test(word)) return stops(word, 'ru')
  if (language === 'ko' || language === 'ru') {
    return stops(word, 'en') || stops(word, 'pl') || stops(word, 'ro')
  }
  return stops(word, language)
}
