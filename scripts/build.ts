import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createBuilder } from 'vite'
import { root } from '#server/root.ts'
import { buildServer } from './build-server.ts'
import { newestSource, stamp } from './stamp.ts'

/** Builds the pages and the server into build/. */
const began = newestSource()
process.chdir(root)
const pages = await createBuilder({ logLevel: 'warn' })
await pages.buildApp()
await buildServer()
writeFileSync(stamp, String(began))
console.log(`Built in ${join(root, 'build')}`)
