import MiniSearch from 'minisearch'
import type { Engine } from './engine.ts'

export const miniSearch = engine('MiniSearch', {})
export const miniSearchFuzzy = engine('MiniSearch fuzzy', { fuzzy: 0.2 })

function engine(name: string, options: { fuzzy?: number }): Engine {
  return {
    name,
    build(texts) {
      const index = new MiniSearch<{ id: string; text: string }>({ fields: ['text'] })
      index.addAll(texts.map(({ id, text }) => ({ id, text })))
      return ({ query }, most) =>
        index
          .search(query, options)
          .slice(0, most)
          .map(({ id }) => String(id))
    }
  }
}
