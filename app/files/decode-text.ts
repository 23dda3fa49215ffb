const HAN = /\p{Script=Han}/u

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    // not this encoding: the caller tries the next
    return null
  }
}

// Two GBK bytes may happen to be one letter of another alphabet in UTF-8 (选 reads as the Cyrillic ѡ).
function looksMisread(text: string): boolean {
  const foreign = [...text].filter((sign) => sign > '\u007F')
  return foreign.length > 0 && foreign.every((sign) => sign >= '\u0180' && sign <= '\u07FF')
}

/**
 * 解码: text as Chinese spreadsheets write it: UTF-8 with or without a mark, else GB 18030. Bytes that are both, and would be
 * nothing but letters of other alphabets in UTF-8, are taken for the Chinese they spell in GB 18030. Null: neither.
 */
export function decodeText(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null
  const utf8 = decoded(bytes, 'utf-8')
  if (utf8 !== null && !looksMisread(utf8)) return utf8
  const chinese = decoded(bytes, 'gb18030')
  return utf8 !== null && (chinese === null || !HAN.test(chinese)) ? utf8 : chinese
}
