import type { Letter, LetterLine, LetterLink, LetterPart } from './letter.ts'

/** The letter for those who read plain text. */
export function toText({ opening, parts, action, closing, choices }: Letter): string {
  const blocks = [
    opening,
    ...parts.map(partInText),
    ...(action ? [linkInText(action)] : []),
    ...closing,
    ...(choices ? [`-- \n${linkInText(choices)}`] : [])
  ]
  return `${blocks.join('\n\n')}\n`
}

const linkInText = ({ says, href }: LetterLink) => `${says}\n${href}`

const partInText = ({ title, lines }: LetterPart) =>
  [...(title ? [title.toUpperCase()] : []), ...lines.map(lineInText)].join('\n\n')

const lineInText = ({ text, below, href }: LetterLine) =>
  [text, below, href].filter(Boolean).join('\n  ')
