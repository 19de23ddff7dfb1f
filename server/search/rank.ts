import { fold } from '#language'
import { COLUMNS, WEIGHTS } from './fields.ts'
import { hashOf, isWritten, writtenHash } from './forward.ts'
import type { Alternative, Sought, Stats } from './sought.ts'

export const TUNING = {
  k1: 1.2,
  b: 0.75,
  stem: 0.55,
  parts: 1,
  near: 0.5,
  nearPower: 1,
  nearQuery: 1,
  coverage: 0,
  koExact: false,
  aside: 0.5,
  partsCombine: 'max' as 'sum' | 'max',
  pairsNear: 0,
  idfPow: 1,
  dfWeighted: false,
  multi: 'max' as 'max' | 'sum'
}
export type Tuning = typeof TUNING

const PAIR = /^[가-힣]{1,2}$/

export function ranker(
  sought: readonly Sought[],
  stats: Stats,
  tuning: Tuning = TUNING,
  aside: readonly string[] = []
): (stream: Uint32Array) => number {
  const { k1, b, near } = tuning
  const N = stats.cases
  const idfOf = (frequency: number) => {
    const f = Math.min(frequency, N)
    return Math.log(1 + (N - f + 0.5) / (f + 0.5)) ** tuning.idfPow
  }
  const byTerm = new Map<number, { feature: number; credit: number; written: number }[]>()
  const features: { word: number; idf: number; exact: boolean }[] = []
  const words: { idf: number; groups: { features: number[]; parts: number[] }[] }[] = []
  const seen = new Set<string>()
  for (const one of sought) {
    const key = one.alternatives.map((it) => it.terms.join('+')).join('|')
    if (seen.has(key)) continue
    seen.add(key)
    const word: (typeof words)[number] = { idf: 0, groups: [] }
    const at = words.push(word) - 1
    const groups = Map.groupBy(one.alternatives, (it) =>
      it.origin === 'typed' ? '' : `${it.origin} ${it.word}`
    )
    for (const group of groups.values()) {
      const g = { features: [] as number[], parts: [] as number[] }
      word.groups.push(g)
      const single = group.filter((it) => it.terms.length === 1 && !PAIR.test(it.terms[0] ?? ''))
      const df = Math.max(0, ...single.map((it) => stats.frequencyOf(it.terms[0] ?? '')))
      const add = (it: Alternative, feature: number) => {
        const hash = hashOf(it.terms[0] ?? '')
        const list = byTerm.get(hash) ?? []
        list.push({ feature, credit: it.worth, written: writtenHash(fold(it.word)) })
        byTerm.set(hash, list)
      }
      if (df > 0) {
        const korean = /[가-힣]/.test(one.typed)
        const feature = features.push({ word: at, idf: idfOf(df), exact: !korean }) - 1
        g.features.push(feature)
        for (const it of single) add(it, feature)
        word.idf = Math.max(word.idf, idfOf(df) * (single[0]?.worth ?? 1))
      }
      for (const it of group) {
        if (it.terms.length > 1 || !PAIR.test(it.terms[0] ?? '')) continue
        const f = stats.frequencyOf(it.terms[0] ?? '')
        if (f === 0) continue
        const feature = features.push({ word: at, idf: idfOf(f), exact: false }) - 1
        g.parts.push(feature)
        add(it, feature)
        word.idf = Math.max(word.idf, idfOf(f) * 0.5)
      }
    }
  }
  const n = words.length
  const asides = new Map<number, number>()
  for (const word of aside) {
    const h = writtenHash(fold(word))
    if (!asides.has(h)) asides.set(h, asides.size)
  }
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
    let written = 0
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
        written = entry
        const as = asides.get(entry)
        if (as !== undefined) asideTf[as] = 1
        const next = stream[i + 1] ?? 0
        if (next !== 0 && !isWritten(next)) continue
        term = entry & 0x7fffffff
      }
      length++
      const hits = byTerm.get(term)
      if (!hits) continue
      for (const { feature, credit, written: as } of hits) {
        const f = features[feature]
        if (!f) continue
        const s = f.word
        const c = !f.exact || as === written ? credit : credit * tuning.stem
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
    const worth = (f: number) => {
      const t = tf[f] ?? 0
      return t === 0 ? 0 : ((features[f]?.idf ?? 0) * t * (k1 + 1)) / (t + norm)
    }
    let score = 0
    let covered = 0
    for (const word of words) {
      let of = 0
      for (const g of word.groups) {
        let singles = 0
        for (const f of g.features) singles += worth(f)
        let parts = 0
        for (const f of g.parts) parts += tuning.parts * worth(f)
        const v = tuning.partsCombine === 'sum' ? singles + parts : Math.max(singles, parts)
        of = tuning.multi === 'max' ? Math.max(of, v) : of + v
      }
      if (of > 0) covered += word.idf
      score += of
    }
    if (near) {
      for (let i = 0; i < n; i++)
        for (let j = i + 1; j < n; j++) {
          const v = best[i * n + j] ?? 0
          if (v) score += near * v * Math.min(words[i]?.idf ?? 0, words[j]?.idf ?? 0)
        }
    }
    for (const t of asideTf) if (t) score += tuning.aside
    return tuning.coverage ? score * (covered / total) ** tuning.coverage : score
  }
}
