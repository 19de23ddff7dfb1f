/** Minutes as somebody typed them; what is no number is not one, and the server says so. */
export function minutesIn(typed: string): number | null {
  const text = typed.trim()
  return text === '' ? null : Number(text.replace(',', '.')) || 0
}
