import type { Page } from '@playwright/test'
import { expect, signIn, test } from './support/world.ts'

test.use({ serviceWorkers: 'allow' })

const boxes = (page: Page) => page.locator('main textarea')
const state = (page: Page) => page.locator('main [data-draft]')
const listed = (page: Page, title: string) =>
  page.getByRole('region', { name: 'Your drafts' }).getByRole('link', { name: title })
const logAll = (page: Page) => page.getByRole('button', { name: /^Log it/ }).click()

/** How many cases carry exactly this title. */
async function casesCalled(page: Page, title: string): Promise<number> {
  const answer = await page.request.get(`/api/search?limit=50&q=${encodeURIComponent(title)}`)
  const { hits } = (await answer.json()) as { hits: { title: string }[] }
  return hits.filter((hit) => hit.title.replaceAll(/<[^>]*>/g, '') === title).length
}

/** The files of the product are kept once the first page has rested. */
const readyForOffline = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready
    for (let tries = 0; tries < 100 && !navigator.serviceWorker.controller; tries++) {
      await new Promise((done) => setTimeout(done, 100))
    }
  })

test('an exception is logged offline and sent once', async ({ page, context, baseURL }) => {
  const title = 'Freight invoice arrives without a purchase order number'
  const symptom = 'The carrier bills per lane, the goods receipt is per order.'
  await signIn(page, 'grace', '/log')
  await readyForOffline(page)

  await context.setOffline(true)
  await expect(page.getByText('What you write is kept on this device.')).toBeVisible()
  await boxes(page).nth(0).fill(title)
  await boxes(page).nth(1).fill(symptom)
  await expect(state(page)).toHaveText('Saved on this device')

  // Without a connection the page opens again, with what was typed and with what is chosen from.
  await page.reload()
  await expect(boxes(page).nth(0)).toHaveValue(title)
  await expect(boxes(page).nth(1)).toHaveValue(symptom)
  await expect(page.getByLabel('Entity')).toContainText('PL02')
  await logAll(page)
  await expect(page.getByText('1 waits to be sent.')).toBeVisible()
  await expect(boxes(page).nth(0)).toHaveValue('')
  await page.goto('/')
  await expect(listed(page, title)).toBeVisible()
  await page.close()

  const later = await context.newPage()
  await context.setOffline(false)
  await later.goto(baseURL ?? '/')
  const done = later.getByRole('link', { name: /^EX-\d+ is logged/ })
  await expect(done.first()).toBeVisible()
  await expect(listed(later, title)).toHaveCount(0)
  expect(await casesCalled(later, title)).toBe(1)

  // The next visit sends nothing again.
  await later.reload()
  await expect(later.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(listed(later, title)).toHaveCount(0)
  expect(await casesCalled(later, title)).toBe(1)
  await done.first().waitFor({ state: 'detached' })
})

test('an answer that is lost on its way makes no second case', async ({ page }) => {
  const title = 'Pallet deposit is credited to the wrong supplier'
  await signIn(page, 'grace', '/log')
  let arrived = 0
  await page.route('**/api/cases', async (route) => {
    if (route.request().method() !== 'POST') return route.fallback()
    arrived++
    const answer = await route.fetch()
    expect(answer.status()).toBe(201)
    if (arrived === 1) await route.abort('connectionreset')
    else await route.fulfill({ response: answer })
  })
  await boxes(page).nth(0).fill(title)
  await boxes(page).nth(1).fill('The deposit account shows two partners with one number.')
  await logAll(page)
  await expect(page.getByRole('link', { name: /^EX-\d+ is logged/ })).toBeVisible()
  expect(arrived).toBe(2)
  expect(await casesCalled(page, title)).toBe(1)
})
