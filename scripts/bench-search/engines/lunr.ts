import lunr from 'lunr'
import korean from 'lunr-languages/lunr.ko.js'
import multi from 'lunr-languages/lunr.multi.js'
import polish from 'lunr-languages/lunr.pl.js'
import romanian from 'lunr-languages/lunr.ro.js'
import russian from 'lunr-languages/lunr.ru.js'
import support from 'lunr-languages/lunr.stemmer.support.js'
import type { Text } from '../tasks.ts'
import { languagesOf, type Engine } from './engine.ts'

type Plugin = Parameters<lunr.Builder['use']>[0]
const extended = lunr as typeof lunr &
  Record<string, Plugin> & {
    multiLanguage(...languages: string[]): Plugin
  }
for (const add of [support, multi, korean, polish, romanian, russian] as ((to: object) => void)[]) {
  add(lunr)
}

const ofAll = extended.multiLanguage('en', 'ko', 'ru', 'pl', 'ro')

/** lunr as it comes, with lunr-languages as its documentation says, and with one letter astray. */
export const asItComes = engine('lunr as it comes', () => undefined)
export const withLanguages = engine('lunr + lunr-languages', language)
export const withLanguagesFuzzy = engine('lunr + lunr-languages ~1', language, 1)

function language(texts: readonly Text[]): Plugin | undefined {
  const all = languagesOf(texts)
  if (all.length > 1) return ofAll
  const [only = 'en'] = all
  return only === 'en' ? undefined : extended[only]
}

function engine(
  name: string,
  pluginFor: (texts: readonly Text[]) => Plugin | undefined,
  editDistance = 0
): Engine {
  return {
    name,
    build(texts) {
      const index = lunr(function () {
        const plugin = pluginFor(texts)
        this.ref('id')
        this.field('text')
        if (plugin) this.use(plugin)
        for (const { id, text } of texts) this.add({ id, text })
      })
      return ({ query }, most) =>
        index
          .query((wanted) => {
            for (const token of lunr.tokenizer(query)) {
              wanted.term(String(token), editDistance ? { boost: 3 } : {})
              if (editDistance && String(token).length > 3) {
                wanted.term(String(token), { editDistance })
              }
            }
          })
          .slice(0, most)
          .map(({ ref }) => ref)
    }
  }
}
