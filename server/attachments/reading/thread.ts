import { stat } from 'node:fs/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { FILE_TEXT_MAX } from '#schema/words.ts'
import { beginningOf } from './beginning.ts'
import type { TextKind } from './kinds.ts'
import { gatherParts, type FileText } from './parts.ts'
import { readBytes } from './read-bytes.ts'
import { Unreadable, type TextFailure } from './unreadable.ts'

/** What goes over to the thread, and what comes back. */
export interface Reading {
  path: string
  kind: TextKind
}
export type Outcome = FileText | { failure: TextFailure }

/** A letter takes at most so many bytes. */
const TEXT_BYTES = FILE_TEXT_MAX * 4
/** Formats that have to be read whole. */
const WHOLE_BYTES = 60 * 1024 * 1024

/** What the thread does: one file, and then it ends. */
async function read({ path, kind }: Reading): Promise<Outcome> {
  const inLines = kind === 'text' || kind === 'markup'
  const { size } = await stat(path)
  if (!inLines && size > WHOLE_BYTES) return { failure: 'tooLarge' }
  const most = inLines ? TEXT_BYTES : WHOLE_BYTES
  const parts = gatherParts()
  try {
    await readBytes(kind, await beginningOf(path, most), parts)
  } catch (error) {
    return { failure: error instanceof Unreadable ? error.failure : 'broken' }
  }
  if (size > most) parts.endHere()
  const text = parts.done()
  return text.parts.length ? text : { failure: 'empty' }
}

parentPort?.postMessage(await read(workerData as Reading))
