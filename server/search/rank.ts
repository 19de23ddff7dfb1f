import { fold } from '#language'
import { COLUMNS, WEIGHTS } from './fields.ts'
import { hashOf, isWritten, writtenHash } from './forward.ts'
import type { Sought, Stats } from './sought.ts'

/** What the ranking weighs; chosen by measurement (docs/search.md). */
export const TUNING = {
  k1: 1.2,
  b: 0.75,
  /** A word as it was typed beside one that only shares its stem. */
  stem: 1,
  /** Terms that stand for a word only together, beside one that does so alone. */
  parts: 1,
  /** Words that are near each other in the query and in the case. */
  near: 0,
  nearPower: 1,
  nearQuery: 1,
  coverage: 0,
  pool: 'sum' as 'sum' | 'pooled' | 'max',
  partsCombine: 'sum' as 'sum' | 'max',
  idfFloor: 1e-6,
  idfPlus: false,
  dedupe: false,
  koExact: false,
  aside: 0,
  asideSat: 0,
  lang: 0
}
export type Tuning = typeof TUNING

const PAIR = /^[가-힣]{1,2}$/

interface Feature {
  sought: number
  idf: number
  share: number
}

export function ranker(
  sought: readonly Sought[],
  stats: Stats,
  tuning: Tuning = TUNING,
  aside: readonly string[] = []
): (stream: Uint32Array) => number {
  const { k1, b, near } = tuning
  const features: Feature[] = []
  const N = stats.cases
  const idfOf = (frequency: number) => {
    const f = Math.min(frequency, N)
    const v = tuning.idfPlus
      ? Math.log(1 + (N - f + 0.5) / (f + 0.5))
      : Math.log((N - f + 0.5) / (f + 0.5))
    return Math.max(v, tuning.idfFloor)
  }
  // hash -> list of [feature, credit]
  const byTerm = new Map<number, [number, number][]>()
  const byWritten = new Map<number, number[]>()
  const add = (term: string, feature: number, credit: number) => {
    const h = hashOf(term)
    const list = byTerm.get(h) ?? []
    list.push([feature, credit])
    byTerm.set(h, list)
  }
  const seen = new Set<string>()
  const words: {
    idf: number
    singles: number[]
    parts: number[]
    exact: number
    korean: boolean
  }[] = []
  for (const one of sought) {
    if (tuning.dedupe) {
      const key = one.alternatives.map((it) => it.terms.join('+')).join('|')
      if (seen.has(key)) continue
      seen.add(key)
    }
    const at = words.length
    const word = {
      idf: 0,
      singles: [] as number[],
      parts: [] as number[],
      exact: -1,
      korean: /[가-힣]/.test(one.typed)
    }
    words.push(word)
    const single = one.alternatives.filter(
      (it) => it.terms.length === 1 && !PAIR.test(it.terms[0] ?? '')
    )
    const dfs = single.map((it) => stats.frequencyOf(it.terms[0] ?? ''))
    if (tuning.pool === 'pooled') {
      if (single.length) {
        const typed = single.filter((it) => it.origin === 'typed')
        const df = Math.max(
          ...typed.map((it) => stats.frequencyOf(it.terms[0] ?? '')),
          typed.some((it) => stats.frequencyOf(it.terms[0] ?? '') > 0) ? 1 : Math.max(1, ...dfs)
        )
        features.push({ sought: at, idf: idfOf(df), share: 1 })
        word.singles.push(features.length - 1)
        for (const it of single) add(it.terms[0] ?? '', features.length - 1, it.worth)
        word.idf = idfOf(df)
      }
    } else {
      single.forEach((it, n) => {
        const df = dfs[n] ?? 0
        if (df === 0) return
        features.push({ sought: at, idf: idfOf(df), share: it.worth })
        word.singles.push(features.length - 1)
        add(it.terms[0] ?? '', features.length - 1, 1)
        word.idf = Math.max(word.idf, idfOf(df))
      })
    }
    for (const it of one.alternatives) {
      if (it.terms.length === 1 && !PAIR.test(it.terms[0] ?? '')) continue
      for (const term of it.terms) {
        const df = stats.frequencyOf(term)
        if (df === 0) continue
        features.push({ sought: at, idf: idfOf(df), share: it.worth * tuning.parts })
        word.parts.push(features.length - 1)
        add(term, features.length - 1, 1)
        word.idf = Math.max(word.idf, idfOf(df) * 0.5)
      }
    }
    const w = writtenHash(fold(one.typed))
    byWritten.set(w, [...(byWritten.get(w) ?? []), at])
  }
  const n = words.length
  const asides = new Map<number, number>()
  for (const word of aside)
    if (!asides.has(writtenHash(fold(word)))) asides.set(writtenHash(fold(word)), asides.size)
  const asideTf = new Float64Array(asides.size)
  const tf = new Float64Array(features.length)
  const last = new Int32Array(n)
  const best = new Float64Array(n * n)
  const weights = COLUMNS.map((it) => WEIGHTS[it])
  const total = words.reduce((s, w) => s + w.idf, 0) || 1

  return (stream) => {
    tf.fill(0)
    last.fill(-1000)
    best.fill(0)
    asideTf.fill(0)
    let column = 0
    let position = 0
    let length = 0
    let exact = -1
    for (let i = 0; i < stream.length; i++) {
      const entry = stream[i] ?? 0
      if (entry === 0) {
        column++
        position += 1000
        continue
      }
      let term = entry
      if (isWritten(entry)) {
        position++
        exact = byWritten.has(entry) ? (byWritten.get(entry)?.[0] ?? -1) : -1
        const as = asides.get(entry)
        if (as !== undefined) asideTf[as] = (asideTf[as] ?? 0) + 1
        const next = stream[i + 1] ?? 0
        if (next !== 0 && !isWritten(next)) continue
        term = entry & 0x7fffffff
      }
      length++
      const hits = byTerm.get(term)
      if (!hits) continue
      for (const [feature, credit] of hits) {
        const f = features[feature]
        if (!f) continue
        const s = f.sought
        const c =
          exact === s || (!tuning.koExact && words[s]?.korean) || words[s]?.parts.includes(feature)
            ? credit
            : credit * tuning.stem
        tf[feature] = (tf[feature] ?? 0) + (weights[column] ?? 1) * c
        if (near && last[s] !== position) {
          for (let o = 0; o < n; o++) {
            if (o === s) continue
            const d = position - (last[o] ?? 0)
            if (d > 0 && d < 30) {
              const qd = Math.abs(o - s)
              const v = 1 / d ** tuning.nearPower / qd ** tuning.nearQuery
              const k = o < s ? o * n + s : s * n + o
              if (v > (best[k] ?? 0)) best[k] = v
            }
          }
          last[s] = position
        }
      }
    }
    const norm = k1 * (1 - b + (b * length) / stats.averageLength)
    let score = 0
    let covered = 0
    for (let s = 0; s < n; s++) {
      const word = words[s]
      if (!word) continue
      let singles = 0
      for (const f of word.singles) {
        const t = tf[f] ?? 0
        if (t === 0) continue
        const v = ((features[f]?.idf ?? 0) * (features[f]?.share ?? 0) * t * (k1 + 1)) / (t + norm)
        singles = tuning.pool === 'sum' ? singles + v : Math.max(singles, v)
      }
      let parts = 0
      for (const f of word.parts) {
        const t = tf[f] ?? 0
        if (t === 0) continue
        parts += ((features[f]?.idf ?? 0) * (features[f]?.share ?? 0) * t * (k1 + 1)) / (t + norm)
      }
      if (singles + parts > 0) covered += word.idf
      score += tuning.partsCombine === 'sum' ? singles + parts : Math.max(singles, parts)
    }
    if (near) {
      for (let i = 0; i < n; i++)
        for (let j = i + 1; j < n; j++) {
          const v = best[i * n + j] ?? 0
          if (v) score += near * v * Math.min(words[i]?.idf ?? 0, words[j]?.idf ?? 0)
        }
    }
    for (const t of asideTf) if (t) score += (tuning.aside * t) / (t + tuning.asideSat)
    return tuning.coverage ? score * (covered / total) ** tuning.coverage : score
  }
}
