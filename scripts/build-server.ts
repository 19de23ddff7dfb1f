import { join } from 'node:path'
import { build } from 'vite'
import { root } from '#server/root.ts'

/**
 * Bundles the server. It runs as it is too (`npm run dev`), but Node then reads drizzle's ESM file
 * by file and strips the types of ours; a bundle is read at once.
 */
export async function buildServer() {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      ssr: true,
      outDir: join(root, 'build', 'server'),
      emptyOutDir: true,
      target: 'node22',
      minify: false,
      // Names stay, for the stacks of errors; the rest only takes memory.
      rolldownOptions: {
        // Long reads and attached files have threads, which begin with files of their own.
        input: {
          main: 'server/main.ts',
          'reading-thread': 'server/reading-thread.ts',
          'file-reading-thread': 'server/attachments/reading/thread.ts'
        },
        output: {
          entryFileNames: '[name].js',
          minify: { compress: true, mangle: false }
        }
      }
    },
    ssr: {
      noExternal: true,
      // Native, or read only when they are needed.
      external: [
        'better-sqlite3',
        '@node-rs/argon2',
        'pg',
        '@electric-sql/pglite',
        'date-holidays',
        '@scalar/fastify-api-reference'
      ]
    }
  })
}
