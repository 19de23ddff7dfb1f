import { dev, version } from '$app/env'

/** The service worker knows the files of pages; one that a page starts is told to it. */
export async function keepScript(path: string) {
  if (dev || !globalThis.caches) return
  const name = `bridgebook-${version}`
  if (!(await caches.has(name))) return
  const cache = await caches.open(name)
  if (!(await cache.match(path))) await cache.add(path).catch(() => undefined)
}
