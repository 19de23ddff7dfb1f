import type { Page } from '@playwright/test'
import { bridgeBetween, inDays } from './support/bridges.ts'
import { pl } from './support/polish.ts'
import { accessibilityOf, expect, signIn, test } from './support/world.ts'

/** A bridge that nobody else looks at. */
async function ownBridge(page: Page): Promise<string> {
  const there = await bridgeBetween(page, 'andrei', 'piotr')
  if (there) return there
  const pair = { kind: 'mentoring', giver: 'andrei', receiver: 'piotr', entity: 'PL02' }
  const made = await page.request.post('/api/bridges', { data: { ...pair, endsOn: inDays(120) } })
  expect(made.status()).toBe(201)
  return ((await made.json()) as { id: string }).id
}

test('what was agreed on a bridge is ticked off on Today, and not done after all', async ({
  page
}, { repeatEachIndex }) => {
  await signIn(page, 'piotr', 'about:blank')
  const bridge = await ownBridge(page)
  const one = `Zadzwonić do banku ${repeatEachIndex}`
  const other = `Spisać numery ${repeatEachIndex}`
  for (const [text, days] of [
    [one, 1],
    [other, 2]
  ] as const) {
    const data = { text, who: 'piotr', dueOn: inDays(days) }
    const agreed = await page.request.post(`/api/bridges/${bridge}/actions`, { data })
    expect(agreed.status()).toBe(201)
  }
  const { quietUntil } = await (await page.request.get('/api/today')).json()
  await page.goto('/')
  // Around a close it waits with what else is asked.
  if (quietUntil) await page.locator('main details > summary').click()
  const done = (title: string) => page.getByRole('button', { name: `Zrobione: ${title}` })
  await expect(page.getByRole('link', { name: one })).toBeVisible()
  expect(await accessibilityOf(page)).toEqual([])

  await done(one).press('Enter')
  await expect(done(one)).toHaveCount(0)
  // Whoever works by keyboard goes on with the next one.
  await expect(done(other)).toBeFocused()
  await page.getByRole('button', { name: pl['ui.undo'] }).click()
  await expect(done(one)).toBeVisible()

  await done(one).press('Enter')
  await expect(done(one)).toHaveCount(0)
  await done(other).press('Enter')
  await expect(done(other)).toHaveCount(0)
  const { items } = await (await page.request.get(`/api/bridges/${bridge}/actions`)).json()
  const its = items.find((it: { text: string }) => it.text === one)
  expect(its.done.by.id).toBe('piotr')
})
