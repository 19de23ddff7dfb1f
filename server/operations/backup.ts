import { mkdir, rename, rm } from 'node:fs/promises'
import { basename, join, relative, resolve, sep } from 'node:path'
import { copyAttachments, hashesBelow, pathOf } from './attachments-copy.ts'
import { checkBackup, hashesOf } from './backup-check.ts'
import { copyWhole, filesBelow, hashOfFile, settle, unlessGone } from './files.ts'
import {
  ASIDE,
  ATTACHMENTS,
  DATABASE,
  OTHERS,
  Refusal,
  writeManifest,
  type Manifest
} from './manifest.ts'
import { copyPostgres } from './postgres-copy.ts'
import { backupsIn, nameOf, removeOldest, removeUnfinished } from './retention.ts'
import { copySqlite } from './sqlite-copy.ts'

export interface House {
  dataDir: string
  /** postgres://…, or empty for SQLite in dataDir. */
  databaseUrl: string
}

interface Wish {
  to: string
  keep: number
  now: string
  tell?: (line: string) => void
}

/** Copies a house that may be in use; the copy gets its name when it has been found whole. */
export async function backUp(house: House, { to, keep, now, tell = () => {} }: Wish) {
  const folder = resolve(to)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await removeUnfinished(folder)
  const [earlier] = (await backupsIn(folder)).slice(-1)
  const backup = join(folder, nameOf(now))
  const making = join(folder, `.making-${basename(backup)}`)
  await mkdir(making, { mode: 0o700 })
  try {
    await copyHouse(house, making, { earlier, now, tell, folder })
    tell('Checking …')
    const { files } = await checkBackup(making)
    await settle(making)
    await rename(making, backup)
    await settle(folder)
    tell(`${Object.keys(files).length} files are whole: ${backup}`)
  } catch (error) {
    await rm(making, { recursive: true, force: true })
    throw error
  }
  for (const old of await removeOldest(folder, keep)) tell(`Removed ${old}`)
  return backup
}

interface Copying {
  earlier: string | undefined
  now: string
  tell: (line: string) => void
  folder: string
}

async function copyHouse(house: House, to: string, { earlier, now, tell, folder }: Copying) {
  const { dataDir, databaseUrl } = house
  const dialect = databaseUrl ? 'postgres' : 'sqlite'
  const database = join(to, DATABASE[dialect])
  // Attachments first: rows of the database then name little that is not copied yet.
  let copied = await copyAttachments(dataDir, to, earlier, await hashesBelow(dataDir))
  tell(dialect === 'sqlite' ? 'Copying the database …' : 'pg_dump copies the database …')
  if (databaseUrl) await copyPostgres(databaseUrl, database)
  else await copySqlite(livingFile(dataDir), database)
  copied += await copyAttachments(dataDir, to, earlier, await hashesOf(to, { dialect }))
  tell(`${copied} new attachments copied.`)
  for (const path of await othersIn(dataDir, folder)) {
    await copyWhole(join(dataDir, path), join(to, OTHERS, path)).catch(unlessGone)
  }
  await writeManifest(to, { format: 1, madeAt: now, dialect, files: await filesOf(to) })
}

const livingFile = (dataDir: string) => join(dataDir, DATABASE.sqlite)

async function filesOf(folder: string): Promise<Manifest['files']> {
  const files: Manifest['files'] = {}
  for (const hash of await hashesBelow(folder)) files[pathOf(hash)] = hash
  for (const path of await filesBelow(folder)) {
    files[path] ??= await hashOfFile(join(folder, path))
  }
  return files
}

/** Neither the database nor attachments, nor what was put aside, nor the backups themselves. */
async function othersIn(dataDir: string, folder: string) {
  const own = [ATTACHMENTS, relative(resolve(dataDir), folder)].map((it) => it + sep)
  const files = await filesBelow(resolve(dataDir)).catch(() => {
    throw new Refusal(`${dataDir} cannot be read.`)
  })
  return files.filter((path) => ![DATABASE.sqlite, ASIDE, ...own].some((it) => path.startsWith(it)))
}
