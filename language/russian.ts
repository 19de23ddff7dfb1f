import { snowball } from './snowball.ts'

const DAYS = new Set(['ден', 'дни', 'дне', 'дня'])

/** The Snowball stem of a folded word, with what comes and goes inside it left out. */
export function russian(word: string): string {
  const stem = snowball('ru', word)
  if (DAYS.has(stem)) return 'дн'
  if (stem.length < 5) return stem
  return (
    stem
      // сверок, сверка; начисление, начислено; списание, списать; налоговый, налог
      .replace(/[оеь]к$/, 'к')
      .replace(/(?<=.{4})ен$/, '')
      .replace(/(?<=.{3}а)н$/, '')
      .replace(/[оеь]н$/, 'н')
      .replace(/(?<=.{4})ов$/, '')
  )
}
