/** An e-mail before it is text and HTML. */
export interface Letter {
  subject: string
  opening: string
  parts: LetterPart[]
  /** The one thing to press. */
  action?: LetterLink
  closing: string[]
  /** Where its reader chooses to get fewer of these. */
  choices?: LetterLink
}

export interface LetterPart {
  title?: string
  lines: LetterLine[]
}

export interface LetterLine {
  text: string
  /** What people wrote, or when something is due. */
  below?: string
  href?: string
}

export interface LetterLink {
  says: string
  href: string
}

/** What goes out. */
export interface Mail {
  subject: string
  text: string
  html: string
  /** Where a mail program leads whoever presses "unsubscribe". */
  unsubscribe?: string
  /** An appointment, which mail programs offer to take into the calendar. */
  calendar?: { method: string; content: string }
}
