import { dialect } from '#schema/dialect.ts'
import type { Engine } from './asked.ts'
import { postgres } from './postgres.ts'
import { sqlite } from './sqlite.ts'

export type { Ask } from './asked.ts'

export const engine: Engine = dialect === 'postgres' ? postgres : sqlite
