import type { Page } from '@playwright/test'
import { expect, signIn, test } from './support/world.ts'

test.use({ serviceWorkers: 'allow' })

const box = (page: Page) => page.locator('form[role="search"] input')
const hits = (page: Page) => page.locator('a[data-number]')
const numbers = (page: Page) =>
  hits(page).evaluateAll((all) => all.map((it) => (it as HTMLElement).dataset.number))

/** The files of the product and the playbook are kept once the page has rested. */
async function readyForOffline(page: Page) {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    for (let tries = 0; tries < 100 && !navigator.serviceWorker.controller; tries++) {
      await new Promise((done) => setTimeout(done, 100))
    }
  })
  await expect.poll(() => held(page, 'bridgebook-playbook'), { timeout: 20_000 }).toBeGreaterThan(0)
}

/** How many records a database of this browser holds. */
const held = (page: Page, name: string) =>
  page.evaluate(async (name) => {
    const all = await indexedDB.databases()
    if (!all.some((it) => it.name === name)) return 0
    const database = await new Promise<IDBDatabase>((done, failed) => {
      const opening = indexedDB.open(name)
      opening.onsuccess = () => done(opening.result)
      opening.onerror = () => failed(opening.error)
    })
    let count = 0
    for (const store of database.objectStoreNames) {
      count += await new Promise<number>((done) => {
        const counting = database.transaction(store).objectStore(store).count()
        counting.onsuccess = () => done(counting.result)
      })
    }
    database.close()
    return count
  }, name)

const everythingHeld = async (page: Page) =>
  (await held(page, 'bridgebook-playbook')) + (await held(page, 'bridgebook-answers'))

/** Every text that this browser keeps of cases. */
const textsHeld = (page: Page) =>
  page.evaluate(async () => {
    const texts: string[] = []
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((done) => {
        const opening = indexedDB.open(name)
        opening.onsuccess = () => done(opening.result)
      })
      for (const store of database.objectStoreNames) {
        const all = await new Promise<unknown[]>((done) => {
          const asking = database.transaction(store).objectStore(store).getAll()
          asking.onsuccess = () => done(asking.result)
        })
        texts.push(JSON.stringify(all))
      }
      database.close()
    }
    for (const name of await caches.keys()) {
      for (const { url } of await (await caches.open(name)).keys()) texts.push(url)
    }
    return texts.join('\n')
  })

test('search answers without a network, and a case can be read', async ({ page, context }) => {
  await signIn(page, 'grace', '/search')
  await readyForOffline(page)
  await context.setOffline(true)

  await box(page).fill('invoice')
  await expect(hits(page).first()).toBeVisible()
  await expect(page.getByText(/^From this device, as of/)).toBeVisible()
  const [number = ''] = await numbers(page)
  await page.goto(`/cases/${number}`)
  await expect(page.locator('main h1')).toBeVisible()
  await expect(page.getByText(/This page is as of/)).toBeVisible()

  // The application opens again, and knows who is here.
  await page.reload()
  await expect(page.locator('main h1')).toBeVisible()
  await page.goto('/search?q=invoice')
  await expect(hits(page).first()).toBeVisible()
  await context.setOffline(false)
})

test('what was found stays where it is when the server answers', async ({ page, context }) => {
  await signIn(page, 'sam', '/search')
  await readyForOffline(page)
  let answers = () => {}
  const waits = new Promise<void>((done) => (answers = done))
  await context.route('**/api/search?*', async (route) => {
    await waits
    await route.continue()
  })
  // At once: between two letters the list may still be that of the letters before.
  await box(page).fill('payment')
  await expect(page.getByText('From this device', { exact: true })).toBeVisible()
  const shown = await numbers(page)
  const one = hits(page).nth(1)
  await one.hover()
  const before = await one.boundingBox()
  answers()
  await expect(page.getByText('From this device', { exact: true })).toBeHidden()
  const joined = await numbers(page)
  expect(joined.slice(0, shown.length)).toEqual(shown)
  expect(Math.abs(((await one.boundingBox())?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(2)
})

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('signing out takes everything away', async ({ page, context }) => {
    // Not the latest of all: what somebody has only just logged is not in the part for devices yet.
    await signIn(page, 'grace', '/search?q=invoice')
    await readyForOffline(page)
    await expect(hits(page).first()).toBeVisible()
    const [number = ''] = await numbers(page)
    await page.goto(`/cases/${number}`)
    const title = await page.locator('main h1').innerText()
    await expect.poll(() => held(page, 'bridgebook-answers')).toBeGreaterThan(0)
    await context.setOffline(true)
    await page.reload()
    await expect(page.locator('main h1')).toHaveText(title)
    const { scrollWidth, clientWidth } = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      return { scrollWidth, clientWidth }
    })
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth)
    expect(await textsHeld(page)).toContain(title)
    await context.setOffline(false)

    await page.goto('/profile')
    await page.getByRole('button', { name: 'Sign out', exact: true }).first().click()
    await expect(page.getByRole('textbox', { name: 'Password' })).toBeVisible()
    await expect.poll(() => everythingHeld(page)).toBe(0)
    const left = await textsHeld(page)
    expect(left).not.toContain(title)
    expect(left).not.toContain('/api/')
  })
})
