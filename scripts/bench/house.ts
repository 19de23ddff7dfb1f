import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { seedCompany } from '#server/testing/company.ts'
import { openDatabase } from '#server/database/open.ts'
import { logCase } from '#server/cases/log.ts'
import { makeToken } from '#server/people/tokens.ts'
import type { Person } from '#server/http/person.ts'
import { generatedCases } from './generated.ts'

const NOW = '2026-11-03T09:00:00.000Z'
const marta: Person = {
  id: 'marta',
  name: 'Marta Kowal',
  language: 'en',
  entity: 'PL02',
  unit: 'pl-services',
  roles: [],
  sessionId: null
}

/** A data directory with so many generated cases, and a token to come in with. */
export async function furnish(count: number) {
  const dataDir = mkdtempSync(join(tmpdir(), 'bridgebook-bench-'))
  const database = await openDatabase('', dataDir)
  await seedCompany(database, NOW)
  const cases = generatedCases(count)
  const BATCH = 500
  for (let left = count; left > 0; left -= BATCH) {
    await database.transaction(async (tx) => {
      for (let at = 0; at < Math.min(BATCH, left); at++) {
        const { value } = cases.next()
        if (value) await logCase(tx, marta, value, NOW)
      }
    })
  }
  const { token } = await database.transaction((tx) =>
    makeToken(tx, marta, { name: 'bench' }, new Date().toISOString())
  )
  await database.close()
  return { dataDir, token }
}

/** Starts the built server and waits for its first answer. */
export async function open(dataDir: string) {
  const port = 20_000 + Math.floor(Math.random() * 20_000)
  const began = performance.now()
  const child = spawn(process.execPath, ['build/server/main.js'], {
    env: { ...process.env, DATA_DIR: dataDir, PORT: String(port), LOG_LEVEL: 'error' },
    stdio: 'ignore'
  })
  const base = `http://127.0.0.1:${port}`
  for (;;) {
    const answered = await fetch(`${base}/healthz`).then(
      ({ ok }) => ok,
      () => false
    )
    if (answered) break
    await new Promise((done) => setTimeout(done, 5))
  }
  return {
    base,
    startMs: performance.now() - began,
    /** Resident memory in MB, as the system counts it (Linux). */
    memory: () => {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
      return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
    },
    close: () =>
      new Promise<void>((done) => {
        child.once('exit', () => done())
        child.kill('SIGTERM')
      })
  }
}
