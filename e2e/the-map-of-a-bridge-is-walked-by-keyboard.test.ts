import type { Page } from '@playwright/test'
import { bridgeBetween, signInKorean } from './support/bridges.ts'
import { ko } from './support/korean.ts'
import { accessibilityOf, expect, test } from './support/world.ts'

/** Where the focus is: [row, column] among the cells of the map. */
const place = (page: Page) =>
  page.getByRole('grid').evaluate((grid) => {
    const rows = [...grid.querySelectorAll('tr')]
      .map((row) => [...row.querySelectorAll('[data-cell]')])
      .filter((cells) => cells.length > 0)
    const y = rows.findIndex((cells) => cells.some((it) => it === document.activeElement))
    return [y, rows[y]?.findIndex((it) => it === document.activeElement) ?? -1]
  })

test('the map of a bridge is walked by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 1400, height: 900 })
  await signInKorean(page, 'dohyun')
  const bridge = `/bridges/${await bridgeBetween(page, 'jiwoo', 'kyungmin')}`
  await page.goto(bridge)
  const grid = page.getByRole('grid', { name: ko('map.map') })
  await expect(grid).toBeVisible()
  const rows = await grid.getByRole('rowheader').getByRole('link').count()
  expect(rows).toBeGreaterThan(4)

  // One cell is reached by Tab; from there the arrows lead on, and stop at the edges.
  const reached = grid.locator('[data-cell][tabindex="0"]')
  await expect(reached).toHaveCount(1)
  await reached.focus()
  for (const [key, to] of [
    ['ArrowLeft', [0, 0]],
    ['ArrowUp', [0, 0]],
    ['ArrowRight', [0, 1]],
    ['ArrowDown', [1, 1]],
    ['End', [1, 6]],
    ['ArrowRight', [1, 6]],
    ['Home', [1, 0]],
    ['Control+End', [rows - 1, 6]],
    ['ArrowDown', [rows - 1, 6]],
    ['Control+Home', [0, 0]],
    ['ArrowDown', [1, 0]],
    ['ArrowRight', [1, 1]],
    ['ArrowRight', [1, 2]]
  ] as const) {
    await page.keyboard.press(key)
    expect(await place(page), key).toEqual(to)
    await expect(reached).toHaveCount(1)
  }

  // Enter opens the item, at the stage of the cell.
  const cell = grid.locator('[data-cell]:focus')
  const title = await grid.getByRole('rowheader').getByRole('link').nth(1).innerText()
  await expect(cell).toHaveAccessibleName(new RegExp(`^${ko('bridge.stage.captured')}:`))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/bridges\/items\/[^/]+#captured$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(page.locator('li#captured')).toBeFocused()
  await page.goBack()
  await expect(grid).toBeVisible()

  // What is shown stands in the address: it can be sent to somebody, and goes away again.
  const filters = page.getByRole('group', { name: ko('map.filters') })
  const name = ko('map.filter.onlyGiver', { name: 'Han Ji-woo' })
  const only = filters.getByRole('button', { name: new RegExp(`^${name}`) })
  const count = Number((await only.innerText()).match(/\d+/)?.[0])
  expect(count).toBeGreaterThan(0)
  expect(count).toBeLessThan(rows)
  await only.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/show=onlyGiver/)
  await expect(only).toHaveAttribute('aria-pressed', 'true')
  await expect(only).toBeFocused()
  const shown = grid.getByRole('rowheader').getByRole('link')
  await expect(shown).toHaveCount(count)
  expect(await accessibilityOf(page)).toEqual([])
  await page.reload()
  await expect(shown).toHaveCount(count)
  await expect(reached).toHaveCount(1)
  await only.press('Enter')
  await expect(page).not.toHaveURL(/show=/)
  await expect(shown).toHaveCount(rows)
})
