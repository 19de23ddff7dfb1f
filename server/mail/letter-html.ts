import type { Language } from '#schema/words.ts'
import type { Letter, LetterLine, LetterPart } from './letter.ts'

const SANS = "font-family:'Segoe UI',Helvetica,Arial,sans-serif"
const SERIF = "font-family:Georgia,'Times New Roman',serif"

/**
 * The letter as HTML that mail programs understand: styles inline, nothing fetched from anywhere.
 * Where the reader's program is dark, the style sheet turns the colours; where it is ignored, the
 * letter stays light.
 */
export function toHtml(language: Language, letter: Letter): string {
  const { subject, opening, parts, action, closing, choices } = letter
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(subject)}</title>
<style>
@media (prefers-color-scheme: dark) {
  .paper { background: #1b1a17 !important; }
  .ink { color: #ece7dc !important; }
  .faint { color: #b3ac9d !important; }
  .rule { border-color: #45413a !important; }
  .go { color: #8fc3e8 !important; }
  .press { background: #2f7d5b !important; }
}
</style>
</head>
<body class="paper" style="margin:0;padding:0;background:#f6f3ec">
<div class="paper ink" style="${SANS};max-width:36rem;margin:0 auto;padding:28px 20px;\
color:#24221d;font-size:16px;line-height:1.5;background:#f6f3ec">
<p style="${SERIF};margin:0 0 20px;font-size:18px;font-weight:600">Bridgebook</p>
<p style="margin:0 0 16px">${escaped(opening)}</p>
${parts.map(partInHtml).join('\n')}
${action ? button(action) : ''}
${closing.map((it) => `<p style="margin:16px 0 0">${escaped(it)}</p>`).join('\n')}
${choices ? foot(choices) : ''}
</div>
</body>
</html>
`
}

const partInHtml = ({ title, lines }: LetterPart) =>
  `${title ? `<h2 style="margin:24px 0 8px;font-size:15px">${escaped(title)}</h2>` : ''}
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" \
style="border-collapse:collapse">${lines.map(lineInHtml).join('')}</table>`

function lineInHtml({ text, below, href }: LetterLine) {
  const says = escaped(text)
  const link = href
    ? `<a class="go" href="${escaped(href)}" style="color:#1d5f8f;text-decoration:none">${says}</a>`
    : says
  const under = below
    ? `<br><span class="faint" style="${SERIF};color:#5f5a50">${escaped(below)}</span>`
    : ''
  return `<tr><td class="rule" style="padding:10px 0;border-top:1px solid #d9d3c5">\
${link}${under}</td></tr>`
}

const button = ({ says, href }: NonNullable<Letter['action']>) =>
  `<p style="margin:24px 0 0"><a class="press" href="${escaped(href)}" \
style="display:inline-block;padding:10px 18px;border-radius:6px;background:#2c6e4f;\
color:#ffffff;text-decoration:none;font-weight:600">${escaped(says)}</a></p>`

const foot = ({ says, href }: NonNullable<Letter['choices']>) =>
  `<p class="rule" style="margin:28px 0 0;padding-top:12px;border-top:1px solid #d9d3c5;\
font-size:14px"><a class="faint" href="${escaped(href)}" style="color:#5f5a50">\
${escaped(says)}</a></p>`

const SIGNS: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;'
}

const escaped = (text: string) => text.replaceAll(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign)
