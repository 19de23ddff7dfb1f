import type { Page } from '@playwright/test'
import { expect, signIn, test } from './support/world.ts'

const SECRET = 'Zamieszanie-7731 with the severance of one colleague'
const boxes = (page: Page) => page.locator('main textarea')
const drafts = (page: Page) => page.getByRole('region', { name: 'Twoje szkice' })

/** All that the browser keeps for this site, as text that somebody could read. */
const keptIn = (page: Page) =>
  page.evaluate(async () => {
    const readable = (value: unknown): string => {
      if (value instanceof ArrayBuffer) return new TextDecoder('latin1').decode(value)
      if (ArrayBuffer.isView(value)) return new TextDecoder('latin1').decode(value)
      if (typeof value !== 'object' || value === null) return String(value)
      return Object.entries(value)
        .map(([key, part]) => `${key} ${readable(part)}`)
        .join(' ')
    }
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, failed) => {
        request.onsuccess = () => done(request.result)
        request.onerror = () => failed(request.error)
      })
    const texts = [...Object.entries(localStorage), ...Object.entries(sessionStorage)].map(String)
    let records = 0
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await asked(indexedDB.open(name))
      for (const store of database.objectStoreNames) {
        const at = database.transaction(store).objectStore(store)
        const [keys, values] = [await asked(at.getAllKeys()), await asked(at.getAll())]
        records += keys.length
        texts.push(readable(keys), readable(values))
      }
      database.close()
    }
    return { text: texts.join(' '), records }
  })

test('drafts belong to their writer alone', async ({ page, browser, baseURL }) => {
  await signIn(page, 'marta', '/log')
  await boxes(page).nth(0).fill(SECRET)
  await boxes(page).nth(1).fill('Ask Zofia before anything is posted.')
  await expect(page.locator('main [data-draft]')).toHaveText('Zapisano, widoczne tylko dla Ciebie')
  expect((await keptIn(page)).text).not.toMatch(/Zamieszanie|Zofia/)
  await page.goto('/')
  await expect(drafts(page).getByRole('link', { name: SECRET })).toBeVisible()

  // The same browser, the next person.
  await page.goto('/profile')
  await page.getByRole('button', { name: 'Wyloguj' }).click()
  await page.locator('input[type=email]').fill('sam@kestrel.example')
  await page.locator('input[type=password]').fill('kestrel-demo')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Sam')
  await expect(page.getByText(/Zamieszanie/)).toHaveCount(0)
  expect(await (await page.request.get('/api/drafts')).text()).not.toContain('Zamieszanie')
  const kept = await keptIn(page)
  expect(kept.records).toBeGreaterThan(1)
  expect(kept.text).not.toMatch(/Zamieszanie|Zofia|Marta|marta@/)
  await page.goto('/log')
  // He may have something of his own there; hers it is not.
  await expect(boxes(page).nth(0)).not.toHaveValue(/Zamieszanie/)
  await expect(boxes(page).nth(1)).not.toHaveValue(/Zamieszanie/)

  // Another computer, and Marta again.
  const elsewhere = await (await browser.newContext({ baseURL, locale: 'en-GB' })).newPage()
  await signIn(elsewhere, 'marta')
  await drafts(elsewhere).getByRole('link', { name: SECRET }).click()
  await expect(boxes(elsewhere).nth(0)).toHaveValue(SECRET)
  await expect(boxes(elsewhere).nth(1)).toHaveValue('Ask Zofia before anything is posted.')

  // Given up on purpose it is gone everywhere, and one press brings it back.
  await elsewhere.goto('/')
  const discard = drafts(elsewhere).getByRole('button', { name: `Odrzuć szkic „${SECRET}”` })
  await discard.click()
  await expect(discard).toHaveCount(0)
  await elsewhere.getByRole('button', { name: 'Cofnij' }).click()
  await expect(discard).toBeVisible()
  await discard.click()
  // Another journey of hers may have left one of its own.
  const left = async () => (await elsewhere.request.get('/api/drafts')).text()
  await expect.poll(left).not.toContain(SECRET)
  await elsewhere.context().close()
})

test('a server that cannot give the drafts is not asked again and again', async ({ page }) => {
  let asked = 0
  await page.route('**/api/drafts', (route) => {
    asked++
    return route.fulfill({ status: 500, json: { status: 500, title: 'Broken' } })
  })
  await signIn(page, 'sam')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.waitForTimeout(2_000)
  expect(asked).toBeGreaterThan(0)
  expect(asked).toBeLessThan(4)
})
