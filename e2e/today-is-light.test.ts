import { scriptBefore } from './support/script-size.ts'
import { expect, signIn, test } from './support/world.ts'

const BUDGET = 110 * 1024

test('all script before Today, cold, in Korean, stays within 110 kB', async ({ page }) => {
  await signIn(page, 'jiwoo', '/sign-in')
  await page.goto('about:blank')
  expect(await scriptBefore(page, '/', 'main h1')).toBeLessThanOrEqual(BUDGET)
})
