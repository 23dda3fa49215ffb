export type RefusalData = {
  readonly code: string
  readonly sentence: string
  readonly fields?: Readonly<Record<string, string>>
}

/** The refusal inside an action's answer, whatever else the answer may be. */
export function refusalIn(data: unknown): RefusalData | null {
  if (typeof data !== 'object' || data === null || !('refusal' in data)) return null
  const { refusal } = data
  if (typeof refusal !== 'object' || refusal === null || !('code' in refusal)) return null
  const sentence = 'sentence' in refusal ? String(refusal.sentence) : ''
  const fields = 'fields' in refusal ? refusal.fields : undefined
  if (typeof fields !== 'object' || fields === null) return { code: String(refusal.code), sentence }
  const sentences = Object.entries(fields).map(([name, said]) => [name, String(said)] as const)
  return { code: String(refusal.code), sentence, fields: Object.fromEntries(sentences) }
}

/** The sentence for one field of an action's answer: `<TextInput error={errorOf(data, 'name')} …>`. */
export function errorOf(data: unknown, name: string): string | undefined {
  return refusalIn(data)?.fields?.[name]
}
