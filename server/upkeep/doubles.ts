/** Values that are likely the same one written twice, each group in the order of the list. */
export function doublesAmong(values: string[]): string[][] {
  const groups = Map.groupBy(values, letters)
  return [...groups].flatMap(([key, group]) => (key !== '' && group.length > 1 ? [group] : []))
}

/**
 * The same letters whatever their case, marks, spaces and signs. Between two figures a sign means
 * something (201-1 is not 2011), so there any of them counts as one.
 */
export function letters(value: string): string {
  return alike(value.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, ''))
    .replace(/(?<=\p{N})[^\p{L}\p{N}]+(?=\p{N})/gu, '.')
    .replace(/(?<!\p{N})[^\p{L}\p{N}]+|[^\p{L}\p{N}]+(?!\p{N})/gu, '')
}

const APART: Record<string, string> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe' }
const CYRILLIC: Record<string, string> = {
  ...{ а: 'a', в: 'b', е: 'e', к: 'k', м: 'm', н: 'h', о: 'o', р: 'p', с: 'c', т: 't' },
  ...{ у: 'y', х: 'x' }
}

/** 1С in Cyrillic and 1C in Latin look the same; a word with letters of its own does not. */
function alike(text: string): string {
  const plain = text.replace(/[łøđßæœ]/g, (it) => APART[it] ?? it)
  const own = /(?![авекмнорстух])\p{Script=Cyrillic}/u.test(plain)
  return own ? plain : plain.replace(/\p{Script=Cyrillic}/gu, (it) => CYRILLIC[it] ?? it)
}
