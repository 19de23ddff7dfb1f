import { spawnSync } from 'node:child_process'
import { cpSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '#server/root.ts'

/** Fails when the tables say something that the migrations of a database do not do yet. */
process.chdir(root)
for (const dialect of ['sqlite', 'postgres']) {
  // drizzle-kit takes no path from the root.
  const folder = join('build', 'migrations', dialect)
  rmSync(folder, { recursive: true, force: true })
  cpSync(join('schema/migrations', dialect), folder, { recursive: true })
  const before = readdirSync(folder).length
  const { status, stdout, stderr } = spawnSync(
    `drizzle-kit generate --config schema/drizzle.${dialect}.config.ts`,
    { shell: true, encoding: 'utf8', env: { ...process.env, MIGRATIONS: folder } }
  )
  const drifted = readdirSync(folder).length !== before
  rmSync(folder, { recursive: true })
  if (status !== 0 || drifted || !stdout.includes('No schema changes')) {
    console.error(`${dialect}: tables and migrations differ; npm run migration\n${stdout}${stderr}`)
    process.exitCode = 1
  } else {
    console.log(`${dialect}: tables and migrations agree`)
  }
}
