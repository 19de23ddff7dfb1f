import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export const DATABASE = { sqlite: 'bridgebook.sqlite', postgres: 'bridgebook.pgdump' } as const
export const ATTACHMENTS = 'attachments'
/** Whatever else lay in the data folder, such as keys. */
export const OTHERS = 'others'
/** Where a restored folder keeps what was in it before. */
export const ASIDE = 'before-restore-'

/** What a backup holds; it lies in it as backup.json. */
export interface Manifest {
  format: 1
  madeAt: string
  dialect: keyof typeof DATABASE
  /** sha256 of every file, by its path in the backup. */
  files: Record<string, string>
}

/** What a restored folder or a backup is refused for, in one sentence. */
export class Refusal extends Error {}

const fileIn = (backup: string) => join(backup, 'backup.json')

export const writeManifest = (backup: string, manifest: Manifest) =>
  writeFile(fileIn(backup), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 })

export async function readManifest(backup: string): Promise<Manifest> {
  const text = await readFile(fileIn(backup), 'utf8').catch(() => {
    throw new Refusal(`${backup} is no backup: it holds no backup.json.`)
  })
  const manifest = JSON.parse(text) as Manifest
  if (manifest.format !== 1) {
    throw new Refusal(`${backup} was made by a newer Bridgebook than this one.`)
  }
  return manifest
}
