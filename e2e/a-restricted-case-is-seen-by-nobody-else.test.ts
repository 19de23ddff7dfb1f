import type { APIRequestContext, Page } from '@playwright/test'
import type { Case } from '#schema/api/cases.ts'
import { PICK_KINDS } from '#schema/api/playbook.ts'
import { accessibilityOf, expect, signIn, test } from './support/world.ts'

// What may be typed to look for them, and what must then not come back.
const CASE_WORD = 'Quixlorn'
const CASE_SAYS = 'Mirabund'
const TIME_WORD = 'Zarvoon'
const TIME_SAYS = 'Pellinor'
const TIMES = 5
const SECRETS = [CASE_SAYS, TIME_SAYS]

async function post<T = Case>(request: APIRequestContext, path: string, data: object): Promise<T> {
  const answer = await request.post(path, { data })
  expect(answer.status(), await answer.text()).toBe(201)
  return answer.json() as Promise<T>
}

interface World {
  secret: string
  known: string
  around: string
}

/** A case for one colleague; a known one with a restricted time; one that links to the first. */
async function made(request: APIRequestContext): Promise<World> {
  const { items } = (await (await request.get('/api/people')).json()) as {
    items: { id: string; name: string }[]
  }
  const people = items.filter(({ name }) => name === 'Priya Raman').map(({ id }) => id)
  expect(people).toHaveLength(1)
  const place = { process: 'finance.gl', entity: 'UK01' }
  const secret = await post(request, '/api/cases', {
    ...place,
    title: `${CASE_WORD} ${CASE_SAYS} ledger refuses the settlement`,
    symptom: `${CASE_WORD} ${CASE_SAYS} is named in the message.`,
    // Boxes suggest what is common, then what comes first in order: these would be among it.
    system: `0 ${CASE_SAYS} suite`,
    messageCode: `0 ${CASE_SAYS}`,
    accounts: [`0 ${CASE_SAYS}`],
    tags: [`0 ${CASE_SAYS}`],
    counterpart: `${CASE_SAYS} Ltd`,
    visibility: 'people',
    people
  })
  const known = await post(request, '/api/cases', {
    ...place,
    title: 'Suspense account holds a receipt that nobody claims',
    symptom: 'A receipt stays on suspense after the run.'
  })
  await post(request, `/api/cases/${known.number}/resolution`, {
    steps: [{ text: 'Ask the bank' }]
  })
  const time = {
    outcome: 'worked',
    minutes: 7,
    seen: `${TIME_WORD} ${TIME_SAYS} was on the slip.`,
    note: `${TIME_SAYS} called back.`,
    counterpart: `0 ${TIME_WORD} ${TIME_SAYS} Ltd`,
    documentRefs: [TIME_SAYS],
    entity: 'RO01',
    restrictedTo: { people }
  }
  // Often enough to be among what boxes suggest.
  for (let times = 0; times < TIMES; times++) {
    await post(request, `/api/cases/${known.number}/occurrences`, time)
  }
  const around = await post(request, '/api/cases', {
    ...place,
    title: 'Settlement waits for another ledger',
    symptom: 'The settlement stays open.',
    links: [{ kind: 'sameCause', to: secret.number }]
  })
  return { secret: secret.number, known: known.number, around: around.number }
}

const apiPaths = ({ known, around }: World) => [
  '/api/today',
  '/api/search?limit=100',
  '/api/search/facets',
  '/api/book',
  '/api/book/pages?process=finance.gl&limit=50',
  ...[CASE_WORD, TIME_WORD].flatMap((q) => [`/api/search?q=${q}`, `/api/search/facets?q=${q}`]),
  ...PICK_KINDS.map((kind) => `/api/picks?kind=${kind}`),
  ...[known, around].flatMap((number) =>
    ['', '/occurrences', '/history', '/similar', '/presence'].map(
      (part) => `/api/cases/${number}${part}`
    )
  )
]

async function mainOf(page: Page, path: string): Promise<string> {
  await page.goto(path)
  await page.locator('main h1').first().waitFor()
  await page.waitForLoadState('networkidle')
  return page.locator('main').innerText()
}
const unnumbered = (text: string) => text.replaceAll(/EX-\d+/g, 'EX')

// Every place where it could show is looked at.
test.describe.configure({ timeout: 90_000 })

