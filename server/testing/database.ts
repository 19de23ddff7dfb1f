import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from '../database/database.ts'
import { openDatabase } from '../database/open.ts'

/** What the tests of this worker write to: on a real server a database of their own. */
export function testUrl(): string {
  const url = process.env.DATABASE_URL ?? ''
  if (!url || url === 'postgres:pglite') return url
  const named = new URL(url)
  named.pathname = `/bridgebook_test_${process.env.VITEST_POOL_ID ?? '1'}`
  return named.href
}

/** A fresh database in whatever dialect DATABASE_URL names. */
export async function freshDatabase(): Promise<Database> {
  const url = testUrl()
  const folder = mkdtempSync(join(tmpdir(), 'bridgebook-'))
  if (url && url !== 'postgres:pglite') await makeEmpty(url)
  const database = await openDatabase(url, folder)
  return {
    ...database,
    close: async () => {
      await database.close()
      rmSync(folder, { recursive: true })
    }
  }
}

/** Those whose tables stand already, made by a test of this process before. */
const made = new Set<string>()

async function makeEmpty(url: string) {
  const { default: pg } = await import('pg')
  const ask = async (connectionString: string, ...queries: string[]) => {
    const client = new pg.Client({ connectionString })
    await client.connect()
    try {
      for (const query of queries) await client.query(query)
    } finally {
      // A refusal too would leave a connection behind, of which a server has a hundred.
      await client.end()
    }
  }
  if (made.has(url)) return ask(url, EMPTY)
  const name = new URL(url).pathname.slice(1)
  const DUPLICATE = '42P04'
  await ask(process.env.DATABASE_URL ?? '', `create database ${name}`).catch((error: unknown) => {
    if ((error as { code?: string }).code !== DUPLICATE) throw error
  })
  await ask(
    url,
    'drop schema if exists drizzle cascade',
    'drop schema public cascade',
    'create schema public'
  )
  made.add(url)
}

/** Every row goes, whatever hangs on it, and what counts begins at one again. */
const EMPTY = `do $$
declare it record;
begin
  set local session_replication_role = replica;
  for it in select tablename from pg_tables where schemaname = 'public' loop
    execute format('delete from %I', it.tablename);
  end loop;
  for it in select sequencename from pg_sequences where schemaname = 'public' loop
    execute format('alter sequence %I restart', it.sequencename);
  end loop;
end $$`
