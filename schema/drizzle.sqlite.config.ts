delete process.env.DATABASE_URL
import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'sqlite',
  schema: './schema/tables/index.ts',
  out: process.env.MIGRATIONS ?? './schema/migrations/sqlite',
  casing: 'snake_case'
})
