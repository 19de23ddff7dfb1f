import { enableCompileCache } from 'node:module'
import { readApart } from './database/reading-thread.ts'
import { longReads } from './long-reads.ts'

enableCompileCache()
readApart(longReads.reads)
