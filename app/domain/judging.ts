/** 现场裁判 site | 结果裁判 result | any: who of the panel marks a module, and which modules a judge marks. */
export const JUDGINGS = ['any', 'site', 'result'] as const

export type Judging = (typeof JUDGINGS)[number]

export function judgingOf(text: string): Judging {
  return JUDGINGS.find((one) => one === text) ?? 'any'
}

/** 分工: whether a judge of this kind marks a module of that kind; 'any' fits both ways (rule 2.2). */
export function marksModule(judge: string, module: string): boolean {
  return judge === 'any' || module === 'any' || judge === module
}
