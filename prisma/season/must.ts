import type { Result } from '../../app/kit/result'

/** The value of an act that the story knows to be legal. */
export async function must<T>(act: Promise<Result<T, unknown>>): Promise<T> {
  const result = await act
  if (result.ok) return result.value
  throw new Error(`the season's story was refused: ${JSON.stringify(result.refusal)}`)
}
