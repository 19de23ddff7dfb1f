import { snowball } from './snowball.ts'

/** The Snowball stem of a folded word; the vowel that comes and goes is left out: сверок, сверка. */
export function russian(word: string): string {
  const stem = snowball('ru', word)
  if (stem.length < 5) return stem
  return stem
    .replace(/[оеь]([кн])$/, '$1')
    .replace(/(?<=.{4})ов$/, '')
}
