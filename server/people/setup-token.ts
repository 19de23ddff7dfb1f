import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { newSecret } from './secret.ts'

/**
 * What the first person has to know. It lies in the data folder, so that a restart prints the same
 * link and several processes agree; only the owner of the folder can read it.
 */
export async function setupToken(dataDir: string): Promise<string> {
  const file = fileIn(dataDir)
  try {
    await writeFile(file, newSecret(), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return (await readFile(file, 'utf8')).trim()
}

export async function forgetSetupToken(dataDir: string) {
  await rm(fileIn(dataDir), { force: true })
}

const fileIn = (dataDir: string) => join(dataDir, 'setup-token')
