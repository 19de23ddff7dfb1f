import { globSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '#server/root.ts'

const SOURCES = [
  '{language,schema,server,seeds,web}/**/*',
  'scripts/build*.ts',
  'package-lock.json',
  'vite.config.ts'
]

/** Says what the build was made from. */
export const stamp = join(root, 'build', 'stamp')

/** When a source was last changed, in milliseconds. */
export function newestSource(): number {
  const files = globSync(SOURCES, { cwd: root })
  return Math.max(...files.map((file) => statSync(join(root, file)).mtimeMs))
}
