import type { Language } from '#schema/words.ts'
import { isEnding } from './endings.ts'
import { fold } from './fold.ts'
import { koreanStem } from './korean.ts'
import { remember } from './remember.ts'
import { englishStopWord, stopList } from './snowball.ts'

// Words that hold a question or a sentence together, and that the lists of lunr-languages lack.
const MORE: Record<Language, string> = {
  en: 'how many much done during between through such both',
  ko: '무엇 누구 누가 어디 언제 몇 어떤 어떻게 왜 얼마 어느',
  ru:
    'какое какие каком какого какую чего почему которую котором которым является являются либо ' +
    'такие таких таким среди',
  pl:
    'w we a u jaki jaka jakie jaką jakim jakiej jakich kogo czym czego ile którą którym której ' +
    'którego których jest został została zostały zostało jako także również też wraz podczas',
  ro:
    'a o i l s n cine unde câte câți al lui cui fiind însă astfel decât precum într ' +
    'dintr despre își ceea cea cei cele'
}

// In an office these mean something: data, sale and acord are common words in another language,
// most is a bridge in Polish, процентов is interest.
const KEPT = new Set(['data', 'sale', 'acord', 'most', 'процентов', 'начала', '시간', '이유'])

const listed = { ko: listOf('ko'), ru: listOf('ru'), pl: listOf('pl'), ro: listOf('ro') }
const moreEnglish = new Set(MORE.en.split(' '))
const moreKorean = new Set(MORE.ko.split(' '))

const inEnglish = remember((word) => moreEnglish.has(word) || englishStopWord(word))
const inKorean = remember((word) => listed.ko.has(word) || moreKorean.has(koreanStem(word)))

const HANGUL = /\p{sc=Hangul}/u
const CYRILLIC = /\p{sc=Cyrillic}/u

/** A word that a query does better without; with or without its diacritics. */
export function stopWord(word: string, language?: Language): boolean {
  const folded = fold(word)
  if (KEPT.has(folded)) return false
  if (HANGUL.test(folded)) return isEnding(folded) || inKorean(folded)
  if (CYRILLIC.test(folded)) return listed.ru.has(folded)
  if (language === 'pl' || language === 'ro') return listed[language].has(folded)
  if (language) return inEnglish(folded)
  return inEnglish(folded) || listed.pl.has(folded) || listed.ro.has(folded)
}

function listOf(language: Exclude<Language, 'en'>): Set<string> {
  const words = [...stopList(language), ...MORE[language].split(' ')]
  return new Set(words.flatMap((word) => word.split(/\s+/)).map(fold))
}
