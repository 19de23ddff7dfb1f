import { number, t } from '#lib/language/index.ts'

/** Where in a file something stands, in words: p:3, s:Sheet1!12, l:120, subject, body. */
export function whereIn(where: string): string {
  const [kind = '', ...rest] = where.split(':')
  const at = rest.join(':')
  switch (kind) {
    case 'p':
      return t('file.page', { number: number(Number(at)) })
    case 'l':
      return t('file.line', { number: number(Number(at)) })
    case 's': {
      // A sheet may have a mark of exclamation in its name, a row has none.
      const last = at.lastIndexOf('!')
      const row = number(Number(at.slice(last + 1)))
      return t('file.sheet', { name: at.slice(0, last), row })
    }
    case 'attachment':
      return t('file.came', { name: at })
    case 'subject':
      return t('file.subject')
    default:
      return t('file.body')
  }
}
