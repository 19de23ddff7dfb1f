import type { Language } from '#schema/words.ts'
import { fold } from './fold.ts'
import { isEnding } from './endings.ts'
import { koreanStem } from './korean.ts'
import { remember } from './remember.ts'
import { englishStopWord, stopList } from './snowball.ts'

// Words that only make a question; the lists of lunr-languages leave most of them out.
const QUESTIONS: Record<Language, string> = {
  en: 'what which who whom whose when where why how much many did does do was were is are',
  ko: '무엇 누구 누가 어디 언제 몇 어떤 어떻게 왜 얼마 어느',
  ru: 'какой какая какое какие каком какого какую кто кого что чем чего где когда сколько почему как',
  pl: 'jak jaki jaka jakie jakim jakiej kto kogo co czym czego gdzie kiedy ile który która które',
  ro: 'ce care cine când unde cât câte câți cum de ale al lui cui'
}

// In an office these mean something: data, sale and acord are common words in another language,
// most is a bridge in Polish, процентов is interest.
const KEPT = new Set(['data', 'sale', 'acord', 'most', 'процентов', 'начала', '시간', '이유'])

const listed = {
  ko: listOf('ko'),
  ru: listOf('ru'),
  pl: listOf('pl'),
  ro: listOf('ro')
}
const english = new Set(QUESTIONS.en.split(' '))
const koreanQuestions = new Set(QUESTIONS.ko.split(' '))

const HANGUL = /\p{sc=Hangul}/u
const CYRILLIC = /\p{sc=Cyrillic}/u

/** A word that a query does better without, with or without its diacritics. */
export function stopWord(word: string, language?: Language): boolean {
  const folded = fold(word)
  if (KEPT.has(folded)) return false
  if (HANGUL.test(folded)) return isEnding(folded) || inKorean(folded)
  if (CYRILLIC.test(folded)) return listed.ru.has(folded)
  if (language === 'pl' || language === 'ro') return listed[language].has(folded)
  if (language) return inEnglish(folded)
  return inEnglish(folded) || listed.pl.has(folded) || listed.ro.has(folded)
}

const inEnglish = remember((word) => english.has(word) || englishStopWord(word))
const inKorean = remember((word) => listed.ko.has(word) || koreanQuestions.has(koreanStem(word)))

function listOf(language: Exclude<Language, 'en'>): Set<string> {
  const words = [...stopList(language), ...QUESTIONS[language].split(' ')]
  return new Set(words.flatMap((word) => word.split(/\s+/)).map(fold))
}
