import { spawnSync } from 'node:child_process'
import { root } from '#server/root.ts'

/** After a change of schema/tables: writes the migration of both databases. Read what it wrote. */
process.chdir(root)
const [name = 'change', ...rest] = process.argv.slice(2)
for (const dialect of ['sqlite', 'postgres']) {
  const config = `--config schema/drizzle.${dialect}.config.ts`
  spawnSync(`drizzle-kit generate ${config} --name ${name} ${rest.join(' ')}`, {
    shell: true,
    stdio: 'inherit'
  })
}
