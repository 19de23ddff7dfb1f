import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { checkAttachments } from './attachments-copy.ts'
import { hashOfFile } from './files.ts'
import { DATABASE, readManifest, Refusal, type Manifest } from './manifest.ts'
import { checkPostgres } from './postgres-copy.ts'
import { checkSqlite } from './sqlite-check.ts'

/** Opens a backup again: every file is what it was, the database is whole, nothing is missing. */
export async function checkBackup(backup: string): Promise<Manifest> {
  const manifest = await readManifest(backup)
  for (const [path, hash] of Object.entries(manifest.files)) {
    const file = join(backup, path)
    if (!existsSync(file)) throw new Refusal(`${path} is missing.`)
    if ((await hashOfFile(file)) !== hash) throw new Refusal(`${path} is damaged.`)
  }
  checkAttachments(backup, await hashesOf(backup, manifest))
  return manifest
}

/** The attachments that the database of a backup names, once it has been found whole. */
export function hashesOf(backup: string, { dialect }: Pick<Manifest, 'dialect'>) {
  const database = join(backup, DATABASE[dialect])
  return dialect === 'sqlite' ? checkSqlite(database) : checkPostgres(database)
}
