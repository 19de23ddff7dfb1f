import { dev, version } from '$app/env'
import { assets, immutable } from '$app/manifest'

/** What this file needs to know of the world that it runs in. */
interface Worker {
  addEventListener(name: 'install' | 'activate', hear: (event: Lasting) => void): void
  addEventListener(name: 'fetch', hear: (event: Asked) => void): void
  skipWaiting(): Promise<void>
  clients: { claim(): Promise<void> }
}
interface Lasting {
  waitUntil(work: Promise<unknown>): void
}
interface Asked extends Lasting {
  request: Request
  respondWith(answer: Promise<Response>): void
}
const worker = globalThis as unknown as Worker

/** One for each build: what an older one kept goes when the newer one takes over. */
const CACHE = `bridgebook-${version}`
const SHELL = '/200.html'
/** Korean letters come in many files, of which a reader needs few: kept when they are asked for. */
const isFont = (path: string) => /\.woff2?$/.test(path)
/** What searches without a network is started by a page, and kept when it was. */
const isWorker = (path: string) => path.startsWith('/_app/immutable/workers/')
const at = ({ path }: { path: string }) => `/${path.replace(/^\//, '')}`
const own = [...immutable, ...assets].map(at)

worker.addEventListener('install', (event) => {
  event.waitUntil(dev ? worker.skipWaiting() : fill().then(() => worker.skipWaiting()))
})

worker.addEventListener('activate', (event) => {
  event.waitUntil(tidy().then(() => worker.clients.claim()))
})

// In development files change under their names: nothing is kept, nothing is answered.
if (!dev) {
  worker.addEventListener('fetch', (event) => {
    const { request } = event
    const url = new URL(request.url)
    if (request.method !== 'GET' || url.origin !== location.origin) return
    if (/^\/(api|healthz)(\/|$)/.test(url.pathname)) return
    if (request.mode === 'navigate') event.respondWith(freshPage(request))
    else if (own.includes(url.pathname) || isWorker(url.pathname)) {
      event.respondWith(keptFile(request))
    }
  })
}

async function fill() {
  const cache = await caches.open(CACHE)
  await cache.addAll([SHELL, ...own.filter((path) => !isFont(path))])
}

async function tidy() {
  const names = await caches.keys()
  const old = names.filter((name) => name.startsWith('bridgebook-') && (dev || name !== CACHE))
  await Promise.all(old.map((name) => caches.delete(name)))
}

/** The page that starts everything: the newest, and the one kept when nobody is reached. */
async function freshPage(request: Request): Promise<Response> {
  try {
    return await fetch(request)
  } catch (error) {
    const kept = await caches.match(SHELL, { cacheName: CACHE })
    if (!kept) throw error
    return kept
  }
}

/** Names carry a hash of what is in them: what is kept is right. */
async function keptFile(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE)
  const kept = await cache.match(request, { ignoreVary: true })
  if (kept) return kept
  const answer = await fetch(request)
  if (answer.ok && answer.type === 'basic') await cache.put(request, answer.clone())
  return answer
}
