import type { Page } from '@playwright/test'
import { addressOf, pages } from './support/pages.ts'
import { accessibilityOf, expect, signIn, test } from './support/world.ts'

test.describe('axe finds nothing, in light and in dark, on', () => {
  // Half of all browser time: on both workers. No page depends on another.
  test.describe.configure({ mode: 'parallel' })
  // All of a page at once: bars that stick to the edge then cover nothing.
  test.use({ colorScheme: 'light', viewport: { width: 1280, height: 3600 } })
  for (const it of pages) {
    test(it.name, async ({ page }) => {
      if (it.as) await signIn(page, it.as, '/sign-in')
      await page.goto(await addressOf(page.request, it))
      await expect(page.locator(it.ready).first()).toBeVisible()
      await page.waitForLoadState('networkidle')
      expect(await accessibilityOf(page)).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      await settled(page)
      expect(await accessibilityOf(page)).toEqual([])
    })
  }
})

/** Colours that are still on their way are no colours to judge; some never arrive. */
const settled = (page: Page) =>
  page.evaluate(async () => {
    const moving = document.getAnimations().map((it) => it.finished.catch(() => {}))
    const longEnough = new Promise((done) => setTimeout(done, 1_000))
    await Promise.race([Promise.all(moving), longEnough])
  })
