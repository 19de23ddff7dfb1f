import lunr from 'lunr'
import korean from 'lunr-languages/lunr.ko.js'
import polish from 'lunr-languages/lunr.pl.js'
import romanian from 'lunr-languages/lunr.ro.js'
import russian from 'lunr-languages/lunr.ru.js'
import support from 'lunr-languages/lunr.stemmer.support.js'

interface Rules {
  stemmer(word: string): string
  stopWordFilter: string[]
}

type Host = {
  Pipeline: { registerFunction(): void }
  generateStopWordFilter(list: string[]): string[]
} & { [language in ListedLanguage]?: Rules }

type StemmedLanguage = 'pl' | 'ro' | 'ru'
type ListedLanguage = StemmedLanguage | 'ko'

// lunr-languages writes itself onto the lunr that it is given. It gets a stand-in, which hands us
// plain stop-word lists and leaves the real lunr and its pipeline registry as they are.
const host: Host = {
  Pipeline: { registerFunction() {} },
  generateStopWordFilter: (list) => list
}
for (const add of [support, korean, polish, romanian, russian]) add(host)

/** The Snowball stem of a lower-case word. */
export function snowball(language: StemmedLanguage, word: string): string {
  return host[language]?.stemmer(word) ?? word
}

/** The Porter stem of a lower-case English word. */
export function porter(word: string): string {
  return String(lunr.stemmer(new lunr.Token(word, {})))
}

export function stopList(language: ListedLanguage): string[] {
  return host[language]?.stopWordFilter ?? []
}

export function englishStopWord(word: string): boolean {
  return !lunr.stopWordFilter(new lunr.Token(word, {}))
}
