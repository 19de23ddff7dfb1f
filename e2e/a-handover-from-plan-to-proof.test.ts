import type { Page } from '@playwright/test'
import {
  choose,
  inDays,
  rareCase,
  rowOf,
  signInKorean,
  somebodyElse,
  stageOf,
  stopBetween
} from './support/bridges.ts'
import { solved } from './support/cases.ts'
import { ko } from './support/korean.ts'
import { accessibilityOf, expect, test } from './support/world.ts'

const SUMMARY = 'Compare both lists by the day of entry, then clear the younger line.'
const REASON = 'The correction for leavers was never shown.'

const settled = { stage: ko('bridge.stage.watched') }

const press = (page: Page, key: string, values: Record<string, string | number> = {}) =>
  page
    .getByRole('button', { name: ko(key, values), exact: true })
    .first()
    .click()
/** A cell of the map. */
const stageIn = (page: Page, title: string, stage: string) =>
  rowOf(page, title).getByRole('link', { name: new RegExp(`^${ko(`bridge.stage.${stage}`)}:`) })
const proposal = (page: Page, number: string) =>
  page
    .locator('.proposed li')
    .filter({ has: page.getByRole('link', { name: number, exact: true }) })
    .filter({ has: page.getByRole('checkbox') })
const titled = (page: Page, title: string) => page.getByRole('heading', { level: 1, name: title })

test.describe.configure({ timeout: 150_000 })

