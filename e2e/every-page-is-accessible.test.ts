import { accessibilityOf, expect, signIn, test } from './support/world.ts'
import { pages } from './support/pages.ts'

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`axe finds nothing in ${scheme}`, () => {
    test.use({ colorScheme: scheme })
    for (const { name, path, as, ready } of pages) {
      test(name, async ({ page }) => {
        if (as) await signIn(page, as, path)
        else await page.goto(path)
        await expect(page.locator(ready).first()).toBeVisible()
        expect(await accessibilityOf(page)).toEqual([])
      })
    }
  })
}
