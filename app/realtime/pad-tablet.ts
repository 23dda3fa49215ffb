const NAME = 'tablet'
let unkept: string | null = null

/** A random name, also on a page without https, where the browser makes none by itself. */
export function freshId(): string {
  // absent outside https, whatever the types say
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID()
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** 平板名: this tablet's own random name, made once; where nothing can be kept it lives as long as the page. */
export function tabletName(): string {
  try {
    const kept = localStorage.getItem(NAME)
    if (kept && kept.length >= 8 && kept.length <= 64) return kept
    const fresh = unkept ?? freshId()
    localStorage.setItem(NAME, fresh)
    return fresh
  } catch {
    unkept ??= freshId()
    return unkept
  }
}
