import { expect, it } from 'vitest'
import { toSafeHtml } from './markdown.ts'

it.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[press](javascript:alert(1))',
  '[press](data:text/html,hello)',
  '![](https://elsewhere.example/pixel.png)'
])('makes nothing that acts or fetches out of %s', (text) => {
  const made = document.createElement('div')
  made.innerHTML = toSafeHtml(text)
  expect(made.querySelector('script, img, [onerror], a[href]')).toBeNull()
})

it('shows a tag that somebody saw on the screen as it was typed', () => {
  const made = document.createElement('div')
  made.innerHTML = toSafeHtml('the file says <IBAN>PL00</IBAN>')
  expect(made.textContent).toContain('<IBAN>PL00</IBAN>')
})

it('opens pages elsewhere on their own, without telling where from', () => {
  const html = toSafeHtml('[rules](https://rules.example/a)')
  expect(html).toContain('target="_blank"')
  expect(html).toContain('noopener')
})
