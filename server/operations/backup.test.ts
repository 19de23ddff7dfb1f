import { createHash, randomBytes } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import Sqlite from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chanceFor } from '#seeds/chance.ts'
import { missing } from '../../scripts/load/check.ts'
import { tokensOfFirstPerson } from '../../scripts/load/first-person.ts'
import { openHouse, type House } from '../../scripts/load/house.ts'
import { keepWriting, type Written } from '../../scripts/load/writer.ts'
import { pathOf } from './attachments-copy.ts'
import { backUp } from './backup.ts'
import { restore } from './restore.ts'
import { backupsIn } from './retention.ts'

const folder = mkdtempSync(join(tmpdir(), 'bridgebook-backup-'))
const dataDir = join(folder, 'data')
const to = join(folder, 'backups')
const living = { dataDir, databaseUrl: '' }
const database = join(dataDir, 'bridgebook.sqlite')

// Servers that are processes of their own, on SQLite: once is enough.
describe.skipIf(process.env.DATABASE_URL)('a backup', { timeout: 30_000 }, () => {
  let house: House
  let backup = ''
  const stop = new AbortController()
  const written: Written[] = []
  const writing: Promise<unknown>[] = []
  let before: Written[] = []
  const bytes = randomBytes(5_000)
  const hash = createHash('sha256').update(bytes).digest('hex')
  const file = join(dataDir, pathOf(hash))

  beforeAll(async () => {
    house = await openHouse({ dataDir, built: false })
    const tokens = await tokensOfFirstPerson(house.base, 3)
    for (const [at, token] of tokens.entries()) {
      const writer = { base: house.base, token, name: `w${at}`, chance: chanceFor(`w${at}`) }
      writing.push(
        keepWriting({ ...writer, comments: false, attachments: false, stop: stop.signal }, written)
      )
    }
    const heard = () => written.filter(({ answer }) => answer)
    while (heard().length < 30) await sleep(20)
    attach(hash)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, bytes)
    mkdirSync(join(dataDir, 'keys'))
    writeFileSync(join(dataDir, 'keys', 'mail'), 'a key', { mode: 0o600 })

    before = heard()
    backup = await backUp(living, { to, keep: 14, now: '2026-11-03T16:40:00.000Z' })
    stop.abort()
    await Promise.all(writing)
  }, 60_000)
  afterAll(async () => {
    stop.abort()
    await house?.end()
    rmSync(folder, { recursive: true })
  })

  it('made while others write holds everything that was acknowledged before it began', async () => {
    const into = join(folder, 'restored')
    const said: string[] = []
    const tell = (line: string) => said.push(line)
    await restore({ dataDir: into, databaseUrl: '' }, { ...wish(), tell })
    const restored = await openHouse({ dataDir: into, built: false })
    expect(await missing(restored.base, before)).toEqual([])
    expect(await restored.end()).toBe(0)
    expect(said.at(-1)).toBe(`${into} is as it was on 2026-11-03T16:40:00.000Z.`)
  })

  it('holds attachments and keys, which only their owner may read', async () => {
    const into = join(folder, 'with-files')
    await restore({ dataDir: into, databaseUrl: '' }, wish())
    expect(readdirSync(into).sort()).toEqual(['attachments', 'bridgebook.sqlite', 'keys'])
    expect(existsSync(join(into, pathOf(hash)))).toBe(true)
    expect(statSync(join(into, 'keys', 'mail')).mode & 0o777).toBe(0o600)
    expect(statSync(backup).mode & 0o777).toBe(0o700)
  })

  it('shares what an earlier one has, but nothing with the living house', async () => {
    const next = await backUp(living, { to, keep: 14, now: '2026-11-04T16:40:00.000Z' })
    const inode = (path: string) => statSync(path).ino
    expect(inode(join(next, pathOf(hash)))).toBe(inode(join(backup, pathOf(hash))))
    expect(inode(join(next, pathOf(hash)))).not.toBe(inode(file))
  })

  it('is not made without a file that the database names; those from before stay', async () => {
    const lost = 'f'.repeat(64)
    attach(lost)
    const making = backUp(living, { to, keep: 1, now: '2026-11-05T16:40:00.000Z' })
    await expect(making).rejects.toThrow(`1 attachments have no file, the first is ${lost}.`)
    expect(readdirSync(to)).toHaveLength(2)
    detach(lost)
  })

  it('is not made without a recording that the database names either', async () => {
    const lost = 'e'.repeat(64)
    record(lost)
    const making = backUp(living, { to, keep: 1, now: '2026-11-05T16:50:00.000Z' })
    await expect(making).rejects.toThrow(`1 attachments have no file, the first is ${lost}.`)
    change('delete from recordings')
    change('delete from bridges')
  })

  it('makes room for itself, and never removes itself', async () => {
    const last = await backUp(living, { to, keep: 1, now: '2026-11-06T16:40:00.000Z' })
    expect(await backupsIn(to)).toEqual([last])
    backup = last
  })

  it('is not brought back to where somebody works, or where something lies', async () => {
    const there = () => restore(living, { ...wish(), force: true })
    await expect(there()).rejects.toThrow(`${dataDir} is in use: stop Bridgebook first.`)
    await house.end()
    const gently = restore(living, wish())
    await expect(gently).rejects.toThrow('is not empty; --force puts what is in it aside.')

    await there()
    const aside = readdirSync(dataDir).find((it) => it.startsWith('before-restore-')) ?? ''
    expect(existsSync(join(dataDir, aside, 'bridgebook.sqlite'))).toBe(true)
    expect(existsSync(database)).toBe(true)
    expect(existsSync(file)).toBe(true)
  })

  it('that was damaged is refused', async () => {
    const into = { dataDir: join(folder, 'nowhere'), databaseUrl: '' }
    writeFileSync(join(backup, 'bridgebook.sqlite'), 'x', { flag: 'a' })
    await expect(restore(into, wish())).rejects.toThrow('bridgebook.sqlite is damaged.')
    const nothing = restore(into, { ...wish(), backup: folder })
    await expect(nothing).rejects.toThrow('is no backup')
    expect(existsSync(into.dataDir)).toBe(false)
  })

  const wish = () => ({ backup, force: false, now: '2026-11-07T08:00:00.000Z' })
})

/** A row such as an upload leaves behind. */
function attach(hash: string) {
  change(
    `insert into attachments (id, case_number, name, size, received, hash, by, at)
     select ?, number, 'a.bin', 1, 1, ?, author, created_at from cases limit 1`,
    hash.slice(0, 8),
    hash
  )
}

/** Of a bridge that the first person builds to themselves. */
function record(hash: string) {
  change(
    `insert into bridges (id, kind, giver, receiver, entity, starts_on, ends_on, purpose, made_by,
       created_at, end_reason, version)
     select 'b', 'mentoring', p.id, p.id, e.code, '2026-01-01', '2026-12-31', '', p.id, '', '', 1
     from people p, entities e limit 1`
  )
  change(
    `insert into recordings (id, bridge, kind, title, name, size, received, hash, watch, delete_on,
       by, at)
     select 'r', 'b', 'audio', '', 'a.webm', 1, 1, ?, 'pair', '2099-01-01', id, '' from people limit 1`,
    hash
  )
}

const detach = (hash: string) => change('delete from attachments where hash = ?', hash)

function change(query: string, ...values: string[]) {
  const connection = new Sqlite(database)
  connection.pragma('busy_timeout = 5000')
  connection.prepare(query).run(...values)
  connection.close()
}
