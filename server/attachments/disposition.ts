/**
 * Content-Disposition (RFC 6266): the name in ASCII for whoever is old, and as it is (RFC 8187)
 * for everybody else.
 */
export function disposition(how: 'inline' | 'attachment', name: string): string {
  const ascii = name
    .normalize('NFKD')
    .replaceAll(/[^\x20-\x7e]/g, '_')
    .replaceAll(/["\\%]/g, '_')
  const encoded = encodeURIComponent(name.toWellFormed()).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
  )
  return `${how}; filename="${ascii}"; filename*=UTF-8''${encoded}`
}
