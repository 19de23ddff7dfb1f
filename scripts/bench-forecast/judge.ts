import { METHODS, type Method, type Name } from './methods.ts'
import { HELD_BACK, worldOf, type Story } from './worlds.ts'

/** How often the right period was named, and how far the probabilities were off. */
export interface Judged {
  right: number
  /** Brier (1950): the mean square of what was said less what came; less is better. */
  brier: number
  /** In how many histories. */
  of: number
}

export interface Spread {
  mean: number
  sd: number
  min: number
  max: number
}

function judge(method: Method, stories: Story[]): Judged {
  let [right, squares] = [0, 0]
  for (const { came, next } of stories) {
    const { first, probability } = method(came)
    const truth = next.indexOf(true)
    if ((first ?? -1) === truth) right++
    squares += next.reduce((sum, it, at) => sum + ((probability[at] ?? 0) - Number(it)) ** 2, 0)
  }
  const of = stories.length
  return { right: right / of, brier: squares / (of * HELD_BACK), of }
}

/** A method in each of some worlds, by itself and over all of them by rule. */
export function judgeIn(name: Name, worlds: number[]) {
  const method = METHODS[name]
  const each = worlds.map((number) => judge(method, worldOf(number)))
  const rules = Map.groupBy(worlds.flatMap(worldOf), ({ rule }) => rule)
  return {
    right: spreadOf(each.map(({ right }) => right)),
    brier: spreadOf(each.map(({ brier }) => brier)),
    byRule: [...rules].map(([rule, stories]) => ({ rule, ...judge(method, stories) }))
  }
}

function spreadOf(values: number[]): Spread {
  const mean = values.reduce((sum, it) => sum + it, 0) / values.length
  const squares = values.reduce((sum, it) => sum + (it - mean) ** 2, 0)
  return {
    mean,
    sd: Math.sqrt(squares / (values.length - 1)),
    min: Math.min(...values),
    max: Math.max(...values)
  }
}
