import { readFile } from 'node:fs/promises'
import { ko } from './support/korean.ts'
import { bridgeBetween, signInKorean, somebodyElse } from './support/bridges.ts'
import { accessibilityOf, expect, test } from './support/world.ts'

const LINE = 'Where the bank file comes from'
const TODO = 'Ask for access to the bank portal'
const SUMMARY = 'The date first, then the amount.'

test('a session is planned by the lead, run on a phone, and goes into a calendar', async ({
  page: lead,
  browser,
  baseURL
}) => {
  test.setTimeout(60_000)
  await signInKorean(lead, 'dohyun')
  const bridge = await bridgeBetween(lead, 'jiwoo', 'kyungmin')
  const { today } = await (await lead.request.get(`/api/bridges/${bridge}`)).json()
  await lead.goto(`/bridges/${bridge}/sessions/new`)
  await lead.getByLabel(ko('sessionPlan.day')).fill(today)
  await lead.getByLabel(ko('sessionPlan.time')).fill('23:58')
  await lead.getByLabel(ko('sessionPlan.lines')).fill(LINE)
  await lead.getByRole('button', { name: ko('sessionPlan.save') }).click()
  await expect(lead.getByText(LINE)).toBeVisible()

  // The agenda came from the map; the calendar file has it too.
  const lines = lead.locator('main ol > li')
  expect(await lines.count()).toBeGreaterThan(1)
  const downloading = lead.waitForEvent('download')
  await lead.getByRole('link', { name: ko('sessionPlan.calendar') }).click()
  const file = await readFile(await (await downloading).path(), 'utf8')
  expect(file).toContain('BEGIN:VEVENT')
  expect(file.replaceAll('\r\n ', '')).toContain(LINE)

  const phone = await somebodyElse(browser, baseURL, 'kyungmin', new URL(lead.url()).pathname)
  await phone.setViewportSize({ width: 390, height: 844 })
  const { agenda } = await (
    await phone.request.get(`/api/bridge-sessions/${phone.url().split('/').at(-1)}`)
  ).json()
  const { title } = agenda.find((it: { item: string | null; text: string }) => it.item && !it.text)
  await phone.getByRole('checkbox', { name: title }).check()
  await phone.getByLabel(ko('bridgeSession.summary')).fill(SUMMARY)
  await phone.getByLabel(ko('action.text')).fill(TODO)
  await phone.getByRole('button', { name: ko('action.add') }).click()
  await expect(phone.getByRole('checkbox', { name: TODO })).toBeVisible()
  // What was written is there after the phone had forgotten the page.
  await phone.reload()
  await expect(phone.getByLabel(ko('bridgeSession.summary'))).toHaveValue(SUMMARY)
  expect(await accessibilityOf(phone)).toEqual([])
  const wide = await phone.evaluate(() => document.documentElement.scrollWidth)
  expect(wide).toBeLessThanOrEqual(390)
  await phone.getByRole('button', { name: ko('sessionPlan.tookPlace') }).click()
  await expect(phone.getByText(SUMMARY)).toBeVisible()

  // Whoever planned it sees what came of it without asking again.
  await expect(lead.getByText(SUMMARY)).toBeVisible()
  await expect(lead.getByText(TODO)).toBeVisible()
  await phone.context().close()
})
