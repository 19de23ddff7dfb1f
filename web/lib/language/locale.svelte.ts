import { LANGUAGES, type Language } from '#schema/words.ts'
import type Messages from '../../messages/en.json'
import type More from '../../messages/more/en.json'

export type MessageKey = keyof typeof Messages | keyof typeof More
type Texts = Record<MessageKey, string>

/** How each language is written here: dates, figures, sorting. */
const TAGS: Record<Language, string> = {
  en: 'en-GB',
  ko: 'ko-KR',
  ru: 'ru-RU',
  pl: 'pl-PL',
  ro: 'ro-RO'
}

/** Each language by its own name: whoever looks for theirs may read no other. */
export const LANGUAGE_NAMES: Record<Language, string> = {
  en: 'English',
  ko: '한국어',
  ru: 'Русский',
  pl: 'Polski',
  ro: 'Română'
}

const REMEMBERED = 'bridgebook.language'
const files = import.meta.glob<Texts>('../../messages/**/*.json', { import: 'default' })

interface Wanted {
  language: Language
  /** Today shows with the first texts alone; every other page has brought the rest. */
  all: boolean
}

let wanted: Wanted = { language: firstChoice(), all: false }
// Language and texts change together, so that no screen is ever half in one language.
let current = $state.raw<Wanted & { texts?: Texts }>({ ...wanted })

export const locale = {
  get language() {
    return current.language
  },
  get tag() {
    return TAGS[current.language]
  },
  text(key: MessageKey): string {
    return current.texts?.[key] ?? key
  }
}

/** Switches at once, without a reload; what is typed stays. Fails if the texts do not arrive. */
export async function setLanguage(language: Language) {
  wanted = { ...wanted, language }
  await Promise.all([show(), fonts(language)])
  remember(language)
}

/** Before any page but Today, and before whatever Today opens later. */
export async function loadTheRest() {
  if (!wanted.all) wanted = { ...wanted, all: true }
  if (!current.all) await show()
}

/** Shows what is wanted; by the time that texts arrive it may be something else, or more of it. */
async function show() {
  for (;;) {
    const now = wanted
    try {
      const texts = await textsOf(now)
      if (now !== wanted) continue
      current = { ...now, texts }
      document.documentElement.lang = now.language
      return
    } catch (error) {
      if (now === wanted) wanted = current
      throw error
    }
  }
}

async function textsOf({ language, all }: Wanted): Promise<Texts> {
  const from = (place: string) => files[`../../messages/${place}${language}.json`]?.()
  const [first, more] = await Promise.all([from(''), all && from('more/')])
  return { ...first, ...more } as Texts
}

/** Before the first screen: the texts of the language this device used last, or that it asks for. */
export const loadFirstLanguage = () => (current.texts ? undefined : setLanguage(current.language))

/** Korean letters come in 124 slices; a reader of Korean needs their list first, others later. */
function fonts(language: Language) {
  const list = import('@fontsource-variable/noto-sans-kr/wght.css').catch(() => undefined)
  return language === 'ko' ? list : undefined
}

function firstChoice(): Language {
  const asked = [remembered(), ...(globalThis.navigator?.languages ?? [])]
  const known = asked.map((tag) => LANGUAGES.find((language) => tag?.startsWith(language)))
  return known.find((language) => language !== undefined) ?? 'en'
}

function remembered() {
  try {
    return localStorage.getItem(REMEMBERED) ?? undefined
  } catch {
    return undefined
  }
}

function remember(language: Language) {
  try {
    localStorage.setItem(REMEMBERED, language)
  } catch {
    // Storage can be forbidden; the choice then lasts as long as the page.
  }
}
