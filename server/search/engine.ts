import { dialect } from '#schema/dialect.ts'
import { postgres } from './postgres.ts'
import type { Engine } from './sought.ts'
import { sqlite } from './sqlite.ts'

export const engine: Engine = dialect === 'postgres' ? postgres : sqlite
