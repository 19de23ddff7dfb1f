import type { Browser, BrowserContext, Page } from '@playwright/test'
import { addressOf, pages } from './support/pages.ts'
import { accessibilityOf, expect, signIn, test } from './support/world.ts'

/** All of a page at once: bars that stick to the edge then cover nothing. */
const viewport = { width: 1280, height: 3600 }

test.describe('axe finds nothing, in light and in dark, on', () => {
  // On both workers: no page depends on another.
  test.describe.configure({ mode: 'parallel' })
  for (const it of pages) {
    test(it.name, async ({ browser, baseURL }) => {
      const page = await pageOf(browser, baseURL, it.as)
      await page.emulateMedia({ colorScheme: 'light' })
      await page.goto(await addressOf(page.request, it))
      await expect(page.locator(it.ready).first()).toBeVisible()
      await page.waitForLoadState('networkidle')
      await settled(page)
      expect(await accessibilityOf(page)).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      await settled(page)
      expect(await accessibilityOf(page)).toEqual([])
    })
  }
  test.afterAll(async () => {
    for (const context of contexts.values()) await context.close()
    contexts.clear()
  })
})

/** One browser a reader: what the pages share is fetched once. */
const contexts = new Map<string | undefined, BrowserContext>()

async function pageOf(browser: Browser, baseURL: string | undefined, as: string | undefined) {
  const known = contexts.get(as)
  const context = known ?? (await browser.newContext({ baseURL, viewport }))
  contexts.set(as, context)
  const [page = await context.newPage()] = context.pages()
  if (!known && as) await signIn(page, as, '/sign-in')
  return page
}

/** Colours that are still on their way are no colours to judge; some never arrive. */
const settled = (page: Page) =>
  page.evaluate(async () => {
    const moving = document.getAnimations().map((it) => it.finished.catch(() => {}))
    const longEnough = new Promise((done) => setTimeout(done, 1_000))
    await Promise.race([Promise.all(moving), longEnough])
  })
