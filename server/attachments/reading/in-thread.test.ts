import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { paper } from '#seeds/files.ts'
import { readInThread } from './in-thread.ts'

const folder = mkdtempSync(join(tmpdir(), 'bridgebook-reading-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const path = join(folder, 'a.pdf')
writeFileSync(path, paper(['It says this.']))
const reading = { path, kind: 'pdf' } as const

it('reads a file apart', async () => {
  const text = await readInThread(reading)
  expect(text).toEqual({ parts: [{ where: 'p:1', text: 'It says this.' }], cut: false })
})

it('gives a file up that takes too long', async () => {
  expect(await readInThread(reading, undefined, { ms: 1 })).toEqual({ failure: 'stopped' })
})

it('lives on when a file takes all memory', async () => {
  expect(await readInThread(reading, undefined, { heapMb: 4 })).toEqual({ failure: 'stopped' })
})

it('lives on when a file is gone', async () => {
  const gone = { ...reading, path: join(folder, 'gone') }
  expect(await readInThread(gone)).toEqual({ failure: 'stopped' })
})

it('does not blame the file when the house closes', async () => {
  const stop = new AbortController()
  const text = readInThread(reading, stop.signal)
  stop.abort()
  await expect(text).rejects.toThrow('stopped')
})
