/** Three columns that need the whole width. */
export const load = () => ({ full: true })
