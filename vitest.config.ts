import { existsSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

const everything = ['server/**/*.test.ts', 'schema/**/*.test.ts', 'language/**/*.test.ts']

// Files share their worker: reading the database library takes longer than most tests, and what
// modules remember between files are caches. Two cores are what a small machine has.
/** A real server, when one is reachable; each worker has a database of its own there. */
const server = process.env.TEST_POSTGRES_URL

const quick = { isolate: false, testTimeout: 10_000, hookTimeout: 30_000 }

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'sqlite',
          include: [...everything, 'seeds/**/*.test.ts'],
          env: { DATABASE_URL: '' },
          ...quick
        }
      },
      {
        test: {
          name: 'postgres',
          include: ['server/**/*.test.ts'],
          env: { DATABASE_URL: 'postgres:pglite' },
          // One file after another: it lives in the memory of its process.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          ...quick
        }
      },
      ...(server
        ? [
            {
              test: {
                name: 'postgres-server',
                include: ['server/**/*.test.ts'],
                env: { DATABASE_URL: server },
                sequence: { groupOrder: 2 },
                ...quick
              }
            }
          ]
        : []),
      ...(existsSync('vite.config.ts')
        ? [
            {
              extends: './vite.config.ts',
              test: { name: 'web', include: ['web/**/*.test.ts'], environment: 'happy-dom' }
            }
          ]
        : [])
    ]
  }
})
