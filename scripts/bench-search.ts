import { quality } from './bench-search/quality.ts'

/**
 * `npm run bench:search [all|tuning|held] [ideas] [en,mixed,…]`: how well searches find, ours
 * beside others on the same questions: as asked, with a typing error, without diacritics. `ideas`:
 * ours beside itself with one idea left out or another one taken.
 */
const args = process.argv.slice(2)
const half = args.includes('tuning') ? 'tuning' : args.includes('held') ? 'held out' : 'all'
const only = args.find((it) => /^(?:en|ko|ru|pl|ro|mixed)\b/.test(it))?.split(',')
await quality(half, args.includes('ideas'), only)
