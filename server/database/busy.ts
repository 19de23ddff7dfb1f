/** Too many wrote at the same place for too long; the request may be sent again. */
export class Busy extends Error {}
