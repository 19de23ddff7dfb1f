import DOMPurify from 'dompurify'
import { Marked } from 'marked'

const TAGS = 'p br strong em del code pre ul ol li blockquote a table thead tbody tr th td hr'
const SAFE_ADDRESS = /^(?:https?:|mailto:|tel:|\/(?!\/)|#)/i

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const escaped = (text: string) => text.replaceAll(/[&<>]/g, (it) => ESCAPES[it] ?? it)

const marked = new Marked({ gfm: true, breaks: true })
marked.use({
  renderer: {
    // The headings of the page are the template's; a case has no pictures from elsewhere.
    heading({ tokens }) {
      return `<p><strong>${this.parser.parseInline(tokens)}</strong></p>`
    },
    image: ({ text }) => text,
    // <IBAN> in a bank file is what somebody saw, not a tag of ours.
    html: ({ text }) => escaped(text)
  }
})

const purifier = DOMPurify(window)
purifier.addHook('afterSanitizeAttributes', (node) => {
  if (node.tagName !== 'A') return
  node.setAttribute('rel', 'noopener noreferrer nofollow')
  if (/^https?:/i.test(node.getAttribute('href') ?? '')) node.setAttribute('target', '_blank')
})

/** What people wrote, as HTML that can do nothing but be read. */
export const toSafeHtml = (text: string): string =>
  purifier.sanitize(marked.parse(text, { async: false }), {
    ALLOWED_TAGS: TAGS.split(' '),
    ALLOWED_ATTR: ['href', 'start'],
    ALLOWED_URI_REGEXP: SAFE_ADDRESS,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false
  })
