import { fireEvent, render, screen } from '@testing-library/svelte'
import { beforeEach, expect, it, vi } from 'vitest'
import { loadTheRest, setLanguage } from '#lib/language/index.ts'
import TextArea from './TextArea.svelte'
import TextInput from './TextInput.svelte'

beforeEach(async () => {
  await setLanguage('ko')
  await loadTheRest()
})

it('ties label, hint and what is wrong to the box', () => {
  render(TextInput, {
    label: '이메일',
    hint: '초대받은 주소',
    error: '주소가 아닙니다.',
    required: true
  })
  const box = screen.getByLabelText(/이메일/)
  const said = (box.getAttribute('aria-describedby') ?? '').split(' ')
  expect(said.map((id) => document.getElementById(id)?.textContent?.trim())).toEqual([
    '주소가 아닙니다.',
    '초대받은 주소'
  ])
  expect(box.getAttribute('aria-invalid')).toBe('true')
  expect(screen.getByText('필수')).toBeTruthy()
})

it('does not take the Enter that picks a syllable for the one that sends', async () => {
  const onkeydown = vi.fn()
  render(TextInput, { label: '제목', onkeydown })
  const box = screen.getByLabelText('제목')
  expect(await fireEvent.keyDown(box, { key: 'Enter', isComposing: true })).toBe(false)
  expect(onkeydown).not.toHaveBeenCalled()
  expect(await fireEvent.keyDown(box, { key: 'Enter' })).toBe(true)
  expect(onkeydown).toHaveBeenCalledOnce()
})

it('sends a long text by Ctrl+Enter only', async () => {
  const onsend = vi.fn()
  render(TextArea, { label: '증상', onsend })
  const box = screen.getByLabelText('증상')
  await fireEvent.keyDown(box, { key: 'Enter' })
  await fireEvent.keyDown(box, { key: 'Enter', ctrlKey: true, isComposing: true })
  expect(onsend).not.toHaveBeenCalled()
  await fireEvent.keyDown(box, { key: 'Enter', ctrlKey: true })
  expect(onsend).toHaveBeenCalledOnce()
})
