import type { Interview } from '#schema/api/interviews.ts'
import { somebodyElse, signInKorean } from './support/bridges.ts'
import { newest, solved } from './support/cases.ts'
import { ko } from './support/korean.ts'
import { accessibilityOf, expect, test } from './support/world.ts'

const TITLE = 'The quince rebate comes twice in leap years'
const STORY = 'It came on the last Friday, I compared both lists and cancelled the younger line.'
const CUE = 'The younger line has no cost centre.'

test('an interview draws out what nobody wrote: a cue, a new case', async ({
  page: giver,
  browser,
  baseURL
}, { repeatEachIndex, retry }) => {
  await signInKorean(giver, 'soyeon')
  const lead = await somebodyElse(browser, baseURL, 'dohyun')
  const title = `${TITLE} (${repeatEachIndex}.${retry})`
  const draft = { title, symptom: 'Two lines.', process: 'payroll.run', entity: 'KR01' }
  const number = await solved(giver, { ...draft, language: 'en' })
  const made = await lead.request.post('/api/bridges', {
    data: {
      ...{ kind: 'handover', giver: 'soyeon', receiver: 'dohyun', entity: 'KR01' },
      endsOn: new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10)
    }
  })
  expect(made.status()).toBe(201)
  const { id } = (await made.json()) as { id: string }
  const item = { kind: 'case', case: number, criticality: 5 }
  await giver.request.post(`/api/bridges/${id}/items`, { data: item })

  // The story of the hardest comes first; half an answer survives a reload.
  await giver.goto(`/bridges/${id}/interview`)
  await giver.getByRole('button', { name: ko('interview.begin') }).click()
  const asked = (key: string) => giver.getByRole('heading', { level: 2, name: ko(key) })
  await expect(asked('interview.probe.story')).toBeVisible()
  const box = giver.getByRole('textbox', {
    name: ko('interview.answer', { name: 'Park So-yeon' })
  })
  await expect(box).toBeFocused()
  await box.pressSequentially(STORY.slice(0, 20))
  await expect(giver.getByText(ko('draft.server'))).toBeVisible()
  await giver.reload()
  await expect(box).toHaveValue(STORY.slice(0, 20))
  await box.fill(STORY)
  await box.press('Control+Enter')

  // What is missing is asked next, and again, closer, after an answer that says nothing.
  await expect(asked('interview.probe.cues')).toBeVisible()
  await expect(box).toBeFocused()
  await box.fill('특별한 건 없어요.')
  await box.press('Control+Enter')
  await expect(asked('interview.narrow.first')).toBeVisible()
  await box.fill(CUE)
  await box.press('Control+Enter')
  await expect(asked('interview.probe.options')).toBeVisible()

  // One answer becomes a cue of the case.
  const answer = giver.getByRole('article').filter({ hasText: CUE })
  await answer.getByRole('button', { name: ko('field.cues'), exact: true }).click()
  await giver.getByRole('button', { name: ko('interview.take'), exact: true }).click()
  await expect(answer.getByRole('link', { name: new RegExp(number) })).toHaveCount(2)
  expect((await newest(giver, number)).cues).toBe(CUE)
  const closed = ko('interview.gapClosed', { gap: ko('field.cues') })
  await expect(giver.locator('#gaps').getByText(closed)).toHaveCount(1)

  // Another one a new case, in words of its own.
  const story = giver.getByRole('article').filter({ hasText: STORY })
  await story.getByRole('button', { name: ko('interview.become.case'), exact: true }).click()
  await giver.getByRole('button', { name: ko('interview.take'), exact: true }).click()
  const name = giver.getByRole('textbox', { name: ko('interview.nameCase') })
  await expect(name).toBeFocused()
  await name.fill('A rebate without a cost centre')
  await giver.getByRole('button', { name: ko('interview.take'), exact: true }).click()
  const link = story.getByRole('link', { name: new RegExp(`^${ko('interview.become.case')}`) })
  await expect(link).toBeVisible()
  expect(await accessibilityOf(giver)).toEqual([])

  // It goes on after a reload; the receiver sees it all, and types for the giver.
  await giver.reload()
  await expect(asked('interview.probe.options')).toBeVisible()
  await lead.goto(`/bridges/${id}/interview`)
  await expect(lead.getByText(ko('interview.typingFor', { name: 'Park So-yeon' }))).toBeVisible()
  await expect(lead.getByRole('article')).toHaveCount(3)
  await link.click()
  await expect(giver.getByRole('heading', { level: 1 })).toHaveText(
    'A rebate without a cost centre'
  )

  const over = { data: { reason: 'The journey is over.' } }
  expect((await lead.request.post(`/api/bridges/${id}/end`, over)).status()).toBe(201)
})

test('an interview ends with what is still to be made of its answers', async ({
  page: giver,
  browser,
  baseURL
}, { repeatEachIndex, retry }) => {
  await signInKorean(giver, 'haeun')
  const lead = await somebodyElse(browser, baseURL, 'dohyun')
  const made = await lead.request.post('/api/bridges', {
    data: {
      ...{ kind: 'handover', giver: 'haeun', receiver: 'soyeon', entity: 'KR01' },
      endsOn: new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10)
    }
  })
  expect(made.status()).toBe(201)
  const { id } = (await made.json()) as { id: string }
  const url = `/api/bridges/${id}/interview`
  const item = { kind: 'decision', title: `Who opens the archive ${repeatEachIndex}.${retry}` }
  await giver.request.post(`/api/bridges/${id}/items`, { data: { ...item, criticality: 5 } })
  const answer = `I ask at the gate; they have the only other key. ${repeatEachIndex}.${retry}`
  let { now, toCome } = (await (await giver.request.post(url)).json()) as Interview
  for (let at = 0; now && toCome > 0 && at < 100; at++) {
    const data = { answer: `${answer} ${at}` }
    const said = await giver.request.put(`/api/interview-questions/${now.id}/answer`, { data })
    const after = (await said.json()) as Interview
    now = after.now
    toCome = after.toCome
  }

  // The last one is answered on the page: what it says then, and where one goes on.
  await giver.goto(`/bridges/${id}/interview`)
  const name = ko('interview.answer', { name: 'Lim Ha-eun' })
  await giver.getByRole('textbox', { name }).fill(`${answer} So much for that.`)
  await giver.getByRole('textbox', { name }).press('Control+Enter')
  await expect(giver.getByRole('heading', { name: ko('interview.allAsked') })).toBeFocused()
  expect(await accessibilityOf(giver)).toEqual([])
  const { done } = (await (await giver.request.get(url)).json()) as Interview
  const unused = (count: number) => giver.getByText(ko('interview.finishedUnused', { count }))
  await expect(unused(done.length)).toBeVisible()
  await giver.getByRole('link', { name: ko('interview.toUnused') }).click()
  await expect(giver.getByRole('article').first()).toBeFocused()
  const over = { data: { reason: 'The journey is over.' } }
  expect((await lead.request.post(`/api/bridges/${id}/end`, over)).status()).toBe(201)
})
