import { createServer, type RequestListener } from 'node:http'
import { createServer as createVite } from 'vite'
import { root } from '#server/root.ts'
import { readSettings } from '#server/settings.ts'

/**
 * Development on one port: requests for the API go to Fastify, all others to Vite, which changes
 * pages in place. `node --watch` starts this anew when the server changes. With `--demo` it shows
 * the seeded company; otherwise the data lies in DATA_DIR, as with `npm start`.
 */
process.chdir(root)
if (process.argv.includes('--demo')) process.env.DEMO = '1'
const { start } = await import('#server/start.ts')

let api: RequestListener
const http = createServer((request, response) => {
  const forApi = /^\/(api\/|healthz)/.test(request.url ?? '')
  if (forApi) api(request, response)
  else vite.middlewares(request, response)
})
const vite = await createVite({ server: { middlewareMode: true, hmr: { server: http } } })

await start(readSettings(process.env), {
  serverFactory: (handler) => {
    api = handler
    return http
  }
})
