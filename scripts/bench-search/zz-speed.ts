import { forwardOf, streamOf } from '#server/search/forward.ts'
import { COLUMNS } from '#server/search/fields.ts'
import { wordsIn } from '#server/search/index.ts'
import { ranker } from '#server/search/rank.ts'
import { askFor } from '#server/search/ask.ts'
import { generatedCases } from '/work/main/scripts/bench/generated.ts'
import { buildAutomaton, repairs, spelt } from '#language'
const all = [...generatedCases(100)].map((it) =>
  streamOf(
    forwardOf(
      Object.fromEntries(
        COLUMNS.map((c) => [
          c,
          c === 'title'
            ? wordsIn(it.title, it.language)
            : c === 'symptom'
              ? wordsIn(
                  [
                    it.symptom,
                    it.cause,
                    it.cues,
                    it.judgement,
                    ...it.steps.map((s) => s.text)
                  ].join(' '),
                  it.language
                )
              : []
        ])
      ) as any
    )
  )
)
console.log('entries', all.reduce((s, x) => s + x.length, 0) / 100)
for (const q of [
  'invoice blocked price difference',
  'why does the goods receipt account not match the invoice after the month end close run',
  '매입채무 대사 불일치'
]) {
  const { sought } = await askFor(q, { knows: async () => true, beginning: async () => [] })
  const stats = { cases: 100, averageLength: 250, frequencyOf: () => 20 }
  const t: number[] = []
  for (let i = 0; i < 300; i++) {
    const b = performance.now()
    const r = ranker(sought, stats)
    for (const s of all) r(s)
    t.push(performance.now() - b)
  }
  t.sort((a, b) => a - b)
  console.log(q, 'p50', t[150]!.toFixed(2), 'p95', t[285]!.toFixed(2))
}
const L = 'abcdefghijklmnoprstuwyzаеикл'
const ws = new Set<string>()
let seed = 7
const rnd = () => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff
while (ws.size < 200000) {
  let w = ''
  const n = 5 + Math.floor(rnd() * 8)
  for (let i = 0; i < n; i++) w += L[Math.floor(rnd() * rnd() * L.length)]
  ws.add(w)
}
const sorted = [...ws].sort()
let last = performance.now()
let worst = 0
const b0 = performance.now()
const a = await buildAutomaton(sorted, async () => {
  worst = Math.max(worst, performance.now() - last)
  await new Promise((r) => setImmediate(r))
  last = performance.now()
})
console.log(
  'build',
  sorted.length,
  (performance.now() - b0).toFixed(0),
  'worst slice',
  worst.toFixed(1),
  'last',
  (performance.now() - last).toFixed(1),
  (process.memoryUsage().heapUsed / 1e6) | 0,
  'MB'
)
for (const d of [1, 2]) {
  const t: number[] = []
  for (let i = 0; i < 60; i++) {
    const w = sorted[(i * 3331) % sorted.length]! + 'x'
    const s = performance.now()
    a.near(w, d)
    t.push(performance.now() - s)
  }
  t.sort((x, y) => x - y)
  console.log('near', d, 'p50', t[30]!.toFixed(2), 'p95', t[57]!.toFixed(2))
}
process.exit()
