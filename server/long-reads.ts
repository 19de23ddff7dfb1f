import { join } from 'node:path'
import { findSilos } from './ability/silos.ts'
import { findBoard } from './close/board.ts'
import { compareCloses } from './close/comparison.ts'
import type { Apart } from './database/apart.ts'
import { packedText } from './offline/pack.ts'
import { findPages } from './playbook/book.ts'
import { findGaps } from './playbook/gaps-find.ts'
import { completions } from './playbook/completions.ts'
import { facets } from './playbook/facets.ts'
import { search } from './playbook/search.ts'
import { similar, similarTo } from './playbook/similar.ts'
import { findRisk } from './risk/board.ts'
import { root } from './root.ts'

const isSource = import.meta.filename.endsWith('.ts')

/** Reads that would keep everybody waiting in a large house: `database.apart(facets, …)`. */
export const longReads: Apart = {
  reads: {
    compareCloses,
    completions,
    facets,
    findBoard,
    findGaps,
    findPages,
    findRisk,
    findSilos,
    packedText,
    search,
    similar,
    similarTo
  },
  file: isSource
    ? join(import.meta.dirname, 'reading-thread.ts')
    : join(root, 'build', 'server', 'reading-thread.js')
}
