import { addressOf, pages } from './support/pages.ts'
import { accessibilityOf, expect, signIn, test } from './support/world.ts'

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`axe finds nothing in ${scheme}`, () => {
    // All of a page at once: bars that stick to the edge then cover nothing.
    test.use({ colorScheme: scheme, viewport: { width: 1280, height: 3600 } })
    for (const it of pages) {
      test(it.name, async ({ page }) => {
        if (it.as) await signIn(page, it.as, '/sign-in')
        await page.goto(await addressOf(page.request, it))
        await expect(page.locator(it.ready).first()).toBeVisible()
        await page.waitForLoadState('networkidle')
        expect(await accessibilityOf(page)).toEqual([])
      })
    }
  })
}
