/**
 * Remembers what `work` made of a word. Texts repeat their words, so most lookups hit. When the
 * young half is full it becomes the old half: memory stays bounded without bookkeeping per word.
 */
export function remember<T>(work: (word: string) => T, limit = 30_000): (word: string) => T {
  let young = new Map<string, T>()
  let old = young
  return (word) => {
    let result = young.get(word)
    if (result !== undefined) return result
    result = old.get(word) ?? work(word)
    if (young.size >= limit) {
      old = young
      young = new Map()
    }
    young.set(word, result)
    return result
  }
}
