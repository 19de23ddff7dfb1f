import type { CaseState, Language } from '#schema/words.ts'

/** What people call the states when they search: the word of the screens first, then other forms. */
export const STATE_NAMES: Record<CaseState, Record<Language, string[]>> = {
  open: {
    en: ['open'],
    ko: ['미해결', '진행중'],
    ru: ['открыт', 'открыто', 'открытый', 'открытые'],
    pl: ['otwarty', 'otwarte', 'otwarta'],
    ro: ['deschis', 'deschise']
  },
  solved: {
    en: ['solved'],
    ko: ['해결됨', '해결'],
    ru: ['решён', 'решено', 'решённый', 'решённые'],
    pl: ['rozwiązany', 'rozwiązane', 'rozwiązana'],
    ro: ['rezolvat', 'rezolvate']
  },
  validated: {
    en: ['validated', 'checked'],
    ko: ['검증됨', '검증'],
    ru: ['проверено', 'проверен', 'проверенный', 'проверенные'],
    pl: ['zatwierdzony', 'zatwierdzone', 'zwalidowany', 'zwalidowane', 'sprawdzony'],
    ro: ['validat', 'validate', 'verificat']
  },
  superseded: {
    en: ['superseded', 'replaced'],
    ko: ['대체됨', '대체'],
    ru: ['заменён', 'заменено', 'заменённый', 'заменённые'],
    pl: ['zastąpiony', 'zastąpione'],
    ro: ['înlocuit', 'înlocuite']
  },
  archived: {
    en: ['archived'],
    ko: ['보관됨', '보관'],
    ru: ['в архиве', 'архив', 'архивный', 'архивные'],
    pl: ['zarchiwizowany', 'zarchiwizowane', 'archiwum'],
    ro: ['arhivat', 'arhivate']
  }
}
