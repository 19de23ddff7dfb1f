import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { checkBackup } from './backup-check.ts'
import type { House } from './backup.ts'
import { copyWhole, filesBelow, settle } from './files.ts'
import { isInUse } from './in-use.ts'
import { ASIDE, ATTACHMENTS, DATABASE, OTHERS, Refusal, type Manifest } from './manifest.ts'
import { refuseIfUsedPostgres, restorePostgres } from './postgres-restore.ts'

interface Wish {
  backup: string
  /** What is there already is put aside, or, on Postgres, dropped. */
  force: boolean
  now: string
  tell?: (line: string) => void
}

/** Brings a house back to what it was when the backup was made. */
export async function restore(house: House, { backup, force, now, tell = () => {} }: Wish) {
  const from = resolve(backup)
  tell('Checking the backup …')
  const manifest = await checkBackup(from)
  const { dialect, madeAt } = manifest
  if ((dialect === 'postgres') !== (house.databaseUrl !== '')) {
    throw new Refusal(
      dialect === 'postgres'
        ? 'This is a backup of Postgres: set DATABASE_URL to where it belongs.'
        : 'This is a backup of SQLite: leave DATABASE_URL out.'
    )
  }
  const folder = resolve(house.dataDir)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await refuseIfUsed(folder, force)
  if (house.databaseUrl) await refuseIfUsedPostgres(house.databaseUrl, force)

  const coming = join(folder, '.restoring')
  await rm(coming, { recursive: true, force: true })
  try {
    tell('Copying …')
    await cp(from, coming, { recursive: true })
    tell('Checking what was copied …')
    await checkBackup(coming)
    if (dialect === 'postgres') {
      tell('pg_restore writes the database …')
      await restorePostgres(house.databaseUrl, join(coming, DATABASE.postgres), force)
    }
  } catch (error) {
    await rm(coming, { recursive: true, force: true })
    throw error
  }
  const aside = await putAside(folder, now)
  await moveIn(coming, folder, manifest)
  tell(`${folder} is as it was on ${madeAt}.${aside ? ` What was in it lies in ${aside}.` : ''}`)
}

async function refuseIfUsed(folder: string, force: boolean) {
  if (isInUse(join(folder, DATABASE.sqlite))) {
    throw new Refusal(`${folder} is in use: stop Bridgebook first.`)
  }
  const there = await livingIn(folder)
  if (there.length && !force) {
    throw new Refusal(`${folder} is not empty; --force puts what is in it aside.`)
  }
}

/** What was put aside before, or was left by a restore that was stopped, is nobody's house. */
const livingIn = async (folder: string) =>
  (await readdir(folder)).filter((it) => it !== '.restoring' && !it.startsWith(ASIDE))

/** Inside the folder itself: it may be a volume, which cannot be renamed. */
async function putAside(folder: string, now: string): Promise<string | undefined> {
  const there = await livingIn(folder)
  if (!there.length) return
  const aside = join(folder, ASIDE + now.replaceAll(/[:.]/g, '-'))
  await mkdir(aside, { mode: 0o700 })
  for (const name of there) await rename(join(folder, name), join(aside, name))
  return aside
}

/** The database comes last: until then nobody takes the folder for a house. */
async function moveIn(coming: string, folder: string, { dialect }: Manifest) {
  for (const path of await filesBelow(join(coming, OTHERS))) {
    await copyWhole(join(coming, OTHERS, path), join(folder, path))
  }
  const names = await readdir(coming)
  if (names.includes(ATTACHMENTS))
    await rename(join(coming, ATTACHMENTS), join(folder, ATTACHMENTS))
  if (dialect === 'sqlite') {
    await rename(join(coming, DATABASE.sqlite), join(folder, DATABASE.sqlite))
  }
  await settle(folder)
  await rm(coming, { recursive: true })
}
