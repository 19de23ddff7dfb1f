import type { Language } from '#schema/words.ts'
import type { Search } from '../measures.ts'
import type { Text } from '../tasks.ts'

export interface Engine {
  name: string
  build(texts: readonly Text[]): Search | Promise<Search>
}

export const languagesOf = (texts: readonly Text[]): Language[] => [
  ...new Set(texts.map(({ language }) => language))
]
