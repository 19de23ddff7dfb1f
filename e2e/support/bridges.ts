import type { Browser, Page } from '@playwright/test'
import type { Case } from '#schema/api/cases.ts'
import type { Forecast } from '#schema/api/forecast.ts'
import { expect, signIn } from './world.ts'

interface Listed {
  id: string
  giver: { id: string; name: string }
  receiver: { id: string; name: string }
  ending: string | null
}

/** Signs in with the screens in Korean, whatever somebody chose before. */
export async function signInKorean(page: Page, handle: string, path = '/') {
  await signIn(page, handle, 'about:blank')
  const chosen = await page.request.patch('/api/me', { data: { language: 'ko' } })
  expect(chosen.status()).toBe(200)
  await page.goto(path)
}

/** Somebody else, in a browser of their own. */
export async function somebodyElse(
  browser: Browser,
  baseURL: string | undefined,
  handle: string,
  path = '/'
): Promise<Page> {
  const page = await (await browser.newContext({ baseURL, locale: 'en-GB' })).newPage()
  await signInKorean(page, handle, path)
  return page
}

/** The bridge that goes on between two, found by their handles. */
export async function bridgeBetween(page: Page, giver: string, receiver: string): Promise<string> {
  const { items } = (await (await page.request.get('/api/bridges')).json()) as { items: Listed[] }
  const found = items.find(
    (it) => it.giver.id === giver && it.receiver.id === receiver && it.ending === null
  )
  return found?.id ?? ''
}

/** So that there is room for a new one between the two; by a lead. */
export async function stopBetween(page: Page, giver: string, receiver: string) {
  const id = await bridgeBetween(page, giver, receiver)
  if (!id) return
  const data = { reason: 'The journey is over.' }
  const stopped = await page.request.post(`/api/bridges/${id}/end`, { data })
  expect(stopped.status()).toBe(201)
}

/** So many days from now, as a box for dates takes it. */
export const inDays = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

/** A case that is hardly expected in any of the next closes, and that both may see. */
export async function rareCase(page: Page, other: Page) {
  for (let at = 1; at <= 150; at++) {
    const of = `/api/cases/EX-${at}/forecast?entity=KR01`
    const [mine, theirs] = await Promise.all([page.request.get(of), other.request.get(of)])
    if (mine.status() !== 200 || theirs.status() !== 200) continue
    const { certainty, coming } = (await mine.json()) as Forecast
    const soon = coming.slice(0, 4)
    if (certainty === 'unknown' || soon.some(({ probability }) => probability >= 0.4)) continue
    const { number, title } = (await (await page.request.get(`/api/cases/EX-${at}`)).json()) as Case
    return { number, title }
  }
  throw new Error('every case is expected soon')
}

/** Picks an option of a box that completes. */
export async function choose(page: Page, label: string, name: string) {
  await page.getByRole('combobox', { name: label }).fill(name)
  await page.getByRole('option', { name: new RegExp(name) }).click()
}

/** A row of the map. */
export const rowOf = (page: Page, title: string) =>
  page.getByRole('row').filter({ has: page.getByRole('link', { name: title, exact: true }) })

/** A stage on the page of an item. */
export const stageOf = (page: Page, stage: string) => page.locator(`li#${stage}`)
