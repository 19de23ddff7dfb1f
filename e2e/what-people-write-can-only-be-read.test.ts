import { expect, signIn, test } from './support/world.ts'

const WRITTEN = [
  'The file says <IBAN>PL00</IBAN> and **stops**.',
  '<script>window.ran = true</script><img src=x onerror="window.ran = true">',
  '[one](javascript:window.ran=true) [two](data:text/html,x) [three](https://rules.example/a)',
  '![picture](https://elsewhere.example/pixel.png)'
].join('\n\n')

test('what people write can only be read: no script, no picture from elsewhere', async ({
  page
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await signIn(page, 'sam')
  const logged = await page.request.post('/api/cases', {
    data: { title: 'Bank file <b>rejected</b> onerror=1', symptom: WRITTEN }
  })
  const { number } = (await logged.json()) as { number: string }

  await page.goto(`/cases/${number}`)
  const written = page.locator('main .written').first()
  await expect(written.locator('strong')).toHaveText('stops')
  await expect(written).toContainText('<IBAN>PL00</IBAN>')
  await expect(written.locator('script, img, [onerror]')).toHaveCount(0)
  await expect(written.locator('a[href]')).toHaveCount(1)
  await expect(written.locator('a[href]')).toHaveAttribute('rel', /noopener/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/<b>rejected<\/b>/)

  await page.goto('/search?q=onerror')
  await expect(page.locator('main h3').first()).toContainText('<b>rejected</b>')
  expect(await page.evaluate(() => 'ran' in window)).toBe(false)
  expect(asked.filter((url) => url.includes('elsewhere.example'))).toEqual([])
})
