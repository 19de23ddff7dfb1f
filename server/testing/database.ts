import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from '../database/database.ts'
import { openDatabase } from '../database/open.ts'

/** A fresh database in whatever dialect DATABASE_URL names; a real server's public schema is emptied. */
export async function freshDatabase(): Promise<Database> {
  const url = process.env.DATABASE_URL ?? ''
  const folder = mkdtempSync(join(tmpdir(), 'bridgebook-'))
  if (url && url !== 'postgres:pglite') await emptyServer(url)
  const database = await openDatabase(url, folder)
  return {
    ...database,
    close: async () => {
      await database.close()
      rmSync(folder, { recursive: true })
    }
  }
}

async function emptyServer(url: string) {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query('drop schema if exists drizzle cascade')
  await client.query('drop schema public cascade')
  await client.query('create schema public')
  await client.end()
}
