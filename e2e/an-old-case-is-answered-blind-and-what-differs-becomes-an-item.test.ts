import type { Page } from '@playwright/test'
import { somebodyElse, signInKorean } from './support/bridges.ts'
import { solved } from './support/cases.ts'
import { ko } from './support/korean.ts'
import { accessibilityOf, expect, test } from './support/world.ts'

const GIVER = 'Below forty it is written off at once.'
const RECEIVER = 'I would write to the supplier first.'
const DIFFERENCE = 'The limit of forty'
const RECORDED = 'Clear both items.'

const press = (page: Page, key: string) =>
  page
    // A button may name its keys too.
    .getByRole('button', { name: new RegExp(`^${ko(key)}`) })
    .first()
    .click()

test.describe.configure({ timeout: 60_000 })

test('an old case is answered blind by two, and what differs becomes an item', async ({
  page: giver,
  browser,
  baseURL
}, { repeatEachIndex, retry }) => {
  const title = `The quince balance ${repeatEachIndex}.${retry} stays open`
  await signInKorean(giver, 'soyeon')
  const receiver = await somebodyElse(browser, baseURL, 'sam')
  const number = await solved(giver, {
    ...{ title, symptom: 'A balance of cents stays.', process: 'payroll.run', language: 'en' }
  })
  const bridge = await mentoring(giver)
  const data = { kind: 'case', case: number, domain: 'judgement' }
  const made = await giver.request.post(`/api/bridges/${bridge}/items`, { data })
  const { id: item } = (await made.json()) as { id: string }

  // Begun by one, and answered by each without the other.
  await giver.goto(`/bridges/items/${item}?do=blind`)
  await giver.getByRole('dialog').getByRole('radio').first().check()
  await giver
    .getByRole('dialog')
    .getByRole('button', { name: ko('replay.begin') })
    .click()
  await expect(giver).toHaveURL(/\/replay\//)
  await giver.getByRole('textbox', { name: ko('replay.mine') }).fill(GIVER)
  await press(giver, 'replay.send')
  await expect(giver.locator('main')).toContainText(GIVER)
  await expect(giver.locator('main')).not.toContainText(RECORDED)
  await receiver.goto(new URL(giver.url()).pathname)
  await expect(receiver.getByRole('textbox', { name: ko('replay.mine') })).toBeVisible()
  await expect(receiver.locator('main')).not.toContainText(GIVER)
  await expect(receiver.locator('main')).not.toContainText(RECORDED)
  await receiver.getByRole('textbox', { name: ko('replay.mine') }).fill(RECEIVER)
  await press(receiver, 'replay.send')

  // Side by side, for both, beside what is recorded.
  for (const page of [giver, receiver]) {
    for (const text of [GIVER, RECEIVER, RECORDED]) {
      await expect(page.locator('main')).toContainText(text)
    }
  }
  expect(await accessibilityOf(giver)).toEqual([])

  // One calls them equal, the other does not; what differs goes on the map.
  await press(receiver, 'item.equal')
  await press(giver, 'item.differ')
  const dialog = giver.getByRole('dialog')
  await dialog.getByRole('textbox').fill(DIFFERENCE)
  await dialog.getByRole('button', { name: ko('item.differ') }).click()
  await expect(receiver.locator('main q')).toContainText(DIFFERENCE)
  await receiver.getByRole('textbox', { name: ko('replay.newDifference') }).fill(DIFFERENCE)
  await press(receiver, 'replay.add')
  await press(receiver, 'replay.toItem')
  await receiver
    .getByRole('dialog')
    .getByRole('button', { name: ko('replay.toItem') })
    .click()
  await giver.getByRole('link', { name: DIFFERENCE }).click()
  await expect(giver.getByRole('heading', { level: 1, name: DIFFERENCE })).toBeVisible()
  const end = { reason: 'The journey is over.' }
  await giver.request.post(`/api/bridges/${bridge}/end`, { data: end })
  await receiver.context().close()
})

/** Between two who have nothing else with each other. */
async function mentoring(giver: Page): Promise<string> {
  const endsOn = new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10)
  const data = { kind: 'mentoring', giver: 'soyeon', receiver: 'sam', entity: 'KR01', endsOn }
  const made = await giver.request.post('/api/bridges', { data })
  expect(made.status()).toBe(201)
  return ((await made.json()) as { id: string }).id
}