test('a handover goes from its plan to its proof', async ({ page: lead, browser, baseURL }, {
  repeatEachIndex,
  retry
}) => {
  // What was solved before stays proposed: each time it is something else.
  const list = `${repeatEachIndex}.${retry}`
  const handled = `The marmalade allowance of list ${list} is paid twice`
  const disputed = `The tangerine bonus of list ${list} lands in the wrong month`
  await signInKorean(lead, 'dohyun')
  const giver = await somebodyElse(browser, baseURL, 'soyeon')
  const receiver = await somebodyElse(browser, baseURL, 'haeun')
  await stopBetween(lead, 'soyeon', 'haeun')
  const symptom = 'Two lines carry the allowance of the same month.'
  const process = 'payroll.run'
  const done = await solved(giver, { title: handled, symptom, process, language: 'en' })
  await solved(giver, { title: disputed, symptom, process, language: 'en' })
  const rare = await rareCase(giver, receiver)

  // Two people, an entity, a day.
  await lead.goto('/bridges')
  await lead.getByRole('link', { name: ko('map.start') }).click()
  await choose(lead, ko('signOff.role.giver'), 'Park So-yeon')
  await choose(lead, ko('signOff.role.receiver'), 'Lim Ha-eun')
  await expect(lead.getByRole('combobox', { name: ko('field.entity') })).toHaveValue(/KR01/)
  await lead.getByLabel(ko('bridgeNew.lastDay')).fill(inDays(35))
  await press(lead, 'bridgeNew.make')

  // What is proposed comes with its reasons; one is left out.
  await expect(proposal(lead, done)).toContainText(ko('bridgePlan.reason.notValidated'))
  await press(lead, 'bridgePlan.chooseAll')
  const first = lead
    .locator('.proposed li')
    .filter({ has: lead.getByRole('checkbox') })
    .first()
  const left = (await first.locator('label').innerText()).trim()
  await first.getByRole('checkbox').uncheck()
  const chosen = await lead.locator('.proposed').getByRole('checkbox', { checked: true }).count()
  await press(lead, 'bridgePlan.take', { count: chosen })
  const onTheMap = lead.locator('section').filter({
    has: lead.getByRole('heading', { name: ko('bridgePlan.onTheMap') })
  })
  await expect(onTheMap).toContainText(handled)
  await expect(onTheMap).toContainText(disputed)
  await expect(onTheMap).not.toContainText(left)
  await expect(lead.locator('.proposed label')).toHaveText([left])

  // What comes rarely is on nobody's list of late, and is known to the two.
  await press(lead, 'bridgePlan.addOwn')
  await lead.getByLabel(ko('bridgePlan.itemKind')).selectOption('case')
  await lead.getByLabel(ko('bridgePlan.itemCase')).fill(rare.number)
  await lead
    .locator('form')
    .getByRole('button', { name: ko('bridgePlan.addItem') })
    .click()
  await expect(onTheMap).toContainText(rare.title)

  // The plan is laid on the calendar: each line says why then.
  await press(lead, 'bridgePlan.lay')
  await expect(lead).toHaveURL(/side=when/)
  await expect(lead.locator('[data-step]').first()).toBeVisible()
  await expect(
    lead.locator('[data-step]', { hasText: ko('bridgePlan.why.rehearse') }).first()
  ).toBeAttached()
  expect(await accessibilityOf(lead)).toEqual([])
  await press(lead, 'bridgePlan.start')
  await expect(rowOf(lead, handled)).toBeVisible()
  const bridge = new URL(lead.url()).pathname

  // What will not come in time is flagged, with what to do instead.
  const late = rowOf(lead, rare.title)
  await expect(late).toContainText(ko('map.comesTooLate'))
  await expect(late).toContainText(ko('map.rehearse'))
  await lead.goto('about:blank')

  // The receiver says how much is known.
  await receiver.goto(bridge)
  await rowOf(receiver, handled).getByRole('link', { name: handled }).click()
  await expect(titled(receiver, handled)).toBeVisible()
  const item = new URL(receiver.url()).pathname
  await press(receiver, 'item.rating.heard')
  await expect(stageOf(receiver, 'named')).toContainText(ko('map.mark.evidence'))

  // A session, with what the receiver makes of it.
  await receiver.goto(`${bridge}/sessions/new?past`)
  for (const title of [handled, disputed]) {
    await receiver.getByRole('checkbox', { name: title }).check()
    const written = receiver.getByRole('textbox', { name: ko('bridgeSession.summary') }).last()
    await expect(written).toHaveValue('')
    await written.fill(SUMMARY)
  }
  await press(receiver, 'bridgeSession.save')
  await expect(receiver).toHaveURL(new RegExp(`${bridge}/sessions$`))

  // The giver accepts one summary, and disputes the other with a reason.
  await giver.goto(bridge)
  await expect(rowOf(giver, handled)).toContainText(ko('map.yourYes'))
  await rowOf(giver, handled).getByRole('link', { name: handled }).click()
  await expect(stageOf(giver, 'watched')).toContainText(SUMMARY)
  await stageOf(giver, 'watched')
    .getByRole('button', { name: ko('item.yes') })
    .click()
  await expect(stageOf(giver, 'watched')).toContainText(ko('map.mark.evidence'))
  await giver.goto(bridge)
  await rowOf(giver, disputed).getByRole('link', { name: disputed }).click()
  await expect(titled(giver, disputed)).toBeVisible()
  await receiver.goto(new URL(giver.url()).pathname)
  await expect(stageOf(receiver, 'watched')).toContainText(ko('map.mark.waiting'))
  await stageOf(giver, 'watched')
    .getByRole('button', { name: ko('item.notSo') })
    .click()
  const dialog = giver.getByRole('dialog')
  await dialog.getByRole('textbox', { name: ko('item.reason') }).fill(REASON)
  await dialog.getByRole('button', { name: ko('item.notSo') }).click()
  await expect(dialog).toBeHidden()
  for (const page of [giver, receiver]) {
    // It stands where it was, for both, and why is there to be read.
    await expect(stageOf(page, 'watched')).toContainText(REASON)
    await expect(stageOf(page, 'watched')).toContainText(ko('map.mark.disputed'))
    await expect(stageOf(page, 'watched')).not.toHaveClass(/reached/)
    await expect(page.locator('main')).toContainText(ko('item.next.settle', settled))
  }

  // Real work: the receiver solves it by the case, with the giver beside.
  await receiver.goto(`/cases/${done}`)
  await press(receiver, 'use.worked')
  await choose(receiver, ko('use.helpedBy'), 'Park So-yeon')
  await press(receiver, 'use.send')
  await expect(receiver.locator('.toasts')).toContainText(done)

  // It is offered by itself, counted by one and confirmed by the other.
  await receiver.goto(bridge)
  await expect(receiver.getByRole('heading', { name: ko('map.realWork') })).toBeVisible()
  await press(receiver, 'item.countIt')
  await expect(receiver.getByRole('heading', { name: ko('map.realWork') })).toBeHidden()
  await receiver.goto(item)
  await expect(stageOf(receiver, 'doneTogether')).toContainText(ko('map.mark.waiting'))
  await giver.goto(item)
  await press(giver, 'item.yesTo', { what: ko('item.kind.occurrence') })
  for (const page of [giver, receiver]) {
    await expect(stageOf(page, 'doneTogether')).toContainText(ko('map.mark.evidence'))
  }
  expect(await accessibilityOf(giver)).toEqual([])

  // The lead sees both on the map.
  await lead.goto(bridge)
  await expect(stageIn(lead, handled, 'doneTogether')).toHaveAccessibleName(
    new RegExp(ko('map.mark.evidence'))
  )
  await expect(stageIn(lead, disputed, 'watched')).toHaveAccessibleName(
    new RegExp(ko('map.mark.disputed'))
  )
  expect(await accessibilityOf(lead)).toEqual([])
  await stopBetween(lead, 'soyeon', 'haeun')
  await giver.context().close()
  await receiver.context().close()
})
