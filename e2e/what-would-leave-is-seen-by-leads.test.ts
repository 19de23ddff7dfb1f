import type { Page } from '@playwright/test'
import { inDays, signInKorean, somebodyElse } from './support/bridges.ts'
import { ko } from './support/korean.ts'
import { accessibilityOf, expect, test } from './support/world.ts'

const names = (page: Page) => page.locator('main article h2')
const board = (page: Page) => page.locator('main article').allInnerTexts()

test('a lead sees what would leave, and asks what if somebody left', async ({
  page,
  browser,
  baseURL
}) => {
  await signInKorean(page, 'dohyun', '/risk')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ko('risk.title'))
  await expect(names(page).filter({ hasText: 'Park So-yeon' })).toBeVisible()
  const before = await board(page)
  expect(before.length).toBeGreaterThan(1)
  const told = await noticesOf('soyeon')

  // Asked in a sentence, answered with before and after.
  await page.getByText(ko('risk.if'), { exact: true }).click()
  await page.getByLabel(ko('risk.ifWho')).selectOption({ label: 'Park So-yeon' })
  await page.getByLabel(ko('risk.ifDay')).fill(inDays(60))
  await page.getByRole('button', { name: ko('risk.ifShow'), exact: true }).click()
  await expect(page.locator('#what-if')).toContainText('Park So-yeon')
  const change = page.locator('section', { has: page.locator('#what-if') }).locator('.change')
  const [was = '', would = ''] = (await change.first().innerText()).split('→')
  expect(Number(would)).toBeGreaterThanOrEqual(Number(was))
  await expect(page).toHaveURL(/person=soyeon/)
  expect(await accessibilityOf(page)).toEqual([])

  // Nothing of it is kept, and nobody was told.
  await page.goto('/risk')
  await expect(names(page).first()).toBeVisible()
  await expect(page.locator('#what-if')).toHaveCount(0)
  expect(await board(page)).toEqual(before)
  expect(await noticesOf('soyeon')).toEqual(told)

  // Whoever leads nobody sees themselves, and nobody else by asking for them.
  const member = await somebodyElse(browser, baseURL, 'soyeon', '/risk')
  await expect(member.getByRole('heading', { level: 1 })).toHaveText(ko('risk.mine'))
  await expect(names(member)).toHaveText(['Park So-yeon'])
  for (const asked of [`person=dohyun&leaves=${inDays(60)}`, 'unit=kr-finance']) {
    const answered = member.waitForResponse((it) => it.url().includes('/api/risk?'))
    await member.goto(`/risk?${asked}`)
    const answer = await answered
    expect(answer.status()).toBe(403)
    const { detail } = (await answer.json()) as { detail: string }
    await expect(member.locator('main')).toContainText(detail)
    await expect(names(member)).toHaveCount(0)
  }
  await member.goto('/ability')
  await expect(member.getByRole('heading', { level: 1 })).toHaveText(ko('ability.mine'))
  await expect(member.getByRole('grid')).toHaveCount(0)
  await member.context().close()

  async function noticesOf(handle: string): Promise<unknown> {
    const asked = await somebodyElse(browser, baseURL, handle)
    const { items } = (await (await asked.request.get('/api/notices')).json()) as {
      items: { id: string }[]
    }
    await asked.context().close()
    return items.map(({ id }) => id)
  }
})

test('who can do what is walked by arrow keys, to the cases of a cell', async ({ page }) => {
  await page.setViewportSize({ width: 1400, height: 900 })
  await signInKorean(page, 'dohyun', '/ability')
  const grid = page.getByRole('grid', { name: ko('ability.grid') })
  await expect(grid).toBeVisible()
  const reached = grid.locator('button[tabindex="0"]')
  await expect(reached).toHaveCount(1)
  await reached.focus()
  const here = grid.locator('button:focus')
  const process = (await here.innerText()).trim()

  // Down and up again, to the right into somebody's cell.
  await page.keyboard.press('ArrowDown')
  await expect(here).not.toHaveText(process)
  await page.keyboard.press('ArrowUp')
  await expect(here).toHaveText(process)
  await page.keyboard.press('ArrowRight')
  const cell = grid.locator('td button:focus')
  await expect(cell).toBeVisible()
  await expect(reached).toHaveCount(1)
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('heading')).toContainText(process)
  await expect(dialog.getByRole('link').first()).toHaveAttribute('href', /\/cases\/EX-\d+$/)
  expect(await accessibilityOf(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(cell).toBeVisible()
})
