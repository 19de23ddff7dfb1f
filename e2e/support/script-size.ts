import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'

/** Bytes of script, gzipped file by file, that a page has asked for when `ready` is there and the network rests. */
export async function scriptBefore(page: Page, path: string, ready: string): Promise<number> {
  const sizes: Promise<number>[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return
    // A worker has its script in a thread of its own, once the page is idle.
    if (response.url().includes('/workers/')) return
    sizes.push(response.body().then((body) => gzipSync(body).length))
  })
  await page.goto(path)
  await page.locator(ready).first().waitFor()
  await page.waitForLoadState('networkidle')
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
}
