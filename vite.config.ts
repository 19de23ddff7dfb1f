import { fileURLToPath } from 'node:url'
import adapter from '@sveltejs/adapter-static'
import { sveltekit } from '@sveltejs/kit/vite'
import { defineConfig } from 'vite'
import { chunks } from './scripts/chunks.ts'

const pages = fileURLToPath(new URL('build/web', import.meta.url))
const api = process.env.API ?? 'http://127.0.0.1:3000'

export default defineConfig({
  plugins: [
    sveltekit({
      adapter: adapter({ pages, assets: pages, fallback: '200.html', precompress: true }),
      files: { src: 'web', assets: 'web/static' },
      paths: { relative: false },
      // The page carries its own policy: only it knows the hash of the script that starts it.
      csp: { mode: 'hash', directives: { 'script-src': ['self'] } }
    })
  ],
  environments: { client: { build: { rolldownOptions: { output: { codeSplitting: chunks } } } } },
  // Tests mount components as a browser does, not as a server draws them.
  resolve: process.env.VITEST ? { conditions: ['browser'] } : undefined,
  // The server compares Origin with Host: both have to stay what the browser sent.
  server: { proxy: { '/api': { target: api, changeOrigin: false } } },
  preview: { proxy: { '/api': { target: api, changeOrigin: false } } }
})
