process.env.DATABASE_URL = 'postgres:'
import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'postgresql',
  schema: './schema/tables/index.ts',
  out: process.env.MIGRATIONS ?? './schema/migrations/postgres',
  casing: 'snake_case'
})
