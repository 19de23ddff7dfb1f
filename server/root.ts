import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The folder of the project, whether the source runs or what was built from it. */
export const root = up(import.meta.dirname)

function up(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder
  const parent = dirname(folder)
  if (parent === folder) throw new Error('Bridgebook cannot find its own folder')
  return up(parent)
}
