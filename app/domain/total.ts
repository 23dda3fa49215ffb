/**
 * 总分: the sum of the published module marks, in hundredths, so that printed parts add up to the printed total
 * (rules 1.3, 6).
 */
export function totalOf(
  moduleMarks: readonly { readonly code: string; readonly hundredths: number }[],
): number {
  return moduleMarks.reduce((sum, module) => sum + module.hundredths, 0)
}
