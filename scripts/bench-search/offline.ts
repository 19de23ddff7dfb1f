import { rmSync } from 'node:fs'
import { chromium, type Page } from '@playwright/test'
import type { Manifest } from '#schema/api/offline.ts'
import { demoPassword } from '#seeds/people.ts'
import { root } from '#server/root.ts'
import { browserArguments, findChromium } from '../../e2e/support/browser.ts'
import { generatedQueries } from '../bench/generated.ts'
import { furnish, open } from '../bench/house.ts'
import { ms, noise, percentiles } from '../bench/measure.ts'
import { buildIfNeeded } from '../built.ts'

/**
 * `node scripts/bench-search/offline.ts [cases]`: the part of the playbook that lies on a device, in
 * a browser without a network: its size, how long it takes to come and to open, and from a letter
 * typed to what it found on the screen.
 */
process.chdir(root)
await buildIfNeeded()
const size = Number(process.argv.slice(2).find((it) => /^\d+$/.test(it)) ?? 3_000)
const QUERIES = 40
const BOX = 'form[role="search"] input'

console.log(`machine noise: p95 is ${noise().toFixed(2)} × p50 of the same work\n`)
const { dataDir } = await furnish(size)
const house = await open(dataDir)
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: [...browserArguments, '--enable-precise-memory-info']
})
const context = await browser.newContext({ baseURL: house.base, locale: 'en-GB' })
const data = { email: 'grace@kestrel.example', password: demoPassword }
const signedIn = await context.request.post('/api/session', { data })
if (!signedIn.ok()) throw new Error(`nobody came in: ${signedIn.status()}`)

const begun = performance.now()
const manifest = (await (await context.request.get('/api/offline/manifest')).json()) as Manifest
const built = performance.now() - begun
const sum = (name: 'bytes' | 'packed') =>
  manifest.shards.reduce((all, shard) => all + shard[name], 0) / 1024 / 1024

const page = await context.newPage()
const arrived = page.waitForResponse(/offline\/changes/, { timeout: 120_000 })
await page.goto('/search?q=invoice')
const came = performance.now()
await arrived
const fetched = performance.now() - came
await opened(page)

// From here on only the device can answer.
await context.setOffline(true)
await page.evaluate(watchLetters, BOX)
for (const query of generatedQueries(QUERIES)) {
  await page.locator(BOX).fill('')
  await page.locator(BOX).pressSequentially(query.slice(0, 40), { delay: 150 })
}
const times = await page.evaluate(() => (globalThis as unknown as { letters: number[] }).letters)
const found = percentiles(times)

console.log(`${manifest.cases} cases, ${manifest.shards.length} shards`)
console.log(`  packed by the server in  ${ms(built)} ms`)
console.log(
  `  size                     ${sum('bytes').toFixed(1)} MB, ${sum('packed').toFixed(2)} MB packed`
)
console.log(`  on the device after      ${ms(fetched)} ms, the rest of the page included`)
console.log(`  memory of the page       ${(await memory(page)).toFixed(0)} MB`)
console.log(
  `  letter to paint          p50 ${ms(found.p50)}  p95 ${ms(found.p95)} ms, ${times.length} letters`
)

await browser.close()
await house.close()
rmSync(dataDir, { recursive: true })

/** The worker answers once its index is made. */
async function opened(page: Page) {
  await page.waitForTimeout(3_000)
}

/** Notes for each letter the time until the list that it brought has been painted. */
function watchLetters(box: string) {
  const letters: number[] = []
  Object.assign(globalThis, { letters })
  let typedAt: number | undefined
  document.querySelector(box)?.addEventListener('input', () => {
    typedAt = performance.now()
  })
  new MutationObserver(() => {
    const since = typedAt
    if (since === undefined) return
    typedAt = undefined
    // The first frame draws it, and the second begins when it is on the screen.
    requestAnimationFrame(() => {
      const channel = new MessageChannel()
      channel.port1.onmessage = () => letters.push(performance.now() - since)
      channel.port2.postMessage(0)
    })
  }).observe(document.querySelector('main') ?? document.body, {
    childList: true,
    subtree: true,
    characterData: true
  })
}

async function memory(page: Page): Promise<number> {
  const bytes = await page.evaluate(
    () =>
      (performance as unknown as { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize ??
      0
  )
  return bytes / 1024 / 1024
}
