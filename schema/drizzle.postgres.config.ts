process.env.DATABASE_URL = 'postgres:'
import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'postgresql',
  schema: './schema/tables/index.ts',
  out: './schema/migrations/postgres',
  casing: 'snake_case'
})
