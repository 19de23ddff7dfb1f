/** The lanes of a close need the whole width. */
export const load = () => ({ full: true })
