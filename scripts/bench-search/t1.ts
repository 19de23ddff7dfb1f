import { tryAll } from './try.ts'
import { ours } from './engines/ours.ts'
await tryAll([ours('ours'), ours('as found', {asFound: true})], 'tuning', (process.argv[2] ?? 'en,ko').split(','), ['clean', 'typo'])
process.exit()
