import { tryAll } from './try.ts'
import { labKnown, labUnknown } from './engines/lab.ts'
import { unicode61, trigram } from './engines/fts5.ts'
import { asItComes, withLanguages } from './engines/lunr.ts'
import { miniSearch } from './engines/minisearch.ts'
import { ours, plainAlternatives } from './engines/ours.ts'
await tryAll(
  [
    labKnown,
    labUnknown,
    ours('ours first stage', { rank: false }),
    ours('ours, plain rank sum', {}),
    ours('known', { known: true }),
    unicode61,
    trigram,
    miniSearch
  ],
  'all'
)
