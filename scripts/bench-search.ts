import { quality } from './bench-search/quality.ts'

/**
 * `npm run bench:search [-- part …]`, all parts one after another, or some of them:
 * - quality [all|tuning|held] [ideas] [en,mixed,…]: how well searches find, ours beside others on the
 *   same questions: as asked, with a typing error, without diacritics. `ideas`: ours beside itself
 *   with one idea left out or another one taken.
 * - cross: questions in another language than the case, with the glossary and without.
 * - latency: houses of 1,000, 10,000 and 100,000 cases, beside the raw index.
 * - offline: what lies on a device, from a key to the screen.
 * - similar, signals: what is offered as similar; what may be added to the words.
 */
const args = process.argv.slice(2)
const PARTS = {
  quality: () => {
    const half = args.includes('tuning') ? 'tuning' : args.includes('held') ? 'held out' : 'all'
    const only = args.find((it) => /^(?:en|ko|ru|pl|ro|mixed)\b/.test(it))?.split(',')
    return quality(half, args.includes('ideas'), only)
  },
  cross: () => import('./bench-search/cross-language.ts'),
  latency: async () => {
    const { latency } = await import('./bench-search/latency.ts')
    await latency([1_000, 10_000, 100_000])
  },
  offline: () => import('./bench-search/offline.ts'),
  similar: () => import('./bench-search/similar.ts'),
  signals: () => import('./bench-search/signals.ts')
}

const names = Object.keys(PARTS) as (keyof typeof PARTS)[]
const named = names.filter((name) => args.includes(name))
const everything = args.length ? (['quality'] as const) : names
for (const name of named.length ? named : everything) {
  console.log(`\n── ${name}`)
  await PARTS[name]()
}
