import { existsSync } from 'node:fs'
import { access, constants, mkdir, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { codeOf } from './failure.ts'
import { WrongSetting } from './settings.ts'

/** The folder, made if it is not there; a new one is for its owner's eyes only. */
export async function usableDataDir(folder: string): Promise<string> {
  try {
    await make(folder)
    await access(folder, constants.W_OK | constants.X_OK)
    return folder
  } catch (error) {
    throw new WrongSetting(`DATA_DIR ${folder} cannot be used (${codeOf(error)}).`)
  }
}

export const temporaryDataDir = () => mkdtemp(join(tmpdir(), 'bridgebook-demo-'))

/** By hand, because Node's `recursive` never comes back where nothing can be made, as in /proc. */
async function make(folder: string) {
  if (existsSync(folder)) return
  await make(dirname(folder))
  await mkdir(folder, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
}