test('a restricted case is seen by nobody else', async ({ page, browser, baseURL }) => {
  const writer = await (await browser.newContext({ baseURL })).newPage()
  await signIn(writer, 'grace')
  const world = await made(writer.request)
  const { secret, known, around } = world
  await writer.context().close()

  // A colleague without the right, through the API.
  await signIn(page, 'sam')
  const { request } = page
  for (const path of apiPaths(world)) {
    const answer = await request.get(path)
    expect(answer.status(), path).toBe(200)
    const text = await answer.text()
    for (const said of SECRETS) expect(text, path).not.toContain(said)
  }
  for (const part of ['', '/occurrences', '/history', '/similar', '/presence']) {
    const path = `/api/cases/${secret}${part}`
    expect((await request.get(path)).status(), path).toBe(404)
  }
  const similar = await request.post('/api/cases/similar', { data: { title: CASE_WORD } })
  expect(await similar.text()).not.toContain(CASE_SAYS)
  for (const q of [CASE_WORD, TIME_WORD]) {
    const found = await (await request.get(`/api/search?q=${q}`)).json()
    expect(found).toMatchObject({ total: 0, hits: [] })
  }

  // And in the browser.
  const paths = ['/', '/search', '/playbook', `/cases/${known}`, `/cases/${around}`]
  for (const q of [CASE_WORD, TIME_WORD, secret]) paths.push(`/search?q=${q}`)
  for (const path of paths) {
    const text = await mainOf(page, path)
    for (const said of SECRETS) expect(text, path).not.toContain(said)
  }
  const nothing = await mainOf(page, '/cases/EX-999999')
  expect(unnumbered(await mainOf(page, `/cases/${secret}`))).toBe(unnumbered(nothing))
  await mainOf(page, `/cases/${known}`)
  await expect(page.getByText('1 of 1 time', { exact: true })).toBeVisible()
  await expect(page.locator('#occurrences article')).toHaveCount(1)
  await mainOf(page, '/log')
  await page
    .locator('main textarea')
    .first()
    .fill(`${CASE_WORD}: the settlement stays open, waits for a ledger`)
  await expect(page.locator('#similar')).toContainText('Settlement waits for another ledger')
  await expect(page.locator('#similar')).not.toContainText(CASE_SAYS)
  await page.getByText('Where: system, message code').click()
  await page.getByLabel('System', { exact: true }).focus()
  await expect(page.locator('main datalist option').first()).toBeAttached()
  const offered = await page
    .locator('main datalist option')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value))
  expect(offered.join()).not.toContain(CASE_SAYS)

  // Whom it is for sees both.
  const right = await (await browser.newContext({ baseURL })).newPage()
  await signIn(right, 'priya')
  expect(await mainOf(right, `/search?q=${CASE_WORD}`)).toContain(CASE_SAYS)
  expect(await mainOf(right, `/cases/${secret}`)).toContain(CASE_SAYS)
  expect(await mainOf(right, `/cases/${around}`)).toContain(CASE_SAYS)
  expect(await mainOf(right, `/cases/${known}`)).toContain(TIME_SAYS)
  await expect(right.getByText(`${1 + TIMES} of ${1 + TIMES} times`, { exact: true })).toBeVisible()
  for (const kind of PICK_KINDS) {
    const answer = await right.request.get(`/api/picks?kind=${kind}`)
    expect(await answer.text(), kind).toContain(kind === 'counterpart' ? TIME_SAYS : CASE_SAYS)
  }
  await right.context().close()
})

test('an occurrence is kept to some, and opened up again', async ({ page }) => {
  await signIn(page, 'grace')
  const { number } = await post(page.request, '/api/cases', {
    title: 'Cheque run prints one cheque twice',
    symptom: 'The same number is on two cheques.',
    process: 'finance.gl',
    entity: 'UK01'
  })
  await page.goto(`/cases/${number}`)
  const line = page.locator('#occurrences article').first()
  await line.getByRole('button', { name: 'More actions' }).click()
  await page.getByRole('button', { name: 'Who may see this one' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('checkbox', { name: 'Only for some people' }).check()
  await dialog.getByRole('combobox', { name: 'Add a colleague' }).fill('Priya')
  await page.getByRole('option', { name: /Priya Raman/ }).click()
  await expect(dialog.getByRole('button', { name: 'Remove Priya Raman' })).toBeVisible()
  expect(await accessibilityOf(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(line.getByText('Only for Priya Raman')).toBeVisible()
  expect(await accessibilityOf(page)).toEqual([])
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(line.getByText('Only for Priya Raman')).toHaveCount(0)

  // The same when it happens again, to somebody else.
  await signIn(page, 'sam', `/cases/${number}`)
  await page.getByRole('button', { name: 'Same again' }).first().click()
  await dialog.getByLabel('What you see this time').fill('Cheque 4711')
  await dialog.getByRole('checkbox', { name: 'Only for some people' }).check()
  await dialog.getByRole('button', { name: 'Same again' }).click()
  await expect(page.locator('#occurrences article').first()).toContainText(
    'Only for whom it concerns'
  )
})
